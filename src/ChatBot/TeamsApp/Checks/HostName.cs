using System.Text.RegularExpressions;

namespace ChatBot.TeamsApp.Checks;

/// <summary>The names of hosts that Teams can reach.</summary>
internal static partial class HostName
{
    /// <summary>Whether a text is a full host name: no scheme, port or path, no number, and not a name of this machine alone.</summary>
    public static bool IsPublic(string text) => text.Length <= 253 && Labels().IsMatch(text);

    [GeneratedRegex(@"^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Labels();
}
