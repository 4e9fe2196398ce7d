using System.Collections.Immutable;
using ChatBot.Alerts.Subscriptions;
using ChatBot.Asking;

namespace ChatBot.Commands.Subscribing;

/// <summary><c>/unsubscribe</c>: ends alerts.</summary>
/// <param name="asker">Looks names up.</param>
/// <param name="desk">Where subscriptions are kept; null where nobody can be told anything.</param>
internal sealed class UnsubscribeCommand(Asker asker, SubscriptionDesk? desk) : EndCommand(asker, desk)
{
    public override string Name => "unsubscribe";

    public override string Usage => "/unsubscribe [LIST, … or all]";

    public override string Summary => "Ends alerts in this conversation: those that you name, or all.";

    public override string ChineseSummary => "停止此对话中的提醒：指定的或全部。";

    public override string Details => "“all” ends every subscription here, watched companies too. Without a name I ask which.";

    public override ImmutableArray<string> Examples(string company) => ["/unsubscribe", "/unsubscribe OFAC", "/unsubscribe all"];

    protected override bool IsMeantByAll(Subscription subscription) => true;
}
