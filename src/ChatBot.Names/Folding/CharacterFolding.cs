using System.Globalization;
using System.Text;
using AnyAscii;

namespace ChatBot.Names.Folding;

/// <summary>Folds one character: case, accents, width, ligatures and look-alikes go, scripts without a Latin form stay.</summary>
internal static class CharacterFolding
{
    /// <summary>The most letters that one character folds to.</summary>
    public const int Longest = 8;

    /// <summary>Folds a character outside ASCII.</summary>
    /// <returns>How many letters were written to <paramref name="letters"/>; 0 for a separator; -1 for what is invisible.</returns>
    public static int Fold(Rune rune, Span<char> letters)
    {
        var category = Rune.GetUnicodeCategory(rune);
        switch (category)
        {
            case UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark:
            case UnicodeCategory.SpacingCombiningMark when rune.Value < 0x0900:
                return -1;
            case > UnicodeCategory.OtherNumber:
                return IsEnclosedLetter(rune) ? Latin(rune, letters) : 0;
            default:
                break;
        }
        if (rune.IsBmp && Lookalikes.Resolve((char)rune.Value) is var latin && latin != (char)rune.Value)
        {
            letters[0] = latin;
            return 1;
        }
        return HasLatinForm(rune.Value) ? Latin(rune, letters) : Rune.ToLowerInvariant(rune).EncodeToUtf16(letters);
    }

    /// <summary>Whether words of the script are written without spaces between them.</summary>
    public static bool IsUnspaced(Rune rune) =>
        rune.Value is (>= 0x3005 and <= 0x3007) or (>= 0x3041 and <= 0x30FF) or (>= 0x3400 and <= 0x9FFF)
            or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);

    private static bool HasLatinForm(int code) =>
        code is < 0x0250 or (>= 0x1D00 and <= 0x1EFF) or (>= 0x2070 and <= 0x218F) or (>= 0x2460 and <= 0x24FF)
            or (>= 0x2C60 and <= 0x2C7F) or (>= 0xA720 and <= 0xA7FF) or (>= 0xFB00 and <= 0xFB06)
            or (>= 0xFF01 and <= 0xFF5E) or (>= 0x1D400 and <= 0x1D7FF);

    private static bool IsEnclosedLetter(Rune rune) =>
        rune.Value is (>= 0x24B6 and <= 0x24E9) or (>= 0x1F130 and <= 0x1F149) or (>= 0x1F150 and <= 0x1F169);

    private static int Latin(Rune rune, Span<char> letters)
    {
        var count = 0;
        foreach (var b in rune.Transliterate())
            if (char.IsAsciiLetterOrDigit((char)b) && count < letters.Length)
                letters[count++] = char.ToLowerInvariant((char)b);
        return count;
    }
}
