namespace ChatBot.Alerts.Outbox;

/// <summary>One delivery becomes another.</summary>
/// <param name="Before">What must be kept for it to happen; null where there must be no such delivery.</param>
/// <param name="After">What is kept then; null for nothing.</param>
public readonly record struct DeliveryStep(Delivery? Before, Delivery? After);
