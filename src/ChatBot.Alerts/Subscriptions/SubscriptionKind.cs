namespace ChatBot.Alerts.Subscriptions;

/// <summary>What a subscription is to.</summary>
public enum SubscriptionKind
{
    /// <summary>Every change of every source.</summary>
    Everything,

    /// <summary>One company, also one that no source names yet.</summary>
    Company,

    /// <summary>One list.</summary>
    List,

    /// <summary>All lists of one authority and of those within it.</summary>
    Authority,

    /// <summary>All lists that the authorities of one country keep.</summary>
    Country,
}
