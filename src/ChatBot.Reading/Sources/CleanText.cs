using System.Globalization;
using System.Text;

namespace ChatBot.Reading.Sources;

/// <summary>Text as documents carry it, made one line: in NFC, single spaces, without control, format and zero-width characters.</summary>
internal static class CleanText
{
    // The Latin letters that typesetters draw as one.
    private static readonly Dictionary<int, string> Ligatures = new()
    {
        [0xFB00] = "ff",
        [0xFB01] = "fi",
        [0xFB02] = "fl",
        [0xFB03] = "ffi",
        [0xFB04] = "ffl",
        [0xFB05] = "st",
        [0xFB06] = "st",
    };

    public static string Of(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
            {
                if (clean.Length > 0 && clean[^1] != ' ')
                    clean.Append(' ');
            }
            else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format)
                clean.Append(Ligatures.GetValueOrDefault(rune.Value) ?? rune.ToString());
        }
        return Composition.Compose(clean.ToString().TrimEnd());
    }
}
