using ChatBot.Facts;
using ChatBot.Reading.Lists.Csv;

namespace ChatBot.Reading.Lists.Mapped;

/// <summary>Tables with a header: of the plain form that <see cref="ColumnMapping.Plain"/> names, or of any other that a YAML file beside them describes.</summary>
internal static class MappedCsv
{
    // So many rows tell which list a table is when nothing else does.
    private const int Sample = 1000;

    public static ListFile? Open(FileStart start)
    {
        var description = ListDescription.Beside(start.Path);
        var columns = description?.Columns ?? (start.HasColumns("name", "list", "authority") ? ColumnMapping.Plain : null);
        if (columns is null)
            return null;
        var separator = description?.Separator ?? start.Separator;
        if (description?.Columns is not null)
            Check(start, description.File, columns, separator);

        var reader = new MappedRow(columns, description?.List, description?.Authority, description?.Dates);
        var (list, authority) = MostNamed(start.Path, separator, reader);
        return new ListFile(
            description?.Columns is null ? "Table of the plain form, CSV" : "Table with a description, CSV",
            Company.Slug($"{authority} {list}"),
            description?.Title ?? $"{list} of {authority}",
            description?.Publisher ?? authority,
            description?.Published,
            description?.Address,
            description is null ? [start.Path] : [start.Path, description.File],
            Guarded.Each(start.Path, () => Unique.Keys(Table.Read(start.Path, separator).Select(reader.Read))));
    }

    private static void Check(FileStart start, string description, ColumnMapping columns, char separator)
    {
        using var text = new StringReader(start.Text);
        var header = new TableHeader(CsvRecords.Read(start.Path, text, separator).FirstOrDefault()?.Cells ?? []);
        if (columns.Named.FirstOrDefault(c => header.IndexOf(c) is null) is { } missing)
            throw new SourceFormatException(start.Path, 1, $"there is no column '{missing}', which {Path.GetFileName(description)} names; correct one of both.");
    }

    // The order of rows means nothing, so the first row alone does not tell.
    private static (string List, string Authority) MostNamed(string path, char separator, MappedRow reader) => Table.Read(path, separator)
        .Take(Sample)
        .Select(row => reader.Read(row).Entry)
        .Where(entry => entry is not null)
        .GroupBy(entry => (entry!.List, entry.Authority))
        .OrderByDescending(group => group.Count()).ThenBy(group => group.Key.List, StringComparer.Ordinal).ThenBy(group => group.Key.Authority, StringComparer.Ordinal)
        .Select(group => group.Key)
        .FirstOrDefault() is { List: not null } most
            ? most
            : throw new SourceFormatException(path, null, "none of its rows can be read; correct it, or fetch it again.");
}
