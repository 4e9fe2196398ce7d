using ChatBot.Channels.Schema;

namespace ChatBot.Channels.Conversations;

/// <summary>Whether the bot comes or goes. Teams says either twice, with an update of the installation and one of the members, in any order.</summary>
public static class Membership
{
    /// <summary>Whether the bot is new here, or somebody has it for himself. Who joins a team of hundreds is not worth a message to all.</summary>
    public static bool Arrives(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (activity.Is(ActivityTypes.InstallationUpdate))
            return Did(activity, "add");
        return activity.Is(ActivityTypes.ConversationUpdate)
            && activity.MembersAdded is { Count: > 0 } added
            && (activity.Conversation?.IsShared != true || added.Any(m => IsBot(m, activity)));
    }

    /// <summary>Whether the bot is taken away for good.</summary>
    public static bool Departs(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (activity.Is(ActivityTypes.InstallationUpdate))
            return Did(activity, "remove");
        return activity.Is(ActivityTypes.ConversationUpdate) && activity.MembersRemoved?.Any(m => IsBot(m, activity)) == true;
    }

    /// <summary>Whether a newer version of the app takes the place of the one that is here.</summary>
    public static bool IsUpgraded(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.Is(ActivityTypes.InstallationUpdate) && Did(activity, "add-upgrade");
    }

    private static bool Did(Activity activity, string action) => string.Equals(activity.Action, action, StringComparison.OrdinalIgnoreCase);

    private static bool IsBot(ChannelAccount? member, Activity activity) =>
        member?.Id is not null && member.Id == activity.Recipient?.Id;
}
