namespace ChatBot.Channels.Connector.Budgets;

/// <summary>Whose allowance a request counts for.</summary>
/// <param name="ChannelId">The channel.</param>
/// <param name="IsLoopback">Whether its connector is on this machine.</param>
/// <param name="TenantId">The organisation, where it is known.</param>
/// <param name="ConversationId">The conversation.</param>
/// <param name="IsRead">Whether it only reads.</param>
public readonly record struct BudgetKey(string? ChannelId, bool IsLoopback, string? TenantId, string? ConversationId, bool IsRead)
{
    /// <summary>The conversation without the thread in it: Teams counts a channel with its threads as one.</summary>
    internal ReadOnlySpan<char> Conversation
    {
        get
        {
            var id = ConversationId.AsSpan();
            var thread = id.IndexOf(";messageid=", StringComparison.Ordinal);
            return thread < 0 ? id : id[..thread];
        }
    }
}
