using System.Globalization;
using ChatBot.Facts;
using ChatBot.LiteDb;

namespace ChatBot.Tests.LiteDb;

public sealed class AvailabilityTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string Database => _folder.File("store.db");

    [Fact]
    public void A_second_store_on_the_same_file_is_told_who_has_it()
    {
        using (var store = Samples.Open(Database))
        {
            store.Import(Samples.Reading(["Alder"]));
            var error = Assert.Throws<StoreException>(() => Samples.Open(Database));
            Assert.Contains($"in use by another process (pid {Environment.ProcessId}); stop it or set Store:Path", error.Message, StringComparison.Ordinal);
        }

        using var reopened = Samples.Open(Database);
        Assert.Equal(["Alder"], Samples.Listed(reopened.Current));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a-file/store.db")]
    public void A_path_where_no_file_can_be_is_refused_with_the_setting_named(string path)
    {
        File.WriteAllText(_folder.File("a-file"), "");
        var error = Assert.Throws<StoreException>(() => Samples.Open(_folder.File(path)));
        Assert.Contains("Store:Path", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_room_on_the_disk_nothing_is_written_and_the_store_recovers()
    {
        var free = 1L << 30;
        using (var store = new LiteDbFactStore(Database, TimeProvider.System, new FreeSpace(64 << 20, _ => free)))
        {
            store.Import(Samples.Reading(["Alder"]));
            free = 63 << 20;
            var error = Assert.Throws<StoreException>(() => store.Import(Samples.Reading(["Birch"])));
            Assert.Contains("Store:MinimumFreeMegabytes", error.Message, StringComparison.Ordinal);
            Assert.Throws<StoreException>(() => store.PutCompanies([Samples.Company("Cedar")]));
            Assert.Equal(["Alder"], Samples.Listed(store.Current));
            free = 1L << 30;
            Assert.Equal(ImportResult.Replaced, store.Import(Samples.Reading(["Cedar"])));
        }

        using var reopened = Samples.Open(Database);
        Assert.Equal(["Cedar"], Samples.Listed(reopened.Current));
    }

    [SmallDiskFact]
    public void On_a_disk_that_fills_up_answers_go_on_and_the_file_opens_again_with_a_whole_version()
    {
        using var disk = SmallDisk.TryMount(_folder.File("disk"), megabytes: 3)!;
        var path = Path.Combine(disk.Folder, "store.db");
        string[] acknowledged = [], last = [];
        using (var store = new LiteDbFactStore(path, TimeProvider.System, new FreeSpace(0, _ => long.MaxValue)))
        {
            void Fill()
            {
                for (var i = 0; i < 10_000; i++)
                {
                    string[] names = [.. Enumerable.Range(0, 200).Select(n => $"Firm {i} {n}")];
                    last = names;
                    store.Import(Samples.Reading(names));
                    acknowledged = names;
                }
            }

            Assert.Throws<StoreException>(Fill);
            Assert.Equal(acknowledged, Samples.Listed(store.Current));
            var again = Assert.Throws<StoreException>(() => store.Import(Samples.Reading(["Alder"])));
            Assert.Contains("start the program again", again.Message, StringComparison.Ordinal);
        }

        // The program is started again on a disk with room: another process would see these bytes.
        File.Copy(path, Database);
        if (File.Exists(DatabaseFiles.LogOf(path)))
            File.Copy(DatabaseFiles.LogOf(path), DatabaseFiles.LogOf(Database));
        using var reopened = Samples.Open(Database);
        Assert.Contains(Samples.Listed(reopened.Current), (IEnumerable<string>[])[acknowledged, last]);
        reopened.Import(Samples.Reading(["Alder"]));
    }

    [SmallDiskFact]
    public void On_a_full_disk_the_store_opens_and_answers_but_takes_nothing_in()
    {
        using var disk = SmallDisk.TryMount(_folder.File("disk"), megabytes: 1)!;
        var path = Path.Combine(disk.Folder, "store.db");
        using (var store = Samples.Open(path))
            store.Import(Samples.Reading(["Alder"]));
        Assert.Throws<IOException>(() => File.WriteAllBytes(Path.Combine(disk.Folder, "rest"), new byte[2 << 20]));

        using var reopened = Samples.Open(path);
        Assert.Equal(["Alder"], Samples.Listed(reopened.Current));
        Assert.Throws<StoreException>(() => reopened.Import(Samples.Reading(["Birch"])));
        Assert.Equal(["Alder"], Samples.Listed(reopened.Current));
    }

    [Fact]
    public async Task A_writer_killed_a_dozen_times_loses_nothing_that_it_acknowledged()
    {
        var random = new Random(5);
        var acknowledged = 0;
        for (var round = 0; round < 12; round++)
        {
            using var writer = StoreWriter.Start(Database, acknowledged + 1);
            try
            {
                var after = random.Next(1, 12);
                for (var i = 0; i < after; i++)
                    acknowledged = int.Parse((await writer.StandardOutput.ReadLineAsync())!, CultureInfo.InvariantCulture);
                if (round == 0)
                {
                    var error = Assert.Throws<StoreException>(() => Samples.Open(Database));
                    Assert.Contains($"(pid {writer.Id})", error.Message, StringComparison.Ordinal);
                }
            }
            finally
            {
                writer.Kill();
            }

            while (await writer.StandardOutput.ReadLineAsync() is { } line)
                acknowledged = int.TryParse(line, out var number) ? number : acknowledged;
            await writer.WaitForExitAsync();

            using var store = Samples.Open(Database);
            var standing = StoreWriter.NumberOf(store.Current);
            Assert.InRange(standing, acknowledged, acknowledged + 1);
            Assert.Equal(standing * StoreWriter.Names(0).Length, store.History().Length);
            Assert.Equal(StoreWriter.Names(standing), Samples.Listed(store.Current));
            acknowledged = standing;
        }
    }
}
