namespace ChatBot.Settings;

/// <summary>What the message and chat endpoints take.</summary>
internal sealed class MessagesOptions : ISettings
{
    /// <inheritdoc/>
    public static string Section => "Messages";

    /// <summary>The largest request that is read, in bytes. Messages of the channels stay below 100 kB.</summary>
    /// <value>262 144 by default.</value>
    public int LargestBodyBytes { get; set; } = 256 * 1024;

    /// <inheritdoc/>
    public IEnumerable<string> Problems() =>
        SettingsServices.RequireRange(LargestBodyBytes, 1024, 16 * 1024 * 1024, "Messages:LargestBodyBytes");
}
