using System.Collections.Immutable;
using System.Globalization;

namespace ChatBot.Reading.Suppliers;

/// <summary>Reads the names of a table.</summary>
internal static class SupplierTable
{
    // So many rows tell which column holds the names.
    private const int Sample = 200;
    private const int ShownColumns = 12;
    private const string NoNames = "There are no names in it. Give a list with one name a row.";

    /// <param name="rows">The rows with their titles, one at a time.</param>
    /// <param name="column">The column with the names as somebody gave it; null to look for it.</param>
    /// <param name="limits">How much is read.</param>
    public static SupplierReading Read(IEnumerable<SheetRow> rows, string? column, SupplierLimits limits)
    {
        using var all = rows.GetEnumerator();
        var start = new List<SheetRow>();
        while (start.Count < Sample && all.MoveNext())
            start.Add(all.Current);
        if (start.Count == 0)
            return SupplierReading.Failed(NoNames);
        var known = start.Where(r => !r.IsBroken).ToArray();
        if (known.Length == 0)
            return SupplierReading.Failed("None of its rows can be read. Save it as CSV (UTF-8) or as .xlsx again.");
        if ((column is null ? NameColumn.Found(known) : NameColumn.Named(known, column)) is not { } names)
            return SupplierReading.Failed($"It has no column “{column}”. Its first row is {string.Join(", ", known[0].Cells.Take(ShownColumns).Select(c => $"“{c.Trim()}”"))}; give one of them, or a letter such as B.");
        var behind = names.Before == 0 ? 0 : known[names.Before - 1].Number;
        return Read(start.Where(r => r.Number > behind).Concat(Rest(all)), names, limits);
    }

    /// <param name="rows">The rows below the titles, one at a time.</param>
    /// <param name="column">The column with the names.</param>
    /// <param name="limits">How much is read.</param>
    public static SupplierReading Read(IEnumerable<SheetRow> rows, NameColumn column, SupplierLimits limits)
    {
        var list = new Builder(column, limits);
        foreach (var row in rows)
            if (!list.Add(row))
                return TooMany(limits);
        return list.Finish();
    }

    private static IEnumerable<SheetRow> Rest(IEnumerator<SheetRow> rows)
    {
        while (rows.MoveNext())
            yield return rows.Current;
    }

    private static SupplierReading TooMany(SupplierLimits limits) => SupplierReading.Failed(string.Create(CultureInfo.InvariantCulture,
        $"It has more than {limits.Rows:N0} rows, and nothing of it was screened. Split it into lists of at most {limits.Rows:N0} rows."));

    private sealed class Builder(NameColumn column, SupplierLimits limits)
    {
        private readonly ImmutableArray<SupplierName>.Builder _names = ImmutableArray.CreateBuilder<SupplierName>();
        private readonly ImmutableArray<SkippedRow>.Builder _skipped = ImmutableArray.CreateBuilder<SkippedRow>();

        public bool Add(SheetRow row)
        {
            var text = row.IsBroken ? "" : row[column.Index];
            if (!row.IsBroken && text.Length > 0 && text.Length <= limits.NameLength)
                _names.Add(new(row.Number, text));
            else
                _skipped.Add(new(row.Number, row.IsBroken ? SkipReason.Broken : text.Length == 0 ? SkipReason.Blank : SkipReason.TooLong));
            return _names.Count + _skipped.Count <= limits.Rows;
        }

        public SupplierReading Finish() => _names.Count > 0
            ? SupplierReading.Of(new(_names.ToImmutable(), _skipped.ToImmutable(), column.Title))
            : SupplierReading.Failed(column.Title is { Length: > 0 } title
                ? $"There are no names below “{title}”. Give the column with the names."
                : NoNames);
    }
}
