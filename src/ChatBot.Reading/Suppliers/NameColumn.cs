using System.Globalization;

namespace ChatBot.Reading.Suppliers;

/// <summary>The column of a table that holds the names.</summary>
/// <param name="Index">Its index, from 0.</param>
/// <param name="Title">Its title; null where it has none.</param>
/// <param name="Before">How many rows stand before the first name: titles and what is above them.</param>
internal sealed record NameColumn(int Index, string? Title, int Before)
{
    private const int Letters = 26;

    // Spreadsheets have a heading and some notes above their titles, no more.
    private const int MostBefore = 20;

    /// <summary>The column that somebody named: by its title, its letter or its number. Null when there is none.</summary>
    public static NameColumn? Named(IReadOnlyList<SheetRow> rows, string column)
    {
        var wanted = Lists.RowText.Tidy(column);
        foreach (var (place, row) in rows.Take(MostBefore).Index())
            for (var i = 0; i < row.Cells.Count; i++)
                if (string.Equals(row[i], wanted, StringComparison.OrdinalIgnoreCase))
                    return new(i, row[i], place + 1);
        return Number(wanted) is { } index && index < rows.Max(r => r.Cells.Count) ? At(index, rows) : null;
    }

    /// <summary>The column with the title of one, else the one whose cells look most like names.</summary>
    public static NameColumn Found(IReadOnlyList<SheetRow> rows)
    {
        var titles = rows.Take(MostBefore).Index().Where(r => IsBelowNotes(rows, r.Index))
            .SelectMany(r => Enumerable.Range(0, r.Item.Cells.Count).Select(i => (r.Index, Column: i, Score: HeaderWords.Score(r.Item[i]))))
            // What stands in its column again is a value: "supplier" beside "customer".
            .Where(t => t.Score > 0 && rows.Count(r => string.Equals(r[t.Column], rows[t.Index][t.Column], StringComparison.OrdinalIgnoreCase)) == 1);
        if (titles.GroupBy(t => t.Index).FirstOrDefault() is { } header)
        {
            var best = header.MaxBy(t => t.Score);
            return new(best.Column, rows[best.Index][best.Column], best.Index + 1);
        }
        return At(Enumerable.Range(0, rows.Max(r => r.Cells.Count)).MaxBy(i => NameLikeness.Of([.. rows.Select(r => r[i])])), rows);
    }

    private static NameColumn At(int index, IReadOnlyList<SheetRow> rows)
    {
        var before = rows.Take(MostBefore).TakeWhile(r => HeaderWords.Score(r[index]) == 0).Count();
        if (before < Math.Min(rows.Count, MostBefore) && IsBelowNotes(rows, before))
            return new(index, rows[before][index], before + 1);
        return IsHeader(rows, index) ? new(index, rows[0][index], 1) : new(index, null, 0);
    }

    /// <summary>Whether what stands above a row are notes, with fewer cells filled, and not names.</summary>
    private static bool IsBelowNotes(IReadOnlyList<SheetRow> rows, int place) => rows.Take(place).All(r => Filled(r) < Filled(rows[place]));

    private static int Filled(SheetRow row) => row.Cells.Count(c => !string.IsNullOrWhiteSpace(c));

    /// <summary>Whether the first row can only be titles: it has words where all others have numbers.</summary>
    private static bool IsHeader(IReadOnlyList<SheetRow> rows, int names) =>
        rows.Count > 2 && rows[0].Cells.All(c => !HasDigit(c)) && Enumerable.Range(0, rows[0].Cells.Count).Any(i =>
            i != names && rows[0][i].Length > 0 && rows.Skip(1).All(r => HasDigit(r[i])));

    private static bool HasDigit(string cell) => cell.Any(char.IsAsciiDigit);

    // "B" or "2".
    private static int? Number(string column) =>
        int.TryParse(column, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (number > 0 ? number - 1 : null)
        : column.Length is 1 or 2 && column.All(char.IsAsciiLetter) ? column.ToUpperInvariant().Aggregate(0, (sum, c) => (sum * Letters) + c - 'A' + 1) - 1
        : null;
}
