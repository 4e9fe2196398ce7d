using System.Globalization;
using ChatBot.Cards;
using ChatBot.Facts;
using ChatBot.Facts.Lists;
using ChatBot.Ingest;

namespace ChatBot.CommandLine;

/// <summary>Says to people what an import found.</summary>
internal static class ImportReport
{
    // Whoever looks for what was missed needs the beginning; a text without sentences can be megabytes long.
    private const int ShownText = 300;
    private const int ShownLines = 20;

    /// <summary>Prints what became of a file.</summary>
    public static void Print(SourceOutcome outcome, Terminal terminal)
    {
        if (outcome.Problem is { } problem)
            terminal.Error.WriteLine(problem);
        else
            terminal.Line($"{outcome.File}: {Words(outcome.Result)}", "bold");
        if (outcome.Changes is { } changes)
            PrintList(outcome, changes, terminal);
        else if (outcome.Reading is { } reading)
            PrintArticle(reading, terminal);
    }

    private static void PrintList(SourceOutcome outcome, ChangeSet changes, Terminal terminal)
    {
        if (outcome.Reading is { } reading)
            Count(terminal, reading.Entries.Count(e => e.Gone is null), "entries");
        foreach (var issue in outcome.Issues.GroupBy(i => (i.Kind, i.Reason)).OrderBy(g => g.Key.Kind).ThenByDescending(g => g.Count()))
            Count(terminal, issue.Count(), $"rows {(issue.Key.Kind == RowIssueKind.Malformed ? "not read" : "left out")}: {issue.Key.Reason} (first: row {First(issue)})");
        Lines(terminal, changes.Added, "added", ChangeWords.Line);
        Lines(terminal, changes.Removed, "removed", ChangeWords.Line);
        Lines(terminal, changes.Changed, "changed", ChangeWords.Line);
    }

    private static string First(IEnumerable<RowIssue> issues) => issues.First().Row.ToString(CultureInfo.InvariantCulture);

    private static void Lines<T>(Terminal terminal, IReadOnlyCollection<T> changes, string what, Func<T, string> line)
    {
        Count(terminal, changes.Count, what);
        foreach (var change in changes.Take(ShownLines))
            terminal.Line("       " + CardText.Inert(CardText.Cut(line(change), ShownText)), "dim");
        if (changes.Count > ShownLines)
            terminal.Line("       … --json prints all.", "dim");
    }

    private static void PrintArticle(Facts.Reading reading, Terminal terminal)
    {
        Count(terminal, reading.Facts.OfType<Listing>().Count(), "listings");
        Count(terminal, reading.Facts.OfType<Statement>().Count(), "statements");
        Count(terminal, reading.Facts.OfType<Relation>().Count(), "relations");
        Count(terminal, reading.Facts.OfType<Event>().Count(), "events");
        if (reading.NotUnderstood.IsEmpty)
            return;
        Count(terminal, reading.NotUnderstood.Length, "sentences gave no fact:");
        foreach (var citation in reading.NotUnderstood)
            terminal.Line(CardText.Inert(string.Create(CultureInfo.InvariantCulture, $"¶ {citation.Paragraph}: {CardText.Cut(citation.Quote, ShownText)}")), "dim");
    }

    private static void Count(Terminal terminal, int count, string what) =>
        terminal.Line(string.Create(CultureInfo.InvariantCulture, $"  {count,4} {what}"));

    private static string Words(ImportResult? result) => result switch
    {
        ImportResult.Added => "new",
        ImportResult.Replaced => "replaces the version that stood here",
        ImportResult.Unchanged => "already here, nothing changed",
        ImportResult.KeptNewer => "not taken, because a newer version took its place",
        ImportResult.KeptArticle => "not taken, because the article that it restates is already here",
        _ => "done",
    };
}
