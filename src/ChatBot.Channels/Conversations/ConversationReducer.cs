using System.Collections.Immutable;
using ChatBot.Channels.Schema;

namespace ChatBot.Channels.Conversations;

/// <summary>
/// Tells what an activity changes in what is known of conversations; changes nothing itself.
/// A team is one installation: its channels share when the bot came and whether it greeted, and go together.
/// </summary>
public static class ConversationReducer
{
    /// <summary>Longer ids and names come from nobody who means well.</summary>
    internal const int Longest = 500;

    /// <summary>Whether a conversation outlasts the client that it is held in, so that it is worth keeping: those of Web Chat, Direct Line and the Emulator do not.</summary>
    public static bool IsKept(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity is { ChannelId.Length: > 0 and <= Longest, ServiceUrl.Length: > 0 and <= Longest, Conversation.Id.Length: > 0 and <= Longest, Recipient.Id.Length: > 0 and <= Longest }
            && activity.ChannelId is not (ChannelIds.Webchat or ChannelIds.Directline or ChannelIds.Emulator);
    }

    /// <summary>The change.</summary>
    /// <param name="activity">What came in.</param>
    /// <param name="known">The conversations that are known.</param>
    /// <param name="now">The time.</param>
    public static ConversationChange Reduce(Activity activity, IEnumerable<KnownConversation> known, DateTimeOffset now)
    {
        if (!IsKept(activity))
            return ConversationChange.None;
        var told = ConversationDetails.Of(activity);
        var installation = InstallationOf(told, known);
        if (Membership.Departs(activity))
            return Remove(told.EventType is { } type && type.StartsWith("channelMember", StringComparison.OrdinalIgnoreCase)
                ? installation.RemoveAll(c => c.ConversationId != told.ChannelId)
                : installation);
        if (Membership.Arrives(activity))
            return Arrive(told, installation, now);
        if (Membership.IsUpgraded(activity))
            return Arrive(told, installation, now) with { Kind = ConversationChangeKind.Upgraded, Welcome = false };
        if (activity.Is(ActivityTypes.ConversationUpdate) && told.EventType is { } happened)
            return Happen(happened, told, installation);
        return activity.Is(ActivityTypes.Message) && !installation.Any(c => c.Key == told.Key)
            ? new(ConversationChangeKind.Seen, [told.Begin(installation, now)], [])
            : Refresh(told, installation, isSpoken: activity.Is(ActivityTypes.Message));
    }

    /// <summary>The known conversations that an activity's installation is made of.</summary>
    /// <param name="activity">What came in; see <see cref="IsKept"/>.</param>
    /// <param name="known">The conversations that are known.</param>
    internal static ImmutableArray<KnownConversation> InstallationOf(Activity activity, IEnumerable<KnownConversation> known) =>
        InstallationOf(ConversationDetails.Of(activity), known);

    /// <summary>The conversation and those that it shares an installation with. What concerns a whole team comes with the team's id as that of the conversation.</summary>
    private static ImmutableArray<KnownConversation> InstallationOf(ConversationDetails told, IEnumerable<KnownConversation> known)
    {
        var sameChannel = known.Where(c => c.ChannelId == told.Activity.ChannelId).ToImmutableArray();
        var team = told.TeamId ?? sameChannel.FirstOrDefault(c => c.Key == told.Key)?.TeamId ?? told.ConversationId;
        return sameChannel.RemoveAll(c => c.Key != told.Key && c.TeamId != team);
    }

    private static ConversationChange Arrive(ConversationDetails told, ImmutableArray<KnownConversation> installation, DateTimeOffset now)
    {
        var welcome = !installation.Any(c => c.Welcomed);
        var here = installation.FirstOrDefault(c => c.Key == told.Key) ?? told.Begin(installation, now);
        return Keep(
            ConversationChangeKind.Installed,
            installation,
            installation.RemoveAll(c => c.Key == told.Key).Add(told.Complete(here))
                .Select(c => c with { ServiceUrl = told.ServiceUrl, Welcomed = true, Paused = c.Key == told.Key ? null : c.Paused }),
            welcome);
    }

    private static ConversationChange Happen(string eventType, ConversationDetails told, ImmutableArray<KnownConversation> team)
    {
        var channel = team.RemoveAll(c => c.ConversationId != told.ChannelId);
        return eventType.ToUpperInvariant() switch
        {
            "TEAMRENAMED" => Set(ConversationChangeKind.Renamed, team, c => c with { TeamName = told.TeamName ?? c.TeamName }),
            "CHANNELRENAMED" => Set(ConversationChangeKind.Renamed, channel, c => c with { Name = told.ChannelName ?? c.Name }),
            "TEAMARCHIVED" => Set(ConversationChangeKind.Paused, team, c => c with { Paused = c.Paused ?? PauseReason.Archived }),
            "TEAMUNARCHIVED" => Set(ConversationChangeKind.Resumed, team, c => c with { Paused = c.Paused == PauseReason.Archived ? null : c.Paused }),
            "TEAMDELETED" => Set(ConversationChangeKind.Paused, team, c => c with { Paused = PauseReason.Deleted }),
            "TEAMRESTORED" => Set(ConversationChangeKind.Resumed, team, c => c with { Paused = null }),
            "CHANNELDELETED" => Set(ConversationChangeKind.Paused, channel, c => c with { Paused = PauseReason.Deleted }),
            "CHANNELRESTORED" => Set(ConversationChangeKind.Resumed, channel, c => c with { Paused = null }),
            "TEAMHARDDELETED" => Remove(team),
            _ => Refresh(told, team, isSpoken: false),
        };

        // Whatever it says, it also says where the connector listens.
        ConversationChange Set(ConversationChangeKind kind, ImmutableArray<KnownConversation> which, Func<KnownConversation, KnownConversation> set) =>
            Keep(kind, team, team.Select(c => (which.Contains(c) ? set(c) : c) with { ServiceUrl = told.ServiceUrl }));
    }

    /// <summary>A conversation that somebody speaks in is not paused, whatever was said of it.</summary>
    private static ConversationChange Refresh(ConversationDetails told, ImmutableArray<KnownConversation> installation, bool isSpoken) =>
        Keep(
            ConversationChangeKind.Refreshed,
            installation,
            installation.Select(c => c with { ServiceUrl = told.ServiceUrl, Paused = isSpoken && c.Key == told.Key ? null : c.Paused }));

    private static ConversationChange Keep(
        ConversationChangeKind kind, ImmutableArray<KnownConversation> before, IEnumerable<KnownConversation> after, bool welcome = false) =>
        after.Except(before).ToImmutableArray() is { Length: > 0 } changed ? new(kind, changed, [], welcome) : ConversationChange.None;

    private static ConversationChange Remove(ImmutableArray<KnownConversation> conversations) =>
        conversations.IsEmpty ? ConversationChange.None : new(ConversationChangeKind.Removed, [], conversations);
}
