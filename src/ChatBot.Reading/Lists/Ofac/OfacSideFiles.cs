using System.Globalization;
using ChatBot.Reading.Lists.Csv;

namespace ChatBot.Reading.Lists.Ofac;

/// <summary>The files that lie beside OFAC's main CSV file and belong to it: aliases, addresses, and the remarks that were too long. Each may be absent.</summary>
internal sealed record OfacSideFiles(
    ILookup<int, OfacAlias> Aliases,
    ILookup<int, string> Addresses,
    ILookup<int, string> Comments)
{
    private static readonly (string Main, string[] Sides)[] Sets =
    [
        ("sdn.csv", ["alt.csv", "add.csv", "sdn_comments.csv"]),
        ("cons_prim.csv", ["cons_alt.csv", "cons_add.csv", "cons_comments.csv"]),
    ];

    /// <summary>The side files of a main file that are there.</summary>
    public static IEnumerable<string> Of(string main) => Sets
        .Where(s => IsNamed(main, s.Main))
        .SelectMany(s => s.Sides)
        .Select(side => Beside(main, side))
        .OfType<string>();

    /// <summary>The main file that a side file belongs to; null where the file is none or its main file is not there.</summary>
    public static string? MainOf(string side) => Sets
        .Where(s => s.Sides.Any(name => IsNamed(side, name)))
        .Select(s => Beside(side, s.Main))
        .FirstOrDefault();

    public static OfacSideFiles Read(string main)
    {
        var sides = Sets.First(s => IsNamed(main, s.Main)).Sides;
        return new(
            Rows(main, sides[0], 5).Select(r => (r.Number, Alias: OfacAlias.Of(r.Cells))).Where(r => r.Alias is not null).ToLookup(r => r.Number, r => r.Alias!),
            Rows(main, sides[1], 6).Select(r => (r.Number, Address: string.Join(", ", r.Cells.Skip(2).Take(3).OfType<string>()))).Where(r => r.Address.Length > 0).ToLookup(r => r.Number, r => r.Address),
            Rows(main, sides[2], 2).Where(r => r.Cells[1] is not null).ToLookup(r => r.Number, r => r.Raw[1]));
    }

    // A row of a side file that cannot be read takes nothing from its entry but itself.
    private static IEnumerable<(int Number, IReadOnlyList<string?> Cells, IReadOnlyList<string> Raw)> Rows(string main, string side, int columns)
    {
        if (Beside(main, side) is not { } path)
            yield break;
        using var reader = ListText.Open(path);
        foreach (var record in Guarded.Each(path, () => CsvRecords.Read(path, reader, columns: columns), mayBeEmpty: true))
            if (record.Fault is null && int.TryParse(record.Cells[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                yield return (number, [.. record.Cells.Select(OfacCsv.Value)], record.Cells);
    }

    private static bool IsNamed(string path, string name) => Path.GetFileName(path).Equals(name, StringComparison.OrdinalIgnoreCase);

    // Downloads differ in the case of names, and so do file systems.
    private static string? Beside(string path, string name)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        return Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder).FirstOrDefault(f => IsNamed(f, name))
            : null;
    }
}
