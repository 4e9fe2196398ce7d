using System.Collections.Immutable;
using System.Globalization;

namespace ChatBot.Alerts.Composing;

/// <summary>Says what happened in one line, numbers first.</summary>
internal static class AlertTitle
{
    private const int LongestSummary = 99;

    /// <summary>The title of a message with these counted changes.</summary>
    /// <param name="counts">What happened to how many companies, in the order of telling.</param>
    /// <param name="list">The list, where it is one; else null.</param>
    /// <param name="name">The company, where it is one; else null.</param>
    public static string Of(ImmutableArray<(AlertItemKind Kind, int Companies)> counts, string? list, string? name)
    {
        if (name is not null && counts is [var only])
            return list is null ? $"{name}: {Word(only.Kind)}" : only.Kind switch
            {
                AlertItemKind.Added => $"{name} added to {list}",
                AlertItemKind.Removed => $"{name} removed from {list}",
                AlertItemKind.Changed => $"Entry of {name} on {list} changed",
                AlertItemKind.Found => $"{name} found in a new source: {list}",
                _ => $"New article: {name} and {list}",
            };
        var parts = counts.Select((c, i) => i == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{c.Companies:N0} {(c.Companies == 1 ? "company" : "companies")} {Word(c.Kind)}{(list is null ? "" : Preposition(c.Kind) + list)}")
            : string.Create(CultureInfo.InvariantCulture, $"{c.Companies:N0} {Word(c.Kind)}"));
        return string.Join(", ", parts);
    }

    /// <summary>A title as plain text for notifications.</summary>
    public static string Summary(string title, string from)
    {
        var whole = $"{from}: {title}";
        return whole.Length <= LongestSummary ? whole : Cut(title);
    }

    private static string Cut(string title) => title.Length <= LongestSummary ? title
        : title[..(char.IsHighSurrogate(title[LongestSummary - 2]) ? LongestSummary - 2 : LongestSummary - 1)] + "…";

    private static string Word(AlertItemKind kind) => kind switch
    {
        AlertItemKind.Found => "found in a new source",
        AlertItemKind.Reported => "named in a new article",
        _ => kind.ToString().ToLowerInvariant(),
    };

    private static string Preposition(AlertItemKind kind) => kind switch
    {
        AlertItemKind.Added => " to ",
        AlertItemKind.Removed => " from ",
        AlertItemKind.Changed => " on ",
        _ => ": ",
    };
}
