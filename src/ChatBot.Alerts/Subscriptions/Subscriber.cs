using System.Collections.Immutable;

namespace ChatBot.Alerts.Subscriptions;

/// <summary>A conversation that subscribed, with all that it subscribed to.</summary>
public sealed record Subscriber
{
    /// <summary>Names the conversation: the channel and the conversation without a thread, as the channel's own keys are.</summary>
    public required string Conversation { get; init; }

    /// <summary>The organisation that it belongs to, where the channel tells; all its conversations share an allowance.</summary>
    public string? Tenant { get; init; }

    /// <summary>Where to speak, in the channel's own form.</summary>
    public required string Address { get; init; }

    /// <summary>What it wants to be told of; a subscriber without any is not kept.</summary>
    public ImmutableArray<Subscription> Subscriptions { get; init; } = [];

    /// <summary>When it wants to be told.</summary>
    public DeliveryTimes Times { get; init; } = DeliveryTimes.Immediate;

    /// <summary>Why nothing can be handed over now, as the channel's code for it ("BotNotInConversationRoster"); null while it can.</summary>
    public string? PausedBy { get; init; }

    /// <summary>Since when, in whole milliseconds; null while it can.</summary>
    public DateTimeOffset? PausedSince { get; init; }
}
