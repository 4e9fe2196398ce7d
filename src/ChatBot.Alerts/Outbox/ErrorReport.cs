namespace ChatBot.Alerts.Outbox;

/// <summary>Why deliveries did not arrive.</summary>
/// <param name="State">What became of them.</param>
/// <param name="Code">The channel's code, or a name for what happened.</param>
/// <param name="Count">How many.</param>
/// <param name="Latest">When it happened last.</param>
public sealed record ErrorReport(DeliveryState State, string Code, int Count, DateTimeOffset Latest);
