namespace ChatBot.Alerts.Outbox;

/// <summary>How the deliveries of a change stand.</summary>
/// <param name="Change">The number of the change.</param>
/// <param name="Counts">How many there are in each state.</param>
public sealed record ChangeReport(int Change, DeliveryCounts Counts);
