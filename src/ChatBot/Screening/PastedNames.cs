using ChatBot.Asking;
using ChatBot.Reading.Suppliers;

namespace ChatBot.Screening;

/// <summary>Tells a pasted list of names from something that is said.</summary>
internal static class PastedNames
{
    private const int FewestLines = 3;
    private const int LongestName = 120;
    private const int MostWords = 12;
    private const double Most = 0.8;
    private const double MostSmallWords = 0.5;

    /// <summary>Whether a message is a list of names: several lines, nearly all of them short and written as names are, and one at least that only a name can be.</summary>
    public static bool IsList(string text, SupplierLimits limits, Knowledge knowledge)
    {
        if (text.AsSpan().Trim().Count('\n') < FewestLines - 1 || SupplierFile.Pasted(text, limits).List is not { Names.Length: >= FewestLines } list)
            return false;
        var names = list.Names.Select(n => n.Text).ToArray();
        return names.Count(IsNameLike) >= Most * names.Length
            && (names.Any(n => n.Contains(' ', StringComparison.Ordinal)) || names.Any(n => knowledge.Names.Lookup(n) is [{ IsSure: true }, ..]));
    }

    private static bool IsNameLike(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return line.Length <= LongestName && words.Length <= MostWords
            && !line.EndsWith('?') && !line.EndsWith('？') && !line.EndsWith('!') && !line.EndsWith(':')
            && line.Any(char.IsLetter)
            && words.Count(w => char.IsLower(w[0])) < MostSmallWords * words.Length;
    }
}
