namespace ChatBot.Alerts.Outbox;

/// <summary>That one conversation is to be told of one change, and how far that is. There is one of each change and conversation.</summary>
/// <param name="Change">The number of the change.</param>
/// <param name="Conversation">The conversation.</param>
/// <param name="Tenant">The organisation that it belongs to; null where the channel does not tell.</param>
public sealed record Delivery(int Change, string Conversation, string? Tenant)
{
    /// <summary>How far it is.</summary>
    public DeliveryState State { get; init; }

    /// <summary>How often it was handed over since it was taken last; waiting because too much came is no attempt.</summary>
    public int Attempts { get; init; }

    /// <summary>When it is to be handed over; while that is being done, until when nobody else takes it.</summary>
    public DateTimeOffset Due { get; init; }

    /// <summary>When the state became what it is.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>The id of the message that tells of it; null while there is none. A delivery that has one replaces the message.</summary>
    public string? ActivityId { get; init; }

    /// <summary>Why it is in its state, as the channel's code or a name; null where that needs no reason.</summary>
    public string? Code { get; init; }

    /// <summary>The revision of the change that was handed over last, or is to be first.</summary>
    public int Revision { get; init; }

    /// <summary>Whether it was handed over again, or is to be, although it may have been shown before.</summary>
    public bool IsRepeat { get; init; }

    /// <summary>Whether it is still to be handed over, without anything else happening first.</summary>
    public bool IsOpen => State is DeliveryState.Pending or DeliveryState.Sending or DeliveryState.Retry;
}
