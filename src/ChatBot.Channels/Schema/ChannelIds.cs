namespace ChatBot.Channels.Schema;

/// <summary>The values of <see cref="Activity.ChannelId"/> that differ in what they show.</summary>
public static class ChannelIds
{
    /// <summary>Microsoft Teams.</summary>
    public const string Msteams = "msteams";

    /// <summary>Web Chat.</summary>
    public const string Webchat = "webchat";

    /// <summary>Another client of Direct Line.</summary>
    public const string Directline = "directline";

    /// <summary>The Bot Framework Emulator.</summary>
    public const string Emulator = "emulator";
}
