using System.Collections.Immutable;
using ChatBot.Channels.Schema;

namespace ChatBot.Channels.Conversations;

/// <summary>What an activity says of the conversation that it comes from.</summary>
internal sealed class ConversationDetails
{
    private readonly TeamsChannelData _data;

    private ConversationDetails(Activity activity)
    {
        Activity = activity;
        _data = TeamsChannelData.Of(activity);
        // Teams tells of an installation with the id of the channel that was picked, and of the new member with that of the team.
        var id = Membership.Arrives(activity) && TeamId is not null ? Short(_data.SelectedChannelId) : null;
        ConversationId = id ?? KnownConversation.WithoutThread(activity.Conversation!.Id).ToString();
        Key = KnownConversation.KeyOf(activity.ChannelId, ConversationId);
    }

    public Activity Activity { get; }

    public string Key { get; }

    public string ConversationId { get; }

    public string ServiceUrl => Activity.ServiceUrl!;

    public string? EventType => _data.EventType;

    public string? TeamId => Short(_data.TeamId);

    public string? TeamName => Short(_data.TeamName);

    public string? ChannelId => _data.ChannelId;

    public string? ChannelName => Short(_data.ChannelName);

    /// <summary>What a kept activity says; see <see cref="ConversationReducer.IsKept"/>.</summary>
    public static ConversationDetails Of(Activity activity) => new(activity);

    /// <summary>The conversation, known for the first time. A channel of a known team takes part in the team's installation.</summary>
    public KnownConversation Begin(ImmutableArray<KnownConversation> installation, DateTimeOffset now)
    {
        var sibling = installation.FirstOrDefault();
        return Complete(new KnownConversation
        {
            ChannelId = Activity.ChannelId!,
            ConversationId = ConversationId,
            ServiceUrl = ServiceUrl,
            BotId = Activity.Recipient!.Id!,
            TeamId = sibling?.TeamId,
            TeamName = sibling?.TeamName,
            TeamGroupId = sibling?.TeamGroupId,
            SelectedChannelId = sibling?.SelectedChannelId,
            InstalledAt = sibling?.InstalledAt ?? DateTimeOffset.FromUnixTimeMilliseconds(now.ToUnixTimeMilliseconds()),
            Welcomed = sibling?.Welcomed == true,
        });
    }

    /// <summary>The conversation with what is said of it here; what is not said stays as it was.</summary>
    public KnownConversation Complete(KnownConversation known)
    {
        var conversation = Activity.Conversation!;
        var user = conversation.IsShared || Activity.From?.Id == Activity.Recipient?.Id ? null : Activity.From;
        return known with
        {
            ServiceUrl = ServiceUrl,
            BotId = Activity.Recipient!.Id!,
            BotName = Short(Activity.Recipient.Name) ?? known.BotName,
            ConversationType = Short(conversation.ConversationType) ?? known.ConversationType,
            IsGroup = conversation.IsGroup ?? known.IsGroup,
            Name = (_data.ChannelId == ConversationId ? ChannelName : null) ?? Short(conversation.Name) ?? known.Name,
            TenantId = Short(conversation.TenantId) ?? Short(_data.TenantId) ?? known.TenantId,
            TeamId = TeamId ?? known.TeamId,
            TeamName = TeamName ?? known.TeamName,
            TeamGroupId = Short(_data.TeamGroupId) ?? known.TeamGroupId,
            SelectedChannelId = (TeamId is null ? null : Short(_data.SelectedChannelId)) ?? known.SelectedChannelId,
            Locale = Short(Activity.Locale) ?? known.Locale,
            UserId = Short(user?.Id) ?? known.UserId,
            UserObjectId = Short(user?.ObjectId) ?? known.UserObjectId,
        };
    }

    private static string? Short(string? text) => text is { Length: > 0 and <= ConversationReducer.Longest } ? text : null;
}
