using System.Globalization;
using ChatBot.Facts.Lists;
using ChatBot.Reading.Lists.Csv;

namespace ChatBot.Reading.Lists.Ofac;

/// <summary>The CSV files of OFAC, without a header, as its data specification has them: the SDN list (sdn.csv) and the consolidated list of all others (cons_prim.csv).</summary>
internal static class OfacCsv
{
    private const string Null = "-0-";

    private static readonly string[] Columns =
        ["ent_num", "SDN_Name", "SDN_Type", "Program", "Title", "Call_Sign", "Vess_type", "Tonnage", "GRT", "Vess_flag", "Vess_owner", "Remarks"];

    public static ListFile? Open(FileStart start)
    {
        var sdn = start.Name == "sdn.csv";
        if (!sdn && start.Name != "cons_prim.csv")
            return null;
        if (start.Header.Count != Columns.Length || !IsNumber(start.Header[0]))
            return null;
        return new ListFile(
            sdn ? "OFAC SDN list, CSV" : "OFAC consolidated list, CSV",
            sdn ? OfacList.SdnKey : OfacList.ConsolidatedKey,
            sdn ? OfacList.SdnTitle : OfacList.ConsolidatedTitle,
            OfacList.Publisher,
            null,
            sdn ? OfacList.SdnAddress : OfacList.ConsolidatedAddress,
            [start.Path, .. OfacSideFiles.Of(start.Path)],
            Guarded.Each(start.Path, () => Items(start.Path, sdn)));
    }

    /// <summary>A cell without white space around it; null for OFAC's null.</summary>
    public static string? Value(string cell) => cell.Trim() is { Length: > 0 } text && text != Null ? text : null;

    private static bool IsNumber(string cell) => int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private static IEnumerable<ListItem> Items(string path, bool sdn)
    {
        var sides = OfacSideFiles.Read(path);
        using var reader = ListText.Open(path);
        foreach (var item in Unique.Keys(CsvRecords.Read(path, reader, columns: Columns.Length).Select(record => Item(record, sides, sdn))))
            yield return item;
    }

    private static ListItem Item(CsvRecord record, OfacSideFiles sides, bool sdn)
    {
        if (record.Fault is { } fault)
            return new RowIssue(record.Line, RowIssueKind.Malformed, fault);
        if (!int.TryParse(record.Cells[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return new RowIssue(record.Line, RowIssueKind.Malformed, "the number of the entry is missing");
        var cells = record.Cells.Select(Value).ToArray();
        if (cells[2] is { } type)
            return new RowIssue(record.Line, RowIssueKind.LeftOut, OfacList.LeftOut(type));
        if (cells[1] is not { } name)
            return new RowIssue(record.Line, RowIssueKind.Malformed, "the name is missing");

        // The remarks go on in the middle of a word, or at a blank.
        cells[11] = string.Concat(sides.Comments[number].Prepend(cells[11] is null ? "" : record.Cells[11]));
        var remarks = OfacRemarks.Parse(cells[11]!);
        var programs = (cells[3] ?? "").Split("] [", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var list = sdn ? OfacPrograms.Sdn : OfacPrograms.ListOf(programs);
        return new ListEntry
        {
            Key = OfacList.Key(number),
            RegisterNumber = OfacList.RegisterNumber(number),
            Name = RowText.Tidy(name),
            OtherNames = EntryNames.Distinct(RowText.Tidy(name), sides.Aliases[number].Select(a => a.ToEntryName()).Concat(remarks.Names)),
            List = list,
            Authority = OfacList.Authority,
            Programs = [.. programs],
            Added = remarks.Added(list),
            Remarks = RowText.Tidy(cells[11]!),
            Identifiers = remarks.Identifiers,
            Addresses = [.. sides.Addresses[number].Select(RowText.Tidy).Distinct()],
            Page = OfacList.Page(number),
            Row = record.Line,
            Text = RowText.Of(Columns.Zip(cells).Concat(sides.Aliases[number].Select(a => (a.Type, (string?)a.Name)))),
        };
    }
}
