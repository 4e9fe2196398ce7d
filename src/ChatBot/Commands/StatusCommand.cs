using System.Collections.Immutable;
using ChatBot.Asking;
using ChatBot.Commands.Subscribing;

namespace ChatBot.Commands;

/// <summary><c>/status</c>: how the delivery of alerts is doing, for administrators.</summary>
/// <param name="report">Reports it.</param>
/// <param name="rights">Who may see it; null where nobody may.</param>
internal sealed class StatusCommand(ReportStatus report, AlertRights? rights) : Command
{
    public override string Name => "status";

    public override string Usage => "/status";

    public override string Summary => "Shows administrators how the delivery of alerts is doing.";

    public override string ChineseSummary => "向管理员显示提醒的发送情况。";

    public override bool IsInMenu => false;

    // "Status" may be a question about a company.
    public override bool WorksWithoutSlash(string argument) => false;

    public override CommandReply Run(CommandCall call)
    {
        if (call.Caller is not { } caller || rights?.MaySeeStatus(caller) != true)
            return new(Say("That is for administrators", "Only an administrator of this bot may see how deliveries are doing. Who is one is set in Alerts:Administrators.", []));
        return new(report() is { } status
            ? Say("Deliveries", status.Text, [.. status.Lines.Select(l => new AnswerRow(l.Name, null, l.Value))])
            : Say("Deliveries", "There is nothing to report: no alerts are delivered by this program.", []));
    }

    private static Answer Say(string title, string text, ImmutableArray<AnswerRow> rows) =>
        new() { Kind = AnswerKind.Subscription, Title = title, Text = text, Rows = rows };
}
