using ChatBot.Facts;
using ChatBot.Facts.Lists;
using LiteDB;

namespace ChatBot.LiteDb;

/// <summary>One entry of the ledger: that a version of a source was taken in, and until when it stood.</summary>
/// <param name="Number">Its place in the ledger, from 1.</param>
/// <param name="Source">The source, without its passages.</param>
/// <param name="Recorded">When it was taken in.</param>
/// <param name="Superseded">When another version took its place; null while it stands.</param>
/// <param name="PassageBlocks">In how many blocks its passages are stored.</param>
/// <param name="FactBlocks">In how many blocks its facts are stored.</param>
/// <param name="CompanyBlocks">In how many blocks the companies it brought are stored.</param>
/// <param name="EntryBlocks">In how many blocks the entries of a list are stored, which passages and facts are worked out from.</param>
internal sealed record SourceVersion(
    int Number,
    Source Source,
    DateTimeOffset Recorded,
    DateTimeOffset? Superseded,
    int PassageBlocks,
    int FactBlocks,
    int CompanyBlocks,
    int EntryBlocks = 0)
{
    /// <summary>A fact of this version, with the times of the version.</summary>
    public Fact Stamp(Fact fact) => fact with { Recorded = Recorded, Superseded = Superseded };

    /// <summary>What the entries of this version of a list say.</summary>
    public ListedRows Rows(IEnumerable<ListedEntry> entries) => new(Source.Id, entries, Recorded);

    public BsonDocument Write() => new BsonDocument
    {
        ["number"] = Number,
        ["passageBlocks"] = PassageBlocks,
        ["factBlocks"] = FactBlocks,
        ["companyBlocks"] = CompanyBlocks,
        ["source"] = WriteSource(Source),
    }.With("entryBlocks", EntryBlocks == 0 ? null : EntryBlocks).With("rules", Source.Rules == 0 ? null : Source.Rules).With("datedByFile", Source.IsDatedByFile ? true : null).With("recorded", Recorded).With("superseded", Superseded);

    public static SourceVersion Read(BsonDocument document)
    {
        var source = ReadSource(document["source"].AsDocument);
        return new(
            document.Number("number"),
            source with
            {
                Rules = document["rules"] is { IsNull: false } ? document.Number("rules") : 0,
                IsDatedByFile = document["datedByFile"].IsBoolean,
            },
            document.MomentOrNull("recorded") ?? throw new FormatException("The field recorded is missing."),
            document.MomentOrNull("superseded"),
            document.Number("passageBlocks"),
            document.Number("factBlocks"),
            document.Number("companyBlocks"),
            document["entryBlocks"] is { IsNull: false } ? document.Number("entryBlocks") : 0);
    }

    /// <summary>A source without its passages; its rules are kept beside it.</summary>
    public static BsonDocument WriteSource(Source source) => new BsonDocument
    {
        ["id"] = source.Id,
        ["key"] = source.Key,
        ["kind"] = source.Kind.ToString(),
        ["title"] = source.Title,
        ["publisher"] = source.Publisher,
        ["published"] = source.Published.DayText(),
        ["language"] = source.Language,
        ["contentHash"] = source.ContentHash,
    }.With("address", source.Address?.OriginalString);

    /// <summary>Reads what <see cref="WriteSource"/> writes.</summary>
    public static Source ReadSource(BsonDocument source) => new(
        source.Text("id"),
        source.Text("key"),
        source.Value<SourceKind>("kind"),
        source.Text("title"),
        source.Text("publisher"),
        source.Date("published"),
        source.TextOrNull("address") is { } address ? new Uri(address, UriKind.RelativeOrAbsolute) : null,
        source.Text("language"),
        source.Text("contentHash"),
        []);

    public static BsonDocument WritePassage(Passage passage) => new() { ["number"] = passage.Number, ["text"] = passage.Text };

    public static Passage ReadPassage(BsonDocument document) => new(document.Number("number"), document.Text("text"));
}
