using ChatBot.Reading.Words;

namespace ChatBot.Reading.Suppliers;

/// <summary>How much the cells of a column look like the names of companies.</summary>
internal static class NameLikeness
{
    private const int ShortCell = 3;

    /// <summary>The likeness of a column; more is likelier, 0 is none.</summary>
    public static double Of(IReadOnlyCollection<string> cells)
    {
        var written = cells.Where(c => c.Length > 0).ToArray();
        if (written.Length == 0)
            return 0;
        // Countries, cities and categories repeat, names do not.
        var distinct = (double)written.Distinct(StringComparer.OrdinalIgnoreCase).Count() / written.Length;
        return distinct * written.Sum(Of) / cells.Count;
    }

    /// <summary>Whether a legal form stands in a text: "Ltd", "GmbH".</summary>
    public static bool HasLegalForm(string text) =>
        text.Split([' ', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 } words
        && (words[1..].Any(LegalForms.IsWritten) || LegalForms.Leads(words[0]));

    private static double Of(string cell)
    {
        if (!cell.Any(char.IsLetter) || cell.Contains('@', StringComparison.Ordinal) || cell.Contains("://", StringComparison.Ordinal))
            return 0;
        var likeness = HasLegalForm(cell) ? 4 : cell.Length <= ShortCell ? 0.25 : cell.Contains(' ', StringComparison.Ordinal) || !char.IsAscii(cell[0]) ? 1.5 : 1;
        return cell.Any(char.IsDigit) ? likeness / 2 : likeness;
    }
}
