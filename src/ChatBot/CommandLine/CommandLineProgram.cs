using System.CommandLine;
using System.Text.RegularExpressions;
using ChatBot.Facts;
using Microsoft.Extensions.Options;

namespace ChatBot.CommandLine;

/// <summary>The command line: parses the arguments, runs the command, and turns expected failures into a message and an exit code.</summary>
/// <param name="open">Opens the bot with settings given as arguments.</param>
/// <param name="serve">Runs the web server with settings given as arguments.</param>
/// <param name="terminal">Where to write to.</param>
internal sealed partial class CommandLineProgram(Func<string[], Session> open, Func<string[], CancellationToken, Task> serve, Terminal terminal)
{
    /// <summary>Runs it.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public async Task<int> RunAsync(string[] args)
    {
        try
        {
            return await InvokeAsync(HostArguments.Split(args));
        }
        catch (Exception e) when (e is OptionsValidationException or UsageException || e is AggregateException { InnerExceptions: var all } && all.All(i => i is OptionsValidationException))
        {
            await terminal.Error.WriteLineAsync(e.Message);
            return ExitCode.Usage;
        }
        catch (InvalidDataException e)
        {
            // A file of settings that is no JSON; the cause tells the line.
            await terminal.Error.WriteLineAsync($"{e.Message} {e.InnerException?.GetBaseException().Message}".TrimEnd());
            return ExitCode.Usage;
        }
        catch (Exception e) when (e is StoreException or IOException or UnauthorizedAccessException)
        {
            await terminal.Error.WriteLineAsync(e.Message);
            return ExitCode.Failed;
        }
    }

    private async Task<int> InvokeAsync(HostArguments arguments)
    {
        var parsed = Root([.. arguments.Settings]).Parse([.. arguments.Rest], new ParserConfiguration { ResponseFileTokenReplacer = null });
        string[] errors = [.. parsed.Errors.Select(e => e.Message), .. Misspelt(parsed, arguments)];
        if (errors.Length > 0)
        {
            foreach (var error in errors)
                await terminal.Error.WriteLineAsync(error);
            await terminal.Error.WriteLineAsync("Use --help to see the commands and options.");
            return ExitCode.Usage;
        }
        return await parsed.InvokeAsync(new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            Output = terminal.Out,
            Error = terminal.Error,
            // The web server ends in its own time.
            ProcessTerminationTimeout = null,
        });
    }

    // An argument of many words would swallow an option that does not exist, and the user would never know.
    private static IEnumerable<string> Misspelt(ParseResult parsed, HostArguments arguments) => arguments.Rest.Contains("--")
        ? []
        : parsed.CommandResult.Tokens.Select(t => t.Value).Where(v => OptionLike().IsMatch(v)).Select(v => $"There is no option {v}.");

    [GeneratedRegex("^--[A-Za-z][A-Za-z-]*$")]
    private static partial Regex OptionLike();

    private RootCommand Root(string[] settings)
    {
        Session Open() => open(settings);
        var root = new RootCommand("ListWatch answers whether a company is on a government's list, whose list, why, since when and who says so. Without a command it serves. Settings such as --urls or --Store:Path can be added to every command. Exit codes: 0 fine, 1 something failed, 2 wrong usage or setting.")
        {
            AskCommand.Create(Open, terminal),
            ImportCommand.Create(Open, terminal),
            CompanyEditCommands.CreateMerge(Open, terminal),
            CompanyEditCommands.CreateSplit(Open, terminal),
            FactsCommand.Create(Open, terminal),
            FindCommand.Create(Open, terminal),
            ScreenCommand.Create(Open, terminal),
            VotesCommand.Create(Open, terminal),
            OutboxCommand.Create(Open, terminal),
            Evaluation.EvaluateCommand.Create(Open, terminal),
            PackageCommand.Create(settings, terminal),
        };
        var serving = new Command("serve", "Serves the chat page and the messaging endpoint.");
        serving.SetAction(ServeAsync);
        root.SetAction(ServeAsync);
        root.Add(serving);
        return root;

        async Task<int> ServeAsync(ParseResult parsed, CancellationToken cancellation)
        {
            await serve(settings, cancellation);
            return ExitCode.Fine;
        }
    }
}
