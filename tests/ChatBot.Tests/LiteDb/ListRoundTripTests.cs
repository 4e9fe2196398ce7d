using System.Collections.Immutable;
using System.Text.Json;
using ChatBot.Facts;
using ChatBot.Facts.Lists;
using CsCheck;

namespace ChatBot.Tests.LiteDb;

public sealed class ListRoundTripTests
{
    private static readonly string[] Odd = ["中国电信", "“Ünïted”", "$or", "null", "🦊"];

    private static readonly Gen<string> Word = Gen.OneOf(Gen.String[Gen.Char['\u0000', '\u007f'], 1, 12], Gen.OneOf(Odd.Select(o => Gen.Const(o)).ToArray()));
    private static readonly Gen<string> Text = Gen.OneOf(Word, Gen.Const(""));
    private static readonly Gen<FactDate?> Date = Gen.OneOf(
        Gen.Select(Gen.Int[1900, 2100], Gen.Int[1, 12], (year, month) => (FactDate?)FactDate.InMonth(year, month)), Gen.Const((FactDate?)null));

    private static readonly Gen<ListedEntry> AnyEntry = Gen.Select(
        Gen.Select(Word, Word, Word, Word, Text, Date, Date, (name, list, authority, text, remarks, added, removed) => new ListEntry
        {
            Key = "",
            Name = name,
            List = list,
            Authority = authority,
            Text = text,
            Remarks = remarks,
            Added = added,
            Removed = removed,
            Row = 0,
        }),
        Gen.Select(Word, Gen.Enum<EntryNameKind>(), (text, kind) => new EntryName(text, kind)).Array[0, 3],
        Word.Array[0, 2], Word.Array[0, 2], Word.Array[0, 2], Gen.Bool, Gen.OneOf(Word.Select(w => (string?)w), Gen.Const((string?)null)), Gen.Int[0, 2],
        (entry, names, programs, ids, addresses, page, match, gone) => new ListedEntry(
            entry with
            {
                OtherNames = [.. names],
                Programs = [.. programs],
                Identifiers = [.. ids],
                Addresses = [.. addresses],
                Page = page ? new Uri("https://example.org/a%20b?c=d") : null,
            },
            "alder",
            match,
            gone == 0 ? new GoneEntry(new(2021, 2, 3), new(2022, 3, 4)) : null));

    [Fact]
    public void A_list_comes_back_with_its_entries_rows_and_facts() => AnyEntry.Array[1, 40].Sample(
        generated =>
        {
            var entries = generated.Select((e, i) => e with { Entry = e.Entry with { Key = $"{i}", Row = i + 2 } }).OrderBy(e => e.Gone is not null).ToImmutableArray();
            var source = new Source("s", "key", SourceKind.List, "A list", "An office", new DateOnly(2022, 3, 4), null, "en", "hash", []) { IsDatedByFile = true };
            var reading = new Facts.Reading(source, [Samples.Company("Alder")], [], []) { Entries = entries };
            using var folder = new TemporaryFolder();
            using (var store = Samples.Open(folder.File("store.db")))
                store.Import(reading);
            using var reopened = Samples.Open(folder.File("store.db"));
            Assert.Equal(JsonSerializer.Serialize(entries), JsonSerializer.Serialize(reopened.EntriesOf("key")));
            var rows = new ListedRows("s", entries, DateTimeOffset.UnixEpoch);
            Assert.Equal(JsonSerializer.Serialize(source with { Passages = rows }), JsonSerializer.Serialize(Assert.Single(reopened.Current.Sources)));
            Assert.Equal(JsonSerializer.Serialize(rows.Listings), JsonSerializer.Serialize(reopened.Current.Listings));
        },
        iter: 40,
        threads: 1);

    [Fact]
    public void A_new_version_takes_the_place_of_the_old_one_whose_facts_stay_in_the_history()
    {
        using var folder = new TemporaryFolder();
        using var store = Samples.Open(folder.File("store.db"));
        store.Import(Version("Alder"));
        store.Import(Version("Birch"));
        Assert.Equal(["Birch"], Samples.Listed(store.Current));
        Assert.Equal(["Alder", "Birch"], store.History().OfType<Listing>().Select(l => l.CompanyId == "alder" ? "Alder" : "Birch"));
        Assert.NotNull(store.History()[0].Superseded);
    }

    [Fact]
    public void A_company_has_the_names_of_all_its_sources_and_only_those_of_the_version_that_stands()
    {
        using var folder = new TemporaryFolder();
        using var store = Samples.Open(folder.File("store.db"));
        store.Import(Samples.Reading(["Alder"]));
        store.Import(Version("Alder", "Alder Old"));
        store.Import(Version("Alder", "Alder New"));
        Assert.Equal(["Alder", "Alder New"], Assert.Single(store.Current.Companies).Names.Select(n => n.Text));
    }

    private static Facts.Reading Version(string company, params string[] aliases)
    {
        var entry = new ListEntry { Key = "1", Name = company, List = "L", Authority = "A", Row = 1, Text = company + string.Concat(aliases) };
        ImmutableArray<ListedEntry> entries = [new(entry, Company.Slug(company), null)];
        var source = new Source("s" + entry.Text, "list", SourceKind.List, "A list", "An office", new DateOnly(2022, 3, 4), null, "en", entry.Text, []);
        return new(source, [Samples.Company(company).With(aliases.Select(a => new CompanyName(a, NameKind.Legal, "list")))], [], []) { Entries = entries };
    }
}
