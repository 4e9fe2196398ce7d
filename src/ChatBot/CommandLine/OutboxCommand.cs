using System.CommandLine;
using System.Globalization;
using ChatBot.Alerts;
using ChatBot.Alerts.Outbox;

namespace ChatBot.CommandLine;

/// <summary><c>outbox [--csv] [--resend CHANGE]</c>: how the deliveries of alerts stand, and handing those over again that may have been shown or not.</summary>
internal static class OutboxCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Func<Session> open, Terminal terminal)
    {
        var csv = new Option<bool>("--csv") { Description = "Print every delivery, as comma-separated values with a header." };
        var resend = new Option<int?>("--resend") { Description = "Hand the deliveries of a change over again that may have been shown or not, when the program serves next. They may be shown twice then.", HelpName = "CHANGE" };
        var conversation = new Option<string>("--conversation") { Description = "With --resend: only the one of this conversation, also if it was given up." };
        var command = new Command("outbox", "Prints how the deliveries of alerts stand.") { csv, resend, conversation };
        command.SetAction(parsed =>
        {
            using var session = open();
            if (parsed.GetValue(resend) is { } change)
                return Resend(session.Outbox, change, parsed.GetValue(conversation), terminal);
            if (parsed.GetValue(conversation) is not null)
                throw new UsageException("--conversation goes with --resend CHANGE.");
            if (parsed.GetValue(csv))
                foreach (var line in DeliveryCsv.Lines(session.Outbox.Deliveries))
                    terminal.Out.Write(line);
            else if (session.Status() is { } status)
                Print(status, terminal);
            return ExitCode.Fine;
        });
        return command;
    }

    private static void Print(Commands.StatusReport status, Terminal terminal)
    {
        terminal.Line(status.Text);
        foreach (var line in status.Lines)
            terminal.Line($"{line.Name}: {line.Value}");
    }

    private static int Resend(OutboxOperations outbox, int change, string? conversation, Terminal terminal)
    {
        var count = conversation is null ? outbox.ResendUncertain(change) : outbox.Resend(change, conversation) ? 1 : 0;
        if (count == 0)
        {
            terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Change {change} has no such delivery that may be handed over again; see 'outbox --csv'."));
            return ExitCode.Failed;
        }
        terminal.Line(string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? "delivery is" : "deliveries are")} handed over again when the program serves next."));
        return ExitCode.Fine;
    }
}
