namespace ChatBot.Alerts.Subscriptions;

/// <summary>What a conversation wants to be told of.</summary>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Subject">Which: the name of a company as it was typed, of a list, of an authority or of a country; empty for everything.</param>
/// <param name="Since">When it was asked for, in whole milliseconds.</param>
public sealed record Subscription(SubscriptionKind Kind, string Subject, DateTimeOffset Since)
{
    /// <summary>The company, where it was known when it was asked for; else null.</summary>
    public string? CompanyId { get; init; }

    /// <summary>Whether both are to the same thing.</summary>
    public bool IsSameAs(Subscription other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Kind == other.Kind
            && (string.Equals(Subject, other.Subject, StringComparison.OrdinalIgnoreCase) || (CompanyId is not null && CompanyId == other.CompanyId));
    }
}
