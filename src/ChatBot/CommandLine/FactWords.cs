using System.Text.Json;
using ChatBot.Facts;

namespace ChatBot.CommandLine;

/// <summary>How facts read in the terminal.</summary>
internal static class FactWords
{
    /// <summary>A name of an enumeration in kebab case: <c>relative-resolved</c>.</summary>
    public static string Kebab<T>(T value) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>A relation in words: "backed by".</summary>
    public static string Of(RelationKind kind) => Kebab(kind).Replace('-', ' ');

    /// <summary>A fact in one line.</summary>
    public static string Of(Fact fact, FactView view) => fact switch
    {
        Listing f => $"{view.CompanyOf(f.CompanyId).Name}: {Kebab(f.Action)}"
            + Part(" by ", f.Authority) + Part(", list: ", f.List) + When(f) + Part(", for ", f.Reason),
        Statement f => $"{f.Speaker ?? "somebody unnamed"}{Part(", ", f.Role)}: {(f.Quote is { } quote ? "“" + quote + "”" : f.Gist)}",
        Relation f => $"{view.CompanyOf(f.CompanyId).Name}: {Of(f.Kind)} {f.Other}",
        Event f => f.Text + When(f),
        _ => fact.Id,
    };

    /// <summary>The companies that a fact concerns.</summary>
    public static IEnumerable<string> CompaniesOf(Fact fact) => fact switch
    {
        Listing f => [f.CompanyId],
        Statement f => f.CompanyIds,
        Relation f => [f.CompanyId],
        Event { CompanyId: { } id } => [id],
        _ => [],
    };

    private static string When(Fact fact) => fact.Date is { } date ? $" ({date.ToPhrase()}, {Kebab(fact.DateKind)}){(fact as Listing)?.DateCaveat}" : "";

    private static string Part(string lead, string? text) => string.IsNullOrEmpty(text) ? "" : lead + text;
}
