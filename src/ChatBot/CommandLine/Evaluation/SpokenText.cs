using System.Net;
using System.Text.RegularExpressions;

namespace ChatBot.CommandLine.Evaluation;

/// <summary>The text of a question as a channel would hand it on.</summary>
internal static partial class SpokenText
{
    /// <summary>Without mentions of the bot and the residue around them.</summary>
    public static string Of(string text) => WebUtility.HtmlDecode(Mention().Replace(text, " ")).Replace('\u00A0', ' ').Trim();

    [GeneratedRegex("<at(?:\\s[^<>]{0,300})?>[^<>]{0,300}</at>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Mention();
}
