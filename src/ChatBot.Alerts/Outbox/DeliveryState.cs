namespace ChatBot.Alerts.Outbox;

/// <summary>How far a delivery is.</summary>
public enum DeliveryState
{
    /// <summary>It is to be handed over when it is due.</summary>
    Pending,

    /// <summary>It is being handed over.</summary>
    Sending,

    /// <summary>The channel took it.</summary>
    Sent,

    /// <summary>The channel did not take it for a reason that passes; it is handed over again when it is due.</summary>
    Retry,

    /// <summary>Nothing can be said in the conversation until the bot is let in again.</summary>
    Paused,

    /// <summary>The channel did not take it, and it is not tried again.</summary>
    Dead,

    /// <summary>It may have been shown or not, and is not handed over again, so that nothing is shown twice.</summary>
    Uncertain,

    /// <summary>There is nothing left to tell, or nobody to tell it to.</summary>
    Cancelled,
}
