using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ChatBot.Alerts.Subscriptions;
using ChatBot.Asking;

namespace ChatBot.Commands.Subscribing;

/// <summary>A command that ends subscriptions by their names. Which of the two names them makes no difference, as long as something of the name is subscribed to.</summary>
/// <param name="asker">Looks names up.</param>
/// <param name="desk">Where subscriptions are kept; null where nobody can be told anything.</param>
internal abstract partial class EndCommand(Asker asker, SubscriptionDesk? desk) : SubscriptionCommand(desk)
{
    private const int MostChoices = 4;

    public override bool WorksWithoutSlash(string argument) => true;

    protected sealed override bool Changes(string argument) => Filler().Replace(argument, "").Length > 0;

    /// <summary>Whether the command's "all" ends a subscription.</summary>
    protected abstract bool IsMeantByAll(Subscription subscription);

    protected sealed override Answer Run(CommandCall call, Caller caller, SubscriptionDesk desk)
    {
        var subscribed = desk.Of(caller)?.Subscriptions ?? [];
        var argument = Filler().Replace(call.Argument, "");
        if (subscribed.IsEmpty)
            return Say("Nothing is subscribed to here", $"{Capital(PlaceWords.Here(caller))} is alerted to nothing, so there was nothing to end.");
        if (argument.Length == 0)
            return Ask(subscribed, call.Knowledge);
        if (All().IsMatch(argument))
            return End([.. subscribed.Where(IsMeantByAll)], [], caller, desk, call.Knowledge);
        var isOne = Match(argument, subscribed, call.Knowledge, desk.Now) is not null;
        if (!isOne && PlainWish.Excepts(argument))
            return Ask(subscribed, call.Knowledge);
        string[] names = isOne ? [argument] : [.. NameList.Split(argument)];
        var found = names.Select(n => (Name: n, Subscription: Match(n, subscribed, call.Knowledge, desk.Now))).ToList();
        return End([.. found.Select(f => f.Subscription).OfType<Subscription>().Distinct()], [.. found.Where(f => f.Subscription is null).Select(f => f.Name)], caller, desk, call.Knowledge);
    }

    private static Answer End(ImmutableArray<Subscription> ended, ImmutableArray<string> strange, Caller caller, SubscriptionDesk desk, Knowledge knowledge)
    {
        if (!ended.IsEmpty)
            desk.End(caller, ended);
        var left = desk.Of(caller)?.Subscriptions ?? [];
        string?[] text =
        [
            ended.IsEmpty ? "Nothing was changed." : $"{Capital(PlaceWords.Here(caller))} is no longer alerted to {SubscriptionWords.Join([.. ended.Select(s => SubscriptionWords.Phrase(s, knowledge.View))])}.",
            strange.IsEmpty ? null : $"{SubscriptionWords.Join([.. strange.Select(s => $"“{Echo.Of(s)}”")])} {(strange.Length == 1 ? "is" : "are")} not among what is subscribed to here.",
            left.IsEmpty ? "Nothing is subscribed to here any more." : $"Still subscribed to: {SubscriptionWords.Join([.. left.Select(s => SubscriptionWords.Name(s, knowledge.View))])}.",
        ];
        return Say(
            ended.IsEmpty ? "Nothing to end" : "Ended: " + SubscriptionWords.Join([.. ended.Select(s => SubscriptionWords.Name(s, knowledge.View))]),
            string.Join(' ', text.Where(t => t is not null)),
            [.. ended.Take(1).Select(s => Again(s, knowledge)), .. left.IsEmpty ? (Offer[])[] : [Mine]]);
    }

    private static Answer Ask(ImmutableArray<Subscription> subscribed, Knowledge knowledge) => Say(
        "What shall I end?",
        $"Nothing was changed yet. Subscribed to here: {SubscriptionWords.Join([.. subscribed.Select(s => SubscriptionWords.Name(s, knowledge.View))])}.",
        [.. subscribed.Take(MostChoices).Select(s => SubscriptionWords.End(s, knowledge.View)), new("End all alerts here", "/unsubscribe all")]);

    private static Offer Again(Subscription subscription, Knowledge knowledge) => subscription.Kind switch
    {
        SubscriptionKind.Everything => new("Subscribe again", "/subscribe"),
        SubscriptionKind.Company => new("Watch again", "/watch " + SubscriptionWords.Typed(subscription, knowledge.View)),
        _ => new("Subscribe again", "/subscribe " + SubscriptionWords.Typed(subscription, knowledge.View)),
    };

    // As it was typed then, as it is shown, or any name of the same thing.
    private Subscription? Match(string name, ImmutableArray<Subscription> subscribed, Knowledge knowledge, DateTimeOffset now)
    {
        bool Is(Subscription s, string shown) => string.Equals(shown, name, StringComparison.OrdinalIgnoreCase);
        if (subscribed.FirstOrDefault(s => Is(s, s.Subject) || Is(s, SubscriptionWords.Name(s, knowledge.View))) is { } same)
            return same;
        if (Subjects.Find(name, knowledge, now) is { } subject && subscribed.FirstOrDefault(subject.IsSameAs) is { } meant)
            return meant;
        return FoundCompany.Of(name, asker, knowledge).Company is { } company ? subscribed.FirstOrDefault(s => s.CompanyId == company.Id) : null;
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    [GeneratedRegex(@"^((us|me|this\s+(channel|chat))\s+(?=from\b)|from\b\s*)+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Filler();

    [GeneratedRegex(@"^(all|all\s+alerts|all\s+companies|all\s+of\s+them)[.!]?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex All();
}
