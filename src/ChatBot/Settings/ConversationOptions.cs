namespace ChatBot.Settings;

/// <summary>What is remembered of conversations.</summary>
public sealed class ConversationOptions : ISettings
{
    /// <inheritdoc/>
    public static string Section => "Conversation";

    /// <summary>The longest message that is read, in UTF-16 units.</summary>
    /// <value>2000 by default.</value>
    public int LongestMessage { get; set; } = 2000;

    /// <summary>After how many minutes of silence follow-ups no longer lean on what was said.</summary>
    /// <value>15 by default.</value>
    public int ForgottenAfterMinutes { get; set; } = 15;

    /// <summary>How many conversations are remembered at once; the one silent for longest goes first.</summary>
    /// <value>10 000 by default.</value>
    public int Remembered { get; set; } = 10_000;

    /// <inheritdoc/>
    public IEnumerable<string> Problems() =>
    [
        .. SettingsServices.RequireRange(LongestMessage, 100, 100_000, "Conversation:LongestMessage"),
        .. SettingsServices.RequireRange(ForgottenAfterMinutes, 1, 10_080, "Conversation:ForgottenAfterMinutes"),
        .. SettingsServices.RequireRange(Remembered, 1, 1_000_000, "Conversation:Remembered"),
    ];
}
