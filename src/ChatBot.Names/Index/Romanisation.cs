using AnyAscii;

namespace ChatBot.Names.Index;

/// <summary>Chinese characters in Latin letters (pinyin without tones).</summary>
internal static class Romanisation
{
    /// <summary>The sound of characters: letters only, in lower case.</summary>
    public static string Of(string characters)
    {
        var letters = characters.Transliterate();
        return string.Create(letters.Count(char.IsAsciiLetterOrDigit), letters, static (span, from) =>
        {
            var at = 0;
            foreach (var c in from)
                if (char.IsAsciiLetterOrDigit(c))
                    span[at++] = char.ToLowerInvariant(c);
        });
    }
}
