namespace ChatBot.Channels.Connector.Budgets;

/// <summary>What the channels allow. The defaults are those of "Optimize your bot with rate limiting in Teams"; they may change, hence settings.</summary>
/// <param name="Sends">Creating and sending in one conversation.</param>
/// <param name="Reads">Reading members and channels in one conversation.</param>
/// <param name="Tenant">All requests of the bot in one organisation.</param>
/// <param name="Channels">The channels that limit bots; others are not counted.</param>
/// <param name="CountsLoopback">Whether connectors on this machine are counted too.</param>
public sealed record BudgetLimits(
    IReadOnlyList<Allowance> Sends,
    IReadOnlyList<Allowance> Reads,
    IReadOnlyList<Allowance> Tenant,
    IReadOnlyList<string> Channels,
    bool CountsLoopback = false);
