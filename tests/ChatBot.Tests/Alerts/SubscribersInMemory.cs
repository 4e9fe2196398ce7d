using System.Collections.Concurrent;
using ChatBot.Alerts.Subscriptions;

namespace ChatBot.Tests.Alerts;

/// <summary>Subscribers that are quickly made.</summary>
internal sealed class SubscribersInMemory : ISubscriberStore
{
    private readonly ConcurrentDictionary<string, Subscriber> _known = new(StringComparer.Ordinal);

    public IReadOnlyCollection<Subscriber> All => [.. _known.Values];

    public Subscriber? Find(string conversation) => _known.GetValueOrDefault(conversation);

    public Subscriber? Change(string conversation, Func<Subscriber?, Subscriber?> change)
    {
        if (change(Find(conversation)) is not { Subscriptions.IsEmpty: false } after)
        {
            _known.TryRemove(conversation, out _);
            return null;
        }
        return _known[conversation] = after;
    }

    /// <summary>Subscribes a conversation to everything.</summary>
    public Subscriber Add(string conversation, string? tenant = null, DeliveryTimes? times = null) => _known[conversation] = new()
    {
        Conversation = conversation,
        Tenant = tenant,
        Address = "{}",
        Subscriptions = [new(SubscriptionKind.Everything, "", DateTimeOffset.UnixEpoch)],
        Times = times ?? DeliveryTimes.Immediate,
    };
}
