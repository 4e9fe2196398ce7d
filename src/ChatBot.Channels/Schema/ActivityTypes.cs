namespace ChatBot.Channels.Schema;

/// <summary>The values of <see cref="Activity.Type"/> that are acted on; others are acknowledged and ignored.</summary>
public static class ActivityTypes
{
    /// <summary>Somebody says something, or presses a button of a card.</summary>
    public const string Message = "message";

    /// <summary>Somebody edits a message; it bears the message's id.</summary>
    public const string MessageUpdate = "messageUpdate";

    /// <summary>Somebody joins or leaves.</summary>
    public const string ConversationUpdate = "conversationUpdate";

    /// <summary>The app is installed or removed.</summary>
    public const string InstallationUpdate = "installationUpdate";

    /// <summary>A call that wants its result in the HTTP response.</summary>
    public const string Invoke = "invoke";

    /// <summary>Something that is not said.</summary>
    public const string Event = "event";

    /// <summary>Somebody is writing.</summary>
    public const string Typing = "typing";
}
