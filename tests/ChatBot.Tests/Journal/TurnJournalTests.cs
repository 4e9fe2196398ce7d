using System.Text;
using ChatBot.Channels.Journal;
using ChatBot.Channels.Schema;
using ChatBot.Tests.LiteDb;
using CsCheck;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.Tests.Journal;

public sealed class TurnJournalTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2024, 5, 6, 7, 8, 9, TimeSpan.Zero));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_was_received_is_known_after_a_restart()
    {
        using (var journal = Open())
            Assert.True(await ReceiveAsync(journal, "1"));
        using var reopened = Open();

        Assert.False(await ReceiveAsync(reopened, "1"));
        Assert.True(await ReceiveAsync(reopened, "2"));
    }

    [Fact]
    public async Task Of_many_deliveries_at_once_one_is_taken()
    {
        using var journal = Open();

        var taken = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => ReceiveAsync(journal, "1"))));

        Assert.Single(taken, t => t);
    }

    [Fact]
    public async Task What_was_received_and_not_begun_is_found_after_a_restart_in_order()
    {
        using (var journal = Open())
        {
            foreach (var id in new[] { "1", "2", "3", "4" })
                await ReceiveAsync(journal, id);
            journal.Done(Key("2"));
            journal.Sending(Key("3"));
            journal.Sending(Key("4"));
            journal.Unsent(Key("4"));
        }
        using var reopened = Open();

        Assert.Equal(["body of 1", "body of 4"], reopened.Unanswered().Select(Encoding.UTF8.GetString));
        Assert.Equal([Key("3")], reopened.Uncertain());
    }

    [Fact]
    public async Task What_nobody_waits_for_any_more_is_not_answered()
    {
        using (var journal = Open())
            await ReceiveAsync(journal, "1");
        _time.Advance(JournalLimits.Default.Resume + TimeSpan.FromMinutes(1));
        using var reopened = Open();

        Assert.Empty(reopened.Unanswered());
        Assert.False(await ReceiveAsync(reopened, "1"));
    }

    [Fact]
    public async Task An_answer_is_found_by_the_question_and_by_the_message_after_a_restart()
    {
        using (var journal = Open())
        {
            await ReceiveAsync(journal, "1");
            Answer(journal, "1", "reply-1", "first");
            Answer(journal, "1", "reply-1", "second");
        }
        using var reopened = Open();

        Assert.Equal("reply-1", reopened.AnswerOf(Key("1"))?.ReplyId);
        Assert.Equal("second", Encoding.UTF8.GetString(reopened.NoteOf("msteams", "19:c;messageid=7", "reply-1")!));
        Assert.Null(reopened.NoteOf("msteams", "19:other", "reply-1"));
    }

    [Fact]
    public async Task A_conversation_that_is_erased_leaves_no_word_in_the_files()
    {
        using (var journal = Open())
        {
            await ReceiveAsync(journal, "1");
            Answer(journal, "1", "reply-1", "a secret note");
            journal.Erase("msteams", "19:c");
            Assert.Null(journal.NoteOf("msteams", "19:c;messageid=7", "reply-1"));
        }

        var bytes = Files().SelectMany(File.ReadAllBytes).ToArray();
        Assert.DoesNotContain("secret", Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
        Assert.DoesNotContain("body of", Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
        using var reopened = Open();
        Assert.False(await ReceiveAsync(reopened, "1"));
        Assert.Empty(reopened.Unanswered());
    }

    [Fact]
    public async Task Another_conversation_keeps_its_words()
    {
        using var journal = Open();
        await ReceiveAsync(journal, "1");
        Answer(journal, "1", "reply-1", "note");

        journal.Erase("msteams", "19:c2");

        Assert.NotNull(journal.NoteOf("msteams", "19:c;messageid=7", "reply-1"));
    }

    [Fact]
    public async Task The_oldest_turns_go_when_the_journal_is_full()
    {
        using var journal = Open(JournalLimits.Default with { Bytes = 256 * 1024 });
        var body = new byte[10_000];
        for (var i = 0; i < 100; i++)
            await journal.ReceiveAsync(Key($"{i}"), body);

        Assert.InRange(Files().Sum(f => new FileInfo(f).Length), 1, 256 * 1024 + 80 * 1024);
        Assert.False(journal.Knows(Key("0")));
        Assert.True(journal.Knows(Key("99")));
    }

    [Fact]
    public async Task Old_turns_go_at_the_next_start()
    {
        using (var journal = Open(JournalLimits.Default with { Bytes = 256 * 1024 }))
            for (var i = 0; i < 10; i++)
                await journal.ReceiveAsync(Key($"{i}"), new byte[10_000]);
        _time.Advance(JournalLimits.Default.Keep + TimeSpan.FromHours(1));
        using (var later = Open(JournalLimits.Default with { Bytes = 256 * 1024 }))
            Assert.False(later.Knows(Key("0")));
    }

    [Fact]
    public async Task Where_nothing_more_is_said_turns_go_all_the_same()
    {
        using var journal = Open();
        await ReceiveAsync(journal, "1");

        for (var hour = 0; hour < 2 * JournalLimits.Default.Keep.TotalHours; hour++)
            _time.Advance(TimeSpan.FromHours(1));

        Assert.False(journal.Knows(Key("1")));
        Assert.DoesNotContain("body of", string.Concat(Files().Select(File.ReadAllText)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_record_costs_no_other()
    {
        using (var journal = Open())
            for (var i = 0; i < 3; i++)
                await ReceiveAsync(journal, $"{i}");
        var file = Files().Single();
        var bytes = await File.ReadAllBytesAsync(file);
        bytes[bytes.Length / 2] ^= 1;
        await File.WriteAllBytesAsync(file, bytes);
        using var reopened = Open();

        Assert.Equal([true, false, true], Enumerable.Range(0, 3).Select(i => reopened.Knows(Key($"{i}"))));
    }

    [Fact]
    public void One_process_at_a_time_has_a_journal()
    {
        using var journal = Open();
        Assert.Throws<IOException>(() => Open());
    }

    [SmallDiskFact]
    public async Task On_a_full_disk_turns_go_on_and_are_kept_again_when_there_is_room()
    {
        using var disk = SmallDisk.TryMount(_folder.File("disk"), megabytes: 1)!;
        var rest = Path.Combine(disk.Folder, "rest");
        using (var journal = Open(folder: disk.Folder))
        {
            Assert.Throws<IOException>(() => File.WriteAllBytes(rest, new byte[2 << 20]));
            var body = new byte[20_000];
            Assert.True(await journal.ReceiveAsync(Key("unwritten"), body));
            Assert.False(await journal.ReceiveAsync(Key("unwritten"), body));
            Assert.False(journal.IsWritten);

            Answer(journal, "unwritten", "reply-1", new string('x', 20_000));

            File.Delete(rest);
            Answer(journal, "other", "reply-2", "of the other");
            Assert.Null(journal.NoteOf("msteams", "19:c;messageid=7", "reply-1"));
            Assert.True(await journal.ReceiveAsync(Key("written"), body));
            Assert.True(journal.IsWritten);
        }
        using var reopened = Open(folder: disk.Folder);
        Assert.True(reopened.Knows(Key("written")));
        Assert.False(reopened.Knows(Key("unwritten")));
    }

    [Fact]
    public async Task Cut_off_anywhere_it_keeps_what_stood_before()
    {
        using (var journal = Open())
            for (var i = 0; i < 20; i++)
                await ReceiveAsync(journal, $"{i}");
        var whole = await File.ReadAllBytesAsync(Files().Single());
        var ends = Enumerable.Range(0, 20).Select(i => JournalRecord.HeadSize + $"body of {i}".Length).Aggregate(
            new List<int>(), (sums, size) => [.. sums, sums.LastOrDefault() + size]);
        Assert.Equal(whole.Length, ends[^1]);

        await Gen.Int[0, whole.Length].SampleAsync(async length =>
        {
            await File.WriteAllBytesAsync(Files().Single(), whole[..length]);
            using var journal = Open();
            Assert.Equal(ends.Select(end => end <= length), Enumerable.Range(0, 20).Select(i => journal.Knows(Key($"{i}"))));
        }, iter: 100, threads: 1);
    }

    [Fact]
    public async Task With_any_byte_changed_it_opens_and_takes_new_turns()
    {
        using (var journal = Open())
            for (var i = 0; i < 5; i++)
                await ReceiveAsync(journal, $"{i}");
        var whole = await File.ReadAllBytesAsync(Files().Single());

        await Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte[1, 255]).SampleAsync(async (at, change) =>
        {
            var damaged = whole.ToArray();
            damaged[at] ^= change;
            await File.WriteAllBytesAsync(Files().Single(), damaged);
            using (var journal = Open())
                Assert.True(await ReceiveAsync(journal, "new"));
            using var reopened = Open();
            Assert.True(reopened.Knows(Key("new")));
        }, iter: 100, threads: 1);
    }

    private TurnJournal Open(JournalLimits? limits = null, string? folder = null) =>
        new(folder ?? _folder.FullName, limits ?? JournalLimits.Default, _time, NullLogger<TurnJournal>.Instance);

    private string[] Files() => Directory.GetFiles(_folder.FullName, "turns-*.log");

    private static Task<bool> ReceiveAsync(TurnJournal journal, string id) => journal.ReceiveAsync(Key(id), Encoding.UTF8.GetBytes($"body of {id}")).AsTask();

    private static void Answer(TurnJournal journal, string id, string replyId, string note) =>
        journal.Answered(Key(id), new(TurnKey.OfReply("msteams", "19:c;messageid=7", replyId), replyId, Encoding.UTF8.GetBytes(note)));

    private static TurnKey Key(string id) => TurnKey.Of(new Activity
    {
        Type = "message",
        Id = id,
        ChannelId = "msteams",
        Conversation = new() { Id = "19:c;messageid=7" },
    })!.Value;
}
