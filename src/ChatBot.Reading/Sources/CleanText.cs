using System.Globalization;
using System.Text;

namespace ChatBot.Reading.Sources;

/// <summary>Text as documents carry it, made one line: in NFC, single spaces, without control, format and zero-width characters.</summary>
internal static class CleanText
{
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
                clean.Append(IsLigature(rune) ? rune.ToString().Normalize(NormalizationForm.FormKC) : rune.ToString());
        }
        return clean.ToString().TrimEnd().Normalize(NormalizationForm.FormC);
    }

    /// <summary>The Latin letters that typesetters draw as one.</summary>
    private static bool IsLigature(Rune rune) => rune.Value is >= 0xFB00 and <= 0xFB06;
}
