namespace ChatBot.Alerts.Subscriptions;

/// <summary>The hours of each day in which nothing is handed over; past midnight where they end before they begin.</summary>
/// <param name="From">When they begin.</param>
/// <param name="To">When they end; never the same.</param>
public readonly record struct QuietHours(TimeOnly From, TimeOnly To)
{
    /// <summary>Whether a time of day is quiet.</summary>
    public bool Contain(TimeOnly time) => time.IsBetween(From, To);
}
