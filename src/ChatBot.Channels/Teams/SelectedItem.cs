using ChatBot.Channels.Schema;

namespace ChatBot.Channels.Teams;

/// <summary>What names a picked result or a pasted link in the value of an invoke.</summary>
public static class SelectedItem
{
    /// <summary>The text of a member of the value; null when there is none or it is no text.</summary>
    public static string? Text(Activity activity, string member)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return (activity.Value ?? default).Text(member);
    }
}
