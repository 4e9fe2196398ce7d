using System.CommandLine;
using ChatBot.Ingest;

namespace ChatBot.CommandLine;

/// <summary><c>import FILE…</c>: reads articles and lists into the store and says what was found in them, or what changed.</summary>
internal static class ImportCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Func<Session> open, Terminal terminal)
    {
        var files = new Argument<string[]>("file") { Description = "Articles as Markdown with front matter, as HTML, PDF or Word (.docx), or as text, where a JSON file of the same name describes what is not Markdown; and files of official lists.", Arity = ArgumentArity.OneOrMore };
        var json = new Option<bool>("--json") { Description = "Print the changes of each list as a JSON object." };
        var confirm = new Option<bool>("--confirm") { Description = "Take in a list that was held because somebody has to look at it first." };
        var command = new Command("import", "Reads sources into the store and prints what was found in them, or what changed.") { files, json, confirm };
        command.SetAction((parsed, cancellation) =>
        {
            using var session = open();
            var failed = false;
            foreach (var file in parsed.GetRequiredValue(files))
            {
                using var progress = RowProgress.On(terminal);
                var outcome = session.Import(file, new ImportOrder(parsed.GetValue(confirm), progress), cancellation);
                progress.Dispose();
                failed |= outcome.Problem is not null;
                if (parsed.GetValue(json))
                    terminal.Out.WriteLine(ChangeSetJson.Write(outcome));
                else
                    ImportReport.Print(outcome, terminal);
            }
            return Task.FromResult(failed ? ExitCode.Failed : ExitCode.Fine);
        });
        return command;
    }
}
