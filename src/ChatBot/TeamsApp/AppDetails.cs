using System.Collections.Immutable;

namespace ChatBot.TeamsApp;

/// <summary>What differs from one Teams app package to another.</summary>
/// <param name="AppId">The app id of the bot's registration, a GUID; it names the Teams app too.</param>
/// <param name="Domain">The public host name of the bot.</param>
internal sealed record AppDetails(string AppId, string Domain)
{
    /// <summary>The version of the package: three numbers. Teams takes a changed package only with a higher one.</summary>
    /// <value>The program's own by default.</value>
    public string Version { get; init; } = ProgramVersion;

    /// <summary>The name that people mention, at most 30 characters.</summary>
    public string Name { get; init; } = "ListWatch";

    /// <summary>Who runs the bot, at most 32 characters.</summary>
    public string Developer { get; init; } = "ListWatch";

    /// <summary>A page about the bot, with https.</summary>
    public string Website { get; init; } = $"https://{Domain}/";

    /// <summary>The page that says what becomes of people's data, with https.</summary>
    public string Privacy { get; init; } = $"https://{Domain}/privacy.html";

    /// <summary>The terms of use, with https.</summary>
    public string Terms { get; init; } = $"https://{Domain}/terms.html";

    /// <summary>The hosts whose links the bot unfolds into cards.</summary>
    public ImmutableArray<string> LinkDomains { get; init; } = [];

    /// <summary>Whether the bot asks to read replies that do not mention it. It asks for no right by default.</summary>
    public bool ReadThreadReplies { get; init; }

    /// <summary>The version of the program, as three numbers.</summary>
    public static string ProgramVersion { get; } = typeof(AppDetails).Assembly.GetName().Version!.ToString(3);
}
