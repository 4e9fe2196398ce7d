using System.Collections.Immutable;
using ChatBot.Facts;
using ChatBot.Facts.Lists;
using ChatBot.LiteDb;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.Tests.LiteDb;

/// <summary>Lists that are written some blocks at a time.</summary>
public sealed class LargeListTests : IDisposable
{
    // Some four megabytes.
    private const int Many = 8000;

    private readonly TemporaryFolder _folder = new();
    private long _free = long.MaxValue;
    private int _writes;

    public void Dispose() => _folder.Dispose();

    private string Database => _folder.File("store.db");

    [Fact]
    public void They_come_back_with_every_entry_in_its_order()
    {
        var list = List(Many);
        using (var store = Samples.Open(Database))
            store.Import(list);
        using var reopened = Samples.Open(Database);
        Assert.Equal(list.Entries.Select(e => e.Entry.Key), reopened.EntriesOf("list").Select(e => e.Entry.Key));
        Assert.Equal(Many, reopened.Current.FactCount);
        Assert.Equal("Row 7000 of Firm 7000", Assert.Single(reopened.Current.ListingsOf("firm-7000")).Citations[0].Quote);
    }

    [Fact]
    public void Of_one_that_could_not_be_written_to_its_end_nothing_is_seen_and_the_next_import_leaves_nothing()
    {
        using (var store = OpenWithLittleRoom())
        {
            _writes = 2;
            Assert.Throws<StoreException>(() => store.Import(List(Many)));
            Assert.Empty(store.Current.Sources);
            (_writes, _free) = (0, long.MaxValue);
        }
        Assert.NotEmpty(Blocks());
        using (var store = Samples.Open(Database))
        {
            Assert.Empty(store.Current.Sources);
            store.Import(List(3));
            Assert.Equal(3, store.EntriesOf("list").Count());
        }
        Assert.Equal(["1/companies/0", "1/entries/0"], Blocks());
    }

    /// <summary>A store that finds the disk full after some writes.</summary>
    private LiteDbFactStore OpenWithLittleRoom() =>
        new(Database, new FakeTimeProvider(DateTimeOffset.UnixEpoch), new FreeSpace(0, _ => _writes > 0 && --_writes == 0 ? _free = 0 : _free));

    private string[] Blocks()
    {
        using var database = LedgerDatabase.Open(Database, readOnly: true);
        return [.. database.ReadAll(LedgerDatabase.BlockCollection).Select(b => b.Id.AsString)];
    }

    private static Facts.Reading List(int rows)
    {
        ImmutableArray<ListedEntry> entries =
        [
            .. Enumerable.Range(1, rows).Select(i => new ListedEntry(
                new ListEntry { Key = $"{i}", Name = $"Firm {i}", List = "L", Authority = "A", Row = i, Text = $"Row {i} of Firm {i}", Remarks = new string('x', 300) }, $"firm-{i}", null)),
        ];
        var source = new Source("s", "list", SourceKind.List, "A list", "An office", new DateOnly(2022, 3, 4), null, "en", $"{rows}", []);
        return new(source, [.. entries.Select(e => Samples.Company(e.Entry.Name))], [], []) { Entries = entries };
    }
}
