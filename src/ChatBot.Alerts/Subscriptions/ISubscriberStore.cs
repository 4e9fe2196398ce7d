namespace ChatBot.Alerts.Subscriptions;

/// <summary>Keeps who subscribed to what. Reading never touches the disk.</summary>
public interface ISubscriberStore
{
    /// <summary>All subscribers.</summary>
    IReadOnlyCollection<Subscriber> All { get; }

    /// <summary>A subscriber by its conversation; null where that subscribed to nothing.</summary>
    Subscriber? Find(string conversation);

    /// <summary>Changes what a conversation subscribed to; nobody else changes it in between.</summary>
    /// <param name="conversation">The conversation.</param>
    /// <param name="change">Given what is kept, null where nothing is; gives what is to be kept, null for nothing. Without a subscription nothing is kept either.</param>
    /// <returns>What is kept now; null for nothing.</returns>
    /// <exception cref="Facts.StoreException">It could not be written; what was kept is as before.</exception>
    Subscriber? Change(string conversation, Func<Subscriber?, Subscriber?> change);
}
