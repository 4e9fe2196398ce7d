using System.CommandLine;
using System.Globalization;
using ChatBot.Facts;

namespace ChatBot.CommandLine;

/// <summary><c>import FILE…</c>: reads sources into the store and says what was found in them.</summary>
internal static class ImportCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Func<Session> open, Terminal terminal)
    {
        var files = new Argument<string[]>("file") { Description = "Articles as Markdown with front matter, or as text beside a JSON description.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("import", "Reads sources into the store and prints the facts and the sentences that gave none.") { files };
        command.SetAction(parsed =>
        {
            using var session = open();
            var failed = false;
            foreach (var file in parsed.GetRequiredValue(files))
            {
                var outcome = session.Import(file);
                failed |= outcome.Error is not null;
                Print(outcome, terminal);
            }
            return failed ? ExitCode.Failed : ExitCode.Fine;
        });
        return command;
    }

    private static void Print(ImportOutcome outcome, Terminal terminal)
    {
        if (outcome.Error is { } error)
        {
            terminal.Error.WriteLine($"{outcome.Path}: {error}");
            return;
        }
        terminal.Line($"{outcome.Path}: {Words(outcome.Result)}", "bold");
        foreach (var (kind, count) in Counts(outcome))
            terminal.Line(string.Create(CultureInfo.InvariantCulture, $"  {count,4} {kind}"));
        if (outcome.NotUnderstood.IsEmpty)
            return;
        terminal.Line(string.Create(CultureInfo.InvariantCulture, $"  {outcome.NotUnderstood.Length,4} sentences gave no fact:"));
        foreach (var citation in outcome.NotUnderstood)
            terminal.Line(string.Create(CultureInfo.InvariantCulture, $"       ¶ {citation.Paragraph}: {citation.Quote}"), "dim");
    }

    private static (string, int)[] Counts(ImportOutcome outcome) =>
    [
        ("listings", outcome.Facts.OfType<Listing>().Count()),
        ("statements", outcome.Facts.OfType<Statement>().Count()),
        ("relations", outcome.Facts.OfType<Relation>().Count()),
        ("events", outcome.Facts.OfType<Event>().Count()),
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
