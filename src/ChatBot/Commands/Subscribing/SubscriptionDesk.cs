using System.Collections.Immutable;
using ChatBot.Alerts.Subscriptions;
using ChatBot.Channels.Schema;

namespace ChatBot.Commands.Subscribing;

/// <summary>Tells when an alert was last handed over to a conversation; null when none was.</summary>
/// <param name="conversation">The conversation, as <see cref="Subscriber.Conversation"/> names it.</param>
internal delegate DateTimeOffset? LastDelivery(string conversation);

/// <summary>Where the commands read and change who subscribed to what.</summary>
/// <param name="store">Keeps it.</param>
/// <param name="rights">Who may change it.</param>
/// <param name="time">The clock.</param>
/// <param name="last">Tells of the last delivery.</param>
/// <param name="logger">Told what could not be kept, never whose it was.</param>
internal sealed partial class SubscriptionDesk(ISubscriberStore store, AlertRights rights, TimeProvider time, LastDelivery last, ILogger<SubscriptionDesk> logger)
{
    /// <summary>The most that one conversation subscribes to.</summary>
    public const int Most = 200;

    /// <summary>Who may do what.</summary>
    public AlertRights Rights => rights;

    /// <summary>The time, in whole milliseconds.</summary>
    public DateTimeOffset Now => DateTimeOffset.FromUnixTimeMilliseconds(time.GetUtcNow().ToUnixTimeMilliseconds());

    /// <summary>What the conversation subscribed to; null for nothing.</summary>
    public Subscriber? Of(Caller caller) => store.Find(caller.Conversation);

    /// <summary>When the conversation was last told something; null for never.</summary>
    public DateTimeOffset? LastTold(Caller caller) => last(caller.Conversation);

    /// <summary>Subscribes the conversation to more, or changes when it is told.</summary>
    /// <param name="caller">Who wants it.</param>
    /// <param name="wanted">What to add; what is subscribed already stays as it is.</param>
    /// <param name="times">When it is to be told from now on; null leaves it.</param>
    /// <exception cref="Facts.StoreException">It could not be kept; nothing was changed.</exception>
    public Added Add(Caller caller, ImmutableArray<Subscription> wanted, DeliveryTimes? times = null)
    {
        var result = new Added([], false, null);
        var kept = store.Change(caller.Conversation, before =>
        {
            var known = before ?? new Subscriber { Conversation = caller.Conversation, Address = caller.Address };
            var added = Distinct(wanted.Where(w => !known.Subscriptions.Any(w.IsSameAs)));
            if (known.Subscriptions.Length + added.Length > Most)
            {
                result = result with { IsFull = true };
                return before;
            }
            result = result with { New = added };
            return known with
            {
                Address = caller.Address,
                Tenant = caller.ChannelId == ChannelIds.Msteams ? caller.Tenant ?? known.Tenant : null,
                Subscriptions = Recognise(known.Subscriptions, wanted).AddRange(added),
                Times = times ?? known.Times,
            };
        });
        return result with { Kept = kept };
    }

    /// <summary>Ends subscriptions of the conversation.</summary>
    /// <exception cref="Facts.StoreException">It could not be kept; nothing was changed.</exception>
    public void End(Caller caller, IReadOnlyCollection<Subscription> ended) => store.Change(
        caller.Conversation,
        before => before is null ? null : before with { Subscriptions = before.Subscriptions.RemoveAll(s => ended.Any(s.IsSameAs)) });

    /// <summary>Notes that a change could not be kept.</summary>
    [LoggerMessage(140, LogLevel.Error, "A change of subscriptions could not be kept.")]
    public partial void LogNotKept(Exception exception);

    // A name that nobody knew when it was subscribed to may be known by now.
    private static ImmutableArray<Subscription> Recognise(ImmutableArray<Subscription> known, ImmutableArray<Subscription> wanted)
    {
        for (var i = 0; i < known.Length; i++)
            if (known[i] is { Kind: SubscriptionKind.Company, CompanyId: null } nameless && wanted.FirstOrDefault(w => w.CompanyId is not null && w.IsSameAs(nameless)) is { } found)
                known = known.SetItem(i, nameless with { CompanyId = found.CompanyId });
        return known;
    }

    private static ImmutableArray<Subscription> Distinct(IEnumerable<Subscription> subscriptions)
    {
        ImmutableArray<Subscription> distinct = [];
        foreach (var subscription in subscriptions)
            if (!distinct.Any(subscription.IsSameAs))
                distinct = distinct.Add(subscription);
        return distinct;
    }

    /// <summary>What came of adding.</summary>
    /// <param name="New">What the conversation was not subscribed to before.</param>
    /// <param name="IsFull">Whether nothing was changed because there would be too many.</param>
    /// <param name="Kept">What is kept now; null where nothing is subscribed to.</param>
    public sealed record Added(ImmutableArray<Subscription> New, bool IsFull, Subscriber? Kept);
}
