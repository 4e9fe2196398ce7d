using System.CommandLine;
using ChatBot.Reading.Suppliers;
using ChatBot.Screening;

namespace ChatBot.CommandLine;

/// <summary><c>screen FILE</c>: looks up every name of a list of suppliers.</summary>
internal static class ScreenCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Func<Session> open, Terminal terminal)
    {
        var file = new Argument<string>("file") { Description = "A list of suppliers: CSV with any of the usual separators, a workbook (.xlsx), or a text with one name a line." };
        var column = new Option<string?>("--column") { Description = "The column with the names: its title, letter or number. Without it, it is found by its title or by what stands in it.", HelpName = "NAME" };
        var output = new Option<string?>("--output") { Description = "The file to write the results to, .csv or .xlsx.", HelpName = "FILE" };
        var force = new Option<bool>("--force") { Description = "Write over the output file where it exists." };
        var json = new Option<bool>("--json") { Description = "Print the results as a JSON object." };
        var command = new Command("screen", "Screens a list of suppliers. Exit codes: 0 all names were screened, 1 the list or a row of it could not be read or the results not written, 2 wrong usage.") { file, column, output, force, json };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            open, terminal, parsed.GetRequiredValue(file), parsed.GetValue(column), Target(parsed.GetValue(output), parsed.GetRequiredValue(file), parsed.GetValue(force)), parsed.GetValue(json), cancellation)));
        return command;
    }

    private static ResultFile? Target(string? output, string input, bool force) => output is null ? null
        : ScreeningFile.FormatOf(output) is not { } format ? throw new UsageException($"{output} is neither .csv nor .xlsx; give a file that ends so.")
        : Path.GetFullPath(output) == Path.GetFullPath(input) ? throw new UsageException("The output would take the place of the list; give another file.")
        : new(output, format, force);

    private static int Run(Func<Session> open, Terminal terminal, string file, string? column, ResultFile? output, bool json, CancellationToken cancellation)
    {
        if (output?.Problem is { } unwritable)
            return Fail(terminal, unwritable);
        if (!File.Exists(file))
            return Fail(terminal, $"{file}: there is no such file; check the path.");
        using var session = open();
        var reading = new FileInfo(file).Length > session.Screening.Limits.Bytes
            ? SupplierFile.TooLarge(session.Screening.Limits)
            : SupplierFile.Read(file, File.ReadAllBytes(file), column, session.Screening.Limits);
        if (reading.List is not { } list)
            return Fail(terminal, $"{file}: {reading.Problem}");
        ScreenedList screened;
        try
        {
            screened = ScreeningBar.Run(terminal, progress => session.Screening.Screener.Screen(list, session.Knowledge(), progress, cancellation));
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return Fail(terminal, "Stopped before the end, so nothing was written.");
        }
        output?.Write(screened);
        if (json)
            terminal.Out.WriteLine(ScreeningJson.Write(screened));
        else
            ScreeningReport.Print(file, screened, output?.Path, terminal);
        return screened.IsIncomplete ? ExitCode.Failed : ExitCode.Fine;
    }

    private static int Fail(Terminal terminal, string problem)
    {
        terminal.Error.WriteLine(problem);
        return ExitCode.Failed;
    }
}
