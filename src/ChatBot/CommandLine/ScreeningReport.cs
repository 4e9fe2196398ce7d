using System.Globalization;
using ChatBot.Cards;
using ChatBot.Screening;
using Spectre.Console;

namespace ChatBot.CommandLine;

/// <summary>Says to people what a screening found.</summary>
internal static class ScreeningReport
{
    private const int ShownNames = 20;

    /// <summary>Prints counts, what to look at first, and what was asked.</summary>
    public static void Print(string file, ScreenedList screened, string? output, Terminal terminal)
    {
        terminal.Line(file + (screened.List.Column is { Length: > 0 } column ? $", column “{CardText.Inert(column)}”" : ""), "bold");
        terminal.Console.Write(Counts(screened));
        foreach (var skipped in ScreeningWords.Skipped(screened.List))
            terminal.Line("Not screened: " + skipped, "yellow");
        if (output is null)
            PrintFound(screened, terminal);
        else
            terminal.Line($"Written to {output}.");
        terminal.Line(ScreeningWords.NoRecordMeans, "dim");
        terminal.Line(string.Create(CultureInfo.InvariantCulture, $"Asked on {ScreeningWords.Of(screened.At)}: {screened.Sources.Length:N0} {(screened.Sources.Length == 1 ? "source" : "sources")}"), "dim");
        foreach (var source in screened.Sources)
            terminal.Line("  " + CardText.Inert(ScreeningWords.Of(source)), "dim");
    }

    private static Table Counts(ScreenedList screened)
    {
        var table = new Table().Border(TableBorder.Simple).HideHeaders().AddColumn("").AddColumn(new TableColumn("").RightAligned());
        Add("Rows", screened.Rows);
        Add("Matches", screened.Count(ScreeningResult.Match));
        Add("To look at", screened.Count(ScreeningResult.Look));
        Add("No record", screened.Count(ScreeningResult.NoRecord));
        Add("Skipped", screened.List.Skipped.Length);
        Add("Repeated names", screened.Repeated);
        return table;

        void Add(string what, int count) => table.AddRow(what, count.ToString("N0", CultureInfo.InvariantCulture));
    }

    private static void PrintFound(ScreenedList screened, Terminal terminal)
    {
        var found = screened.Names.Where(n => n.Finding.Result != ScreeningResult.NoRecord).OrderBy(n => n.Finding.Result).ToArray();
        foreach (var (name, finding) in found.Take(ShownNames))
        {
            var best = finding.Companies[0];
            terminal.Line(CardText.Inert(string.Create(CultureInfo.InvariantCulture,
                $"{ScreeningWords.Of(finding.Result)}, row {name.Row}: {name.Text} → {best.Candidate.Company.Name}, {ScreeningWords.Of(best.Verdict)}, score {best.Candidate.Score:0.00}, {best.Candidate.Explanation}")));
        }
        if (found.Length > ShownNames)
            terminal.Line("… --output FILE writes all.", "dim");
    }
}
