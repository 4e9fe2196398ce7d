using System.Collections.Immutable;
using ChatBot.Alerts.Subscriptions;
using ChatBot.Asking;
using ChatBot.Facts;

namespace ChatBot.Commands.Subscribing;

/// <summary>Offers to be told when what an answer says changes, or to end that, where the answer is read by somebody who can be told.</summary>
/// <param name="desk">Knows what is subscribed to.</param>
internal sealed class WatchOffers(SubscriptionDesk desk)
{
    // Behind the questions that come next, and before what clients no longer show.
    private const int Place = 3;

    /// <summary>The answer with the offer; as it was, where there is nothing to watch or nobody to tell.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="context">What it is about; null where that is not known.</param>
    /// <param name="view">The facts.</param>
    /// <param name="caller">Who reads it; null where nobody can be told anything.</param>
    public Answer On(Answer answer, Context? context, FactView view, Caller? caller)
    {
        if (caller is null || context is null || !desk.Rights.MayChange(caller))
            return answer;
        var subscribed = desk.Of(caller)?.Subscriptions ?? [];
        var offer = answer switch
        {
            { Verdict: not null, Kind: AnswerKind.Status or AnswerKind.NoRecord } => OnCompany(context, view, subscribed),
            { Kind: AnswerKind.List } => OnList(context, view, subscribed),
            _ => null,
        };
        return offer is null ? answer : answer with { Offers = answer.Offers.Insert(Math.Min(Place, answer.Offers.Length), offer) };
    }

    private static Offer? OnCompany(Context context, FactView view, ImmutableArray<Subscription> subscribed) => (context.Companies, context.Strangers) switch
    {
        ([var company], _) => subscribed.FirstOrDefault(s => s.CompanyId == company.Id) is { } watched
            ? SubscriptionWords.End(watched, view)
            : new("Watch " + company.ShortName, "/watch " + company.Name),
        ([], [var name]) => subscribed.FirstOrDefault(s => s.Kind == SubscriptionKind.Company && string.Equals(s.Subject, name, StringComparison.OrdinalIgnoreCase)) is { } watched
            ? SubscriptionWords.End(watched, view)
            : new("Watch " + Echo.Of(name), "/watch " + name),
        _ => null,
    };

    private static Offer? OnList(Context context, FactView view, ImmutableArray<Subscription> subscribed)
    {
        if (subscribed.Any(s => s.Kind == SubscriptionKind.Everything))
            return null;
        string[] lists = [.. context.Topic.OfType<Listing>().Where(view.IsRow).Select(l => l.List).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Take(2)];
        return lists is not [var list] ? new("Subscribe to every list", "/subscribe")
            : subscribed.Any(s => s.Kind == SubscriptionKind.List && string.Equals(s.Subject, list, StringComparison.OrdinalIgnoreCase)) ? null
            : new("Subscribe to " + list, "/subscribe " + list);
    }
}
