using System.CommandLine;
using System.Globalization;
using ChatBot.Cards;
using ChatBot.Facts;
using ChatBot.Ingest;

namespace ChatBot.CommandLine;

/// <summary><c>import FILE…</c>: reads sources into the store and says what was found in them.</summary>
internal static class ImportCommand
{
    // Whoever looks for what was missed needs the beginning; a text without sentences can be megabytes long.
    private const int ShownText = 300;

    /// <summary>The command.</summary>
    public static Command Create(Func<Session> open, Terminal terminal)
    {
        var files = new Argument<string[]>("file") { Description = "Articles as Markdown with front matter, as HTML, PDF or Word (.docx), or as text; a JSON file of the same name describes what is not Markdown.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("import", "Reads sources into the store and prints the facts and the sentences that gave none.") { files };
        command.SetAction(parsed =>
        {
            using var session = open();
            var failed = false;
            foreach (var file in parsed.GetRequiredValue(files))
            {
                var outcome = session.Import(file);
                failed |= outcome.Problem is not null;
                Print(outcome, terminal);
            }
            return failed ? ExitCode.Failed : ExitCode.Fine;
        });
        return command;
    }

    private static void Print(SourceOutcome outcome, Terminal terminal)
    {
        if (outcome.Problem is { } problem)
        {
            terminal.Error.WriteLine(problem);
            return;
        }
        terminal.Line($"{outcome.File}: {Words(outcome.Result)}", "bold");
        if (outcome.Reading is not { } reading)
            return;
        foreach (var (kind, count) in Counts(reading))
            terminal.Line(string.Create(CultureInfo.InvariantCulture, $"  {count,4} {kind}"));
        if (reading.NotUnderstood.IsEmpty)
            return;
        terminal.Line(string.Create(CultureInfo.InvariantCulture, $"  {reading.NotUnderstood.Length,4} sentences gave no fact:"));
        foreach (var citation in reading.NotUnderstood)
            terminal.Line(CardText.Inert(string.Create(CultureInfo.InvariantCulture, $"¶ {citation.Paragraph}: {CardText.Cut(citation.Quote, ShownText)}")), "dim");
    }

    private static (string, int)[] Counts(Facts.Reading reading) =>
    [
        ("listings", reading.Facts.OfType<Listing>().Count()),
        ("statements", reading.Facts.OfType<Statement>().Count()),
        ("relations", reading.Facts.OfType<Relation>().Count()),
        ("events", reading.Facts.OfType<Event>().Count()),
    ];

    private static string Words(ImportResult? result) => result switch
    {
        ImportResult.Added => "new",
        ImportResult.Replaced => "replaces the version that stood here",
        ImportResult.Unchanged => "already here, nothing changed",
        ImportResult.KeptArticle => "not taken, because the article that it restates is already here",
        _ => "done",
    };
}
