using System.Collections.Immutable;
using ChatBot.Alerts.Subscriptions;
using ChatBot.Asking;

namespace ChatBot.Commands.Subscribing;

/// <summary><c>/unwatch</c>: ends the watching of companies.</summary>
/// <param name="asker">Looks names up.</param>
/// <param name="desk">Where subscriptions are kept; null where nobody can be told anything.</param>
internal sealed class UnwatchCommand(Asker asker, SubscriptionDesk? desk) : EndCommand(asker, desk)
{
    public override string Name => "unwatch";

    public override string Usage => "/unwatch NAME [, NAME…] or all";

    public override string Summary => "Stops watching companies in this conversation.";

    public override string ChineseSummary => "在此对话中停止关注公司。";

    public override string Details => "“all” ends the watching of every company here; subscriptions to lists stay.";

    public override ImmutableArray<string> Examples(string company) => ["/unwatch " + company, "/unwatch all"];

    protected override bool IsMeantByAll(Subscription subscription) => subscription.Kind == SubscriptionKind.Company;
}
