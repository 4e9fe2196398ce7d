using System.Collections.Immutable;
using ChatBot.Facts.Changes;
using ChatBot.Facts.Lists;
using LiteDB;

namespace ChatBot.LiteDb;

/// <summary>Changes as documents: a head of its own, and the entries in blocks, for a version may change tens of thousands.</summary>
internal static class ChangeDocument
{
    private const string Added = "added";
    private const string Removed = "removed";
    private const string Changed = "changed";

    public static BsonDocument Write(SourceChange change, int blocks) => new BsonDocument
    {
        ["number"] = change.Number,
        ["sequence"] = change.Sequence,
        ["revision"] = change.Revision,
        ["source"] = SourceVersion.WriteSource(change.Source),
        ["reported"] = change.Reported.ToArray<string>(id => id),
        ["blocks"] = blocks,
    }
        .With("takenBack", change.TakenBack.IsEmpty ? null : change.TakenBack.ToArray<TakenBack>(t => new BsonDocument { ["company"] = t.CompanyId }.With("list", t.List).With("by", t.Authority)))
        .With("recorded", change.Recorded)
        .With("before", change.Before?.DayText());

    /// <summary>The change without its entries, and in how many blocks they are.</summary>
    public static ChangeHead Read(BsonDocument document) => new(
        new(
            document.Number("number"),
            document["sequence"].AsInt64,
            document.Number("revision"),
            SourceVersion.ReadSource(document["source"].AsDocument),
            document.MomentOrNull("recorded") ?? throw new FormatException("The field recorded is missing."))
        {
            Before = document.TextOrNull("before") is null ? null : document.Date("before"),
            Reported = document.Texts("reported"),
            TakenBack = document.Items("takenBack", t => new TakenBack(t.Text("company"), t.TextOrNull("list"), t.TextOrNull("by"))),
        },
        document.Number("blocks"));

    public static IEnumerable<BsonDocument> WriteEntries(SourceChange change) => change.Entries.Added
        .Select(a => Item(Added, null, a.Entry).With("again", a.IsRelisted ? true : null))
        .Concat(change.Entries.Removed.Select(r => Item(Removed, r.Before, r.After)))
        .Concat(change.Entries.Changed.Select(c => Item(Changed, c.Before, c.After)))
        .Zip(change.Entries.All, (item, entry) => item.With("company", change.CompanyIds[entry.Key]));

    public static SourceChange WithEntries(SourceChange head, IReadOnlyCollection<BsonDocument> items) => head with
    {
        Entries = new(
            [.. items.Where(i => i.Text("kind") == Added).Select(i => new EntryAdded(Entry(i, "after"), i["again"].IsBoolean))],
            [.. items.Where(i => i.Text("kind") == Removed).Select(i => new EntryRemoved(Entry(i, "before"), i["after"].IsNull ? null : Entry(i, "after")))],
            [.. items.Where(i => i.Text("kind") == Changed).Select(i => Change(Entry(i, "before"), Entry(i, "after")))]),
        CompanyIds = items.ToImmutableDictionary(i => Entry(i, i["after"].IsNull ? "before" : "after").Key, i => i.Text("company"), StringComparer.Ordinal),
    };

    private static EntryChanged Change(ListEntry before, ListEntry after) => new(before, after, ListComparison.Differences(before, after));

    private static BsonDocument Item(string kind, ListEntry? before, ListEntry? after) => new BsonDocument { ["kind"] = kind }
        .With("before", before is null ? null : EntryDocument.Write(new(before, "", null)))
        .With("after", after is null ? null : EntryDocument.Write(new(after, "", null)));

    private static ListEntry Entry(BsonDocument item, string field) => EntryDocument.Read(item[field].AsDocument).Entry;
}
