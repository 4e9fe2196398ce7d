using System.Text.RegularExpressions;

namespace ChatBot.Commands.Subscribing;

/// <summary>Words of politeness at the end of a wish, which are no part of what is wished for.</summary>
internal static partial class Politeness
{
    /// <summary>The text without them; may be empty.</summary>
    public static string Without(string text) => Words().Replace(text, "").TrimEnd();

    [GeneratedRegex(@"((^|[\s,.!]{1,8})(please|pls|(many\s+)?thanks|thank\s+you))+[\s,.!]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
