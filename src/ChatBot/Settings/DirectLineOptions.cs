using System.Text.Json.Serialization;
using ChatBot.Channels.DirectLine;

namespace ChatBot.Settings;

/// <summary>Who may use the Direct Line endpoint that serves the web page, and how much.</summary>
internal sealed class DirectLineOptions : ISettings
{
    private const int ShortestSecret = 16;

    /// <inheritdoc/>
    public static string Section => "DirectLine";

    /// <summary>True lets anybody use it, false nobody. When it is not set, only this machine may, and only in development.</summary>
    /// <value>Not set by default.</value>
    public bool? Enabled { get; set; }

    /// <summary>
    /// What other clients than the bot's own page get tokens with, as <c>Authorization: Bearer</c>. Without one anybody who may use
    /// the endpoint gets tokens, for the user of their choice. It belongs into the environment (<c>DirectLine__Secret</c>) or user secrets.
    /// </summary>
    /// <value>Empty by default; otherwise at least 16 characters.</value>
    [JsonIgnore] // not shown where settings are
    public string Secret { get; set; } = "";

    /// <summary>The origins whose pages may chat besides the bot's own, such as <c>https://intranet.example.com</c>.</summary>
    /// <value>Empty by default.</value>
    public string[] AllowedOrigins { get; set; } = [];

    /// <summary>How many tokens and conversations one address gets in a minute; opening the page takes three. Behind a proxy all who come through it are one address.</summary>
    /// <value>120 by default.</value>
    public int ConversationsPerMinute { get; set; } = 120;

    /// <summary>How many messages one conversation may hold in a minute.</summary>
    /// <value>60 by default.</value>
    public int MessagesPerMinute { get; set; } = 60;

    /// <summary>The largest message with files that is taken, in bytes. The files are passed over, not kept.</summary>
    /// <value>4 194 304 by default.</value>
    public int LargestUploadBytes { get; set; } = 4 * 1024 * 1024;

    /// <inheritdoc/>
    public IEnumerable<string> Problems() =>
    [
        .. Secret.Length is > 0 and < ShortestSecret ? [$"DirectLine:Secret has fewer than {ShortestSecret} characters; give a longer one, made by chance."] : Array.Empty<string>(),
        .. AllowedOrigins.Where(o => !TokenRequest.IsOrigin(o)).Select(o => $"DirectLine:AllowedOrigins holds {o}; give each origin by name, as a scheme and a host such as https://intranet.example.com."),
        .. SettingsServices.RequireRange(ConversationsPerMinute, 1, 100_000, "DirectLine:ConversationsPerMinute"),
        .. SettingsServices.RequireRange(MessagesPerMinute, 1, 100_000, "DirectLine:MessagesPerMinute"),
        .. SettingsServices.RequireRange(LargestUploadBytes, 1024, 64 * 1024 * 1024, "DirectLine:LargestUploadBytes"),
    ];
}
