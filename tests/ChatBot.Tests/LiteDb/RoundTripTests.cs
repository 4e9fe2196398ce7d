using System.Collections.Immutable;
using System.Text.Json;
using ChatBot.Facts;
using CsCheck;

namespace ChatBot.Tests.LiteDb;

public sealed class RoundTripTests
{
    private const string Quote = "Words.";

    private static readonly string[] Odd = ["", " ", "中国电信", "“Ünïted” \u200b", "a\r\nb", "$or", "null", "🦊"];

    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.String[Gen.Char['\u0000', '\u007f'], 0, 20],
        Gen.OneOf(Odd.Select(t => Gen.Const(t)).ToArray()));

    private static readonly Gen<string?> Maybe = Gen.OneOf(Text.Select(t => (string?)t), Gen.Const((string?)null));
    private static readonly Gen<DateOnly> Day = Gen.Date.Select(DateOnly.FromDateTime);
    private static readonly Gen<FactDate?> Date = Gen.OneOf(
        Gen.Select(Day, Gen.Enum<DatePrecision>(), (d, p) => (FactDate?)new FactDate(d, p)), Gen.Const((FactDate?)null));

    private static readonly Gen<Fact> AnyFact = Gen.Select(
        Gen.OneOf<Fact>(
            Gen.Select(Maybe, Maybe, Maybe, Maybe, Gen.Enum<ListingAction>(), Gen.Bool, (authority, list, reason, group, action, isUnsure) => (Fact)new Listing
            {
                Id = "",
                Citations = [],
                CompanyId = "alder",
                Action = action,
                Authority = authority,
                List = list,
                Reason = reason,
                Group = group,
                IsUnsure = isUnsure,
                IsDateUnsure = isUnsure,
                HasEffect = !isUnsure,
            }),
            Gen.Select(Maybe, Maybe, Maybe, Maybe, Text, Text, Gen.Bool, Gen.Bool, (speaker, role, country, quote, verb, gist, reaction, named) => (Fact)new Statement
            {
                Id = "",
                Citations = [],
                Speaker = speaker,
                Role = role,
                Country = country,
                Verb = verb,
                Quote = quote,
                Gist = gist,
                IsReaction = reaction,
                CompanyIds = named ? ["alder", "birch"] : [],
            }),
            Gen.Select(Gen.Enum<RelationKind>(), Text, (kind, other) => (Fact)new Relation
            {
                Id = "",
                Citations = [],
                CompanyId = "birch",
                Kind = kind,
                Other = other,
            }),
            Gen.Select(Text, Maybe, Maybe, Gen.Bool, Maybe, Text, (type, actor, on, named, effect, text) => (Fact)new Event
            {
                Id = "",
                Citations = [],
                Type = type,
                Actor = actor,
                Object = on,
                CompanyId = named ? "alder" : null,
                Effect = effect,
                Text = text,
            })),
        Text, Date, Gen.Enum<DateKind>(), Maybe, Maybe, Gen.Int[1, 3],
        (fact, id, date, kind, words, reportedBy, citations) => fact with
        {
            Id = id,
            Date = date,
            DateKind = kind,
            DateWords = words,
            ReportedBy = reportedBy,
            Citations = [.. Enumerable.Range(0, citations).Select(i => new Citation("s", 1, i * Quote.Length, Quote))],
        });

    private static readonly Gen<Facts.Reading> AnyReading = Gen.Select(
        AnyFact.Array[0, 30], Text, Text, Day, Gen.OneOf(Gen.Const(SourceKind.Article), Gen.Const(SourceKind.Brief)), Gen.Bool, Gen.Select(Text, Gen.Enum<NameKind>(), Text, (t, k, o) => new CompanyName(t, k, o)).Array[0, 3],
        (facts, title, publisher, published, kind, web, names) => new Facts.Reading(
            new Source("s", "key", kind, title, publisher, published, web ? new Uri("https://example.org/a%20b?c=d#e") : null, "en", "hash",
                [new Passage(1, Quote + Quote + Quote), new Passage(2, title)]),
            [new Company("alder", title, [.. names]), new Company("birch", publisher, [])],
            [.. facts],
            []));

    [Fact]
    public void Whatever_is_written_comes_back_equal_after_reopening() => AnyReading.Sample(
        reading =>
        {
            using var folder = new TemporaryFolder();
            using (var store = Samples.Open(folder.File("store.db")))
                store.Import(reading);
            using var reopened = Samples.Open(folder.File("store.db"));
            var recorded = reading.Facts.Select(f => f with { Recorded = DateTimeOffset.UnixEpoch }).ToImmutableArray();
            Assert.Equal(Written(recorded), Written(reopened.Current.Facts));
            Assert.Equal(Written(recorded), Written(reopened.History()));
            Assert.Equal(JsonSerializer.Serialize(reading.Source), JsonSerializer.Serialize(Assert.Single(reopened.Current.Sources)));
            Assert.Equal(JsonSerializer.Serialize(reading.Companies), JsonSerializer.Serialize(reopened.Current.Companies));
        },
        iter: 60,
        threads: 1);

    /// <summary>Immutable arrays compare by reference, so that facts are compared as they would be printed.</summary>
    private static IEnumerable<string> Written(IEnumerable<Fact> facts) => facts.Select(f => f.GetType().Name + JsonSerializer.Serialize<object>(f));
}
