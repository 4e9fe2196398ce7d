using ChatBot.Channels.Schema;

namespace ChatBot.Channels.Connector;

/// <summary>Where a request to a connector goes, and whose allowance it counts for.</summary>
/// <param name="ServiceUrl">Where the connector listens.</param>
/// <param name="ChannelId">The channel.</param>
/// <param name="TenantId">The organisation.</param>
/// <param name="ConversationId">The conversation, or what stands for it: a team.</param>
internal readonly record struct Place(string? ServiceUrl, string? ChannelId, string? TenantId, string? ConversationId)
{
    public static Place Of(Activity activity) => new(activity.ServiceUrl, activity.ChannelId, activity.Conversation?.TenantId, activity.Conversation?.Id);

    public static Place Of(ConversationReference reference) =>
        new(reference.ServiceUrl, reference.ChannelId, reference.Conversation?.TenantId, reference.Conversation?.Id);
}
