using ChatBot.Facts.Lists;
using ChatBot.Reading.Lists.Csv;

namespace ChatBot.Reading.Lists.OpenSanctions;

/// <summary>A collection of OpenSanctions in its simple form, <c>targets.simple.csv</c>.</summary>
internal static class OpenSanctionsCsv
{
    public static ListFile? Open(FileStart start) => start.HasColumns("id", "schema", "name", "aliases", "dataset")
        ? new ListFile(
            "OpenSanctions, CSV",
            "opensanctions-targets",
            "OpenSanctions targets",
            OpenSanctionsSchema.Publisher,
            null,
            new Uri("https://www.opensanctions.org/datasets/"),
            [start.Path],
            Guarded.Each(start.Path, () => Unique.Keys(Table.Read(start.Path, start.Separator).Select(Item))))
        : null;

    private static ListItem Item(TableRow row)
    {
        if (row.Fault is { } fault)
            return new RowIssue(row.Line, RowIssueKind.Malformed, fault);
        if (OpenSanctionsSchema.LeftOut(row["schema"]) is { } reason)
            return new RowIssue(row.Line, RowIssueKind.LeftOut, reason);
        if (row["id"] is not { } id)
            return new RowIssue(row.Line, RowIssueKind.Malformed, "the number of the entry is missing");
        if (row["name"] is not { } whole)
            return new RowIssue(row.Line, RowIssueKind.Malformed, "the name is missing");
        var name = RowText.Tidy(whole);
        var list = row.Parts("dataset", ';').FirstOrDefault() ?? "OpenSanctions";
        return new ListEntry
        {
            Key = id,
            Name = name,
            OtherNames = EntryNames.Distinct(name, row.Parts("aliases", ';').Select(alias => EntryNames.Other(alias))),
            List = list,
            Authority = OpenSanctionsSchema.AuthorityOf(list),
            Programs = [.. row["program_ids"] is null ? row.Parts("sanctions", ';') : row.Parts("program_ids", ';')],
            Identifiers = [.. row.Parts("identifiers", ';')],
            Addresses = [.. row.Parts("addresses", ';')],
            Page = new Uri($"https://www.opensanctions.org/entities/{Uri.EscapeDataString(id)}/"),
            Row = row.Line,
            Text = row.ToText(),
        };
    }
}
