using ChatBot.Facts;
using LiteDB;

namespace ChatBot.Tests.LiteDb;

public sealed class DamageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>What the last write of <see cref="Unfinished"/> says; long enough that the data file grows by it.</summary>
    private static readonly string[] After = ["Birch", .. Enumerable.Range(0, 100).Select(i => $"Firm {i}")];

    private string Database => _folder.File("store.db");

    private string Log => _folder.File("store-log.db");

    private void Refused(string file, byte[] bytes)
    {
        File.WriteAllBytes(file, bytes);
        var error = Assert.Throws<StoreException>(() => Samples.Open(Database));
        Assert.Contains("restore a backup", error.Message, StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(file));
    }

    /// <summary>The bytes of a store with something in it.</summary>
    private byte[] Whole()
    {
        using (var store = Samples.Open(Database))
        {
            store.PutCompanies([Samples.Company("Alder")]);
            for (var i = 0; i < 5; i++)
                store.Import(Samples.Reading([$"Firm {i}", "Alder"], version: $"{i}"));
        }

        return File.ReadAllBytes(Database);
    }

    /// <summary>Files as a process leaves them that is killed when it has committed a version after "Alder", all of it still in the log.</summary>
    private (byte[] Data, byte[] Log) Unfinished()
    {
        using (var store = Samples.Open(Database))
            store.Import(Samples.Reading(["Alder"]));
        var before = File.ReadAllBytes(Database);
        using (var store = Samples.Open(Database))
            store.Import(Samples.Reading(After));
        Dictionary<string, BsonDocument[]> after;
        using (var database = new LiteDatabase(Database))
            after = database.GetCollectionNames().ToDictionary(n => n, n => database.GetCollection(n).FindAll().ToArray());

        File.WriteAllBytes(Database, before);
        byte[] log;
        using (var database = new LiteDatabase(Database))
        {
            database.BeginTrans();
            foreach (var (name, documents) in after)
                database.GetCollection(name).Upsert(documents);
            database.Commit();
            // LiteDB writes its log in the background; the last page of a transaction is marked.
            Assert.True(SpinWait.SpinUntil(() => Read(Log) is [.., _] pages && pages.Length % 8192 == 0 && pages[^8174] == 1, TimeSpan.FromSeconds(10)));
            log = Read(Log);
        }

        File.WriteAllBytes(Database, before);
        File.WriteAllBytes(Log, log);
        return (before, log);
    }

    private static byte[] Read(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    [Fact]
    public void An_empty_file_is_refused_and_left_empty() => Refused(Database, []);

    [Fact]
    public void A_text_file_is_refused_and_left_alone() =>
        Refused(Database, System.Text.Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("Not a database. ", 2000))));

    [Fact]
    public void Random_bytes_are_refused_and_left_alone()
    {
        var bytes = new byte[4 * 8192];
        new Random(7).NextBytes(bytes);
        Refused(Database, bytes);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(8192)]
    [InlineData(8192 * 3)]
    public void A_file_that_lost_its_end_is_refused_and_left_alone(int lost) => Refused(Database, Whole()[..^lost]);

    [Fact]
    public void Any_page_of_garbage_is_refused_or_beside_the_point_and_left_alone()
    {
        var whole = Whole();
        var refused = 0;
        for (var page = 0; page < whole.Length / 8192; page++)
        {
            var bytes = (byte[])whole.Clone();
            new Random(page).NextBytes(bytes.AsSpan(page * 8192, 8192));
            refused += RefusedOrComplete(bytes) ? 1 : 0;
        }

        Assert.True(refused >= 8, $"only {refused} refused");
        GC.Collect();
        GC.WaitForPendingFinalizers();
    }

    [Fact]
    public void A_flipped_bit_is_refused_or_beside_the_point_and_left_alone()
    {
        var whole = Whole();
        var random = new Random(11);
        var refused = 0;
        for (var round = 0; round < 60; round++)
        {
            var bytes = (byte[])whole.Clone();
            int at;
            do
                at = random.Next(bytes.Length);
            while (bytes[at] == 0);
            bytes[at] ^= (byte)(1 << random.Next(8));
            refused += RefusedOrComplete(bytes) ? 1 : 0;
        }

        Assert.True(refused >= 10, $"only {refused} refused");
    }

    /// <summary>
    /// Opens damaged bytes: they must be refused and left alone, or give all that was stored.
    /// What is damaged where only a write looks must stop the write, not the process.
    /// </summary>
    private bool RefusedOrComplete(byte[] bytes)
    {
        File.Delete(Log);
        File.WriteAllBytes(Database, bytes);
        try
        {
            using var store = Samples.Open(Database);
            Assert.Equal(["Firm 4", "Alder"], Samples.Listed(store.Current));
            var written = Record.Exception(() => store.Import(Samples.Reading(["Birch"])));
            Assert.True(written is null or StoreException, $"{written}");
            Assert.Equal(written is null ? ["Birch"] : ["Firm 4", "Alder"], Samples.Listed(store.Current));
            return false;
        }
        catch (StoreException)
        {
            Assert.Equal(bytes, File.ReadAllBytes(Database));
            return true;
        }
    }

    [Fact]
    public void A_changed_word_is_refused_and_the_record_is_named()
    {
        var bytes = Whole();
        var at = bytes.AsSpan().LastIndexOf("It is new"u8);
        bytes[at] = (byte)'X';
        File.WriteAllBytes(Database, bytes);
        var error = Assert.Throws<StoreException>(() => Samples.Open(Database));
        Assert.Contains("the record blocks", error.Message, StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(Database));
    }

    [Fact]
    public void A_record_of_an_earlier_time_is_refused()
    {
        using (var store = Samples.Open(Database))
            store.Import(Samples.Reading(["Alder"]));
        BsonDocument earlier;
        using (var database = new LiteDatabase(Database))
            earlier = database.GetCollection("versions").FindById(1);
        using (var store = Samples.Open(Database))
            store.Import(Samples.Reading(["Birch"]));
        using (var database = new LiteDatabase(Database))
            database.GetCollection("versions").Update(earlier);
        Refused(Database, File.ReadAllBytes(Database));
    }

    [Fact]
    public void A_database_of_another_program_is_refused_and_left_alone()
    {
        using (var other = new LiteDatabase(Database))
            other.GetCollection("things").Insert(new BsonDocument { ["_id"] = 1 });
        Refused(Database, File.ReadAllBytes(Database));
    }

    [Fact]
    public void A_log_left_by_a_killed_process_is_taken_in()
    {
        Unfinished();
        using var store = Samples.Open(Database);
        Assert.Equal(After, Samples.Listed(store.Current));
        Assert.Equal(1 + After.Length, store.History().Length);
    }

    [Fact]
    public void A_log_cut_at_any_point_gives_the_state_before_or_after_a_write()
    {
        var (data, log) = Unfinished();
        var seen = new HashSet<string>();
        for (var length = 0; length <= log.Length; length += 4096)
        {
            File.WriteAllBytes(Database, data);
            File.WriteAllBytes(Log, log[..length]);
            using var store = Samples.Open(Database);
            seen.Add(string.Join(' ', Samples.Listed(store.Current)));
        }

        Assert.Equal(["Alder", string.Join(' ', After)], seen);
    }

    [Fact]
    public void A_data_file_cut_short_while_the_log_was_moved_into_it_is_completed()
    {
        var (data, log) = Unfinished();
        using (Samples.Open(Database))
        {
        }

        var moved = File.ReadAllBytes(Database);
        Assert.True(moved.Length > data.Length);
        for (var length = data.Length; length <= moved.Length; length += 4096)
        {
            File.WriteAllBytes(Database, moved[..length]);
            File.WriteAllBytes(Log, log);
            using var store = Samples.Open(Database);
            Assert.Equal(After, Samples.Listed(store.Current));
        }
    }

    [Fact]
    public void A_log_of_garbage_is_refused_and_both_files_are_left_alone()
    {
        var (data, log) = Unfinished();
        new Random(3).NextBytes(log.AsSpan(8192, 8192));
        Refused(Log, log);
        Assert.Equal(data, File.ReadAllBytes(Database));
    }

    [Fact]
    public void The_log_of_another_database_is_refused()
    {
        var (_, log) = Unfinished();
        File.Delete(Log);
        File.Delete(Database);
        using (var store = Samples.Open(Database))
            store.Import(Samples.Reading(["Cedar"]));
        Refused(Log, log);
    }

    [Fact]
    public void A_log_without_its_data_file_is_refused()
    {
        Unfinished();
        File.Delete(Database);
        Assert.Throws<StoreException>(() => Samples.Open(Database));
        Assert.False(File.Exists(Database));
    }

    [Fact]
    public void What_a_process_killed_while_making_a_database_left_is_no_obstacle()
    {
        File.WriteAllBytes(Database + ".new", [1, 2, 3]);
        using var store = Samples.Open(Database);
        Assert.Equal(ImportResult.Added, store.Import(Samples.Reading(["Alder"])));
    }

    [Fact]
    public void A_backup_is_whole_and_opens_as_a_store()
    {
        Unfinished();
        using var store = Samples.Open(Database);
        store.Backup(_folder.File("backup/copy.db"));
        store.Import(Samples.Reading(["Cedar"]));
        using var copy = Samples.Open(_folder.File("backup/copy.db"));
        Assert.Equal(After, Samples.Listed(copy.Current));
        Assert.Equal(["Cedar"], Samples.Listed(store.Current));
        Assert.Throws<StoreException>(() => store.Backup(_folder.File("backup/copy.db")));
    }
}
