using System.Collections.Immutable;
using System.Globalization;
using ChatBot.Asking.Understanding;
using Spectre.Console;

namespace ChatBot.CommandLine.Evaluation;

/// <summary>Prints how many replies are right, by kind, and what is wrong with the others.</summary>
internal static class Scoreboard
{
    private const int ShownText = 140;

    /// <summary>Prints the faults, then the table.</summary>
    public static void Print(ImmutableArray<EvaluationResult> results, Terminal terminal)
    {
        foreach (var result in results.Where(r => !r.IsRight))
        {
            terminal.Line($"{result.Question.Id} ({result.Question.Kind}): {Cards.CardText.Inert(Cards.CardText.Cut(result.Question.Text, ShownText))}", "bold");
            if (result.Reading is { } reading)
                terminal.Line(Words(reading), "grey");
            foreach (var fault in result.Judgement.Content)
                terminal.Line("  content: " + Cards.CardText.Inert(Cards.CardText.Cut(fault, ShownText)), "red");
            foreach (var fault in result.Judgement.Citation)
                terminal.Line("  citation: " + fault, "yellow");
        }
        var table = new Table().AddColumns("kind", "questions", "content", "citation", "both");
        foreach (var kind in results.GroupBy(r => r.Question.Kind))
            AddRow(table, kind.Key, [.. kind]);
        AddRow(table, "total", results);
        foreach (var column in table.Columns.Skip(1))
            column.RightAligned();
        terminal.Console.Write(table);
    }

    private static string Words(Interpretation reading) => string.Create(CultureInfo.InvariantCulture,
        $"  read as {reading.Intent} ({reading.Score:0.00}){(reading.RunnerUp is { } second ? $", else as {second} ({reading.RunnerUpScore:0.00})" : "")}");

    private static void AddRow(Table table, string name, ImmutableArray<EvaluationResult> results)
    {
        var cited = results.Where(r => !r.Question.Cite.IsEmpty).ToList();
        table.AddRow(new Text(name), new Text(results.Length.ToString(CultureInfo.InvariantCulture)),
            Share(results.Count(r => r.Judgement.Content.IsEmpty), results.Length),
            Share(cited.Count(r => r.Judgement.Citation.IsEmpty), cited.Count),
            Share(results.Count(r => r.IsRight), results.Length));
    }

    private static Text Share(int right, int all) =>
        new(all == 0 ? "-" : (100.0 * right / all).ToString("0.0", CultureInfo.InvariantCulture) + " %");
}
