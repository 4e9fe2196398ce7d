namespace ChatBot.Reading.Lists.Csv;

/// <summary>A CSV file with a header.</summary>
internal static class Table
{
    /// <summary>The rows behind the header, one at a time.</summary>
    /// <param name="path">The file.</param>
    /// <param name="separator">What stands between cells.</param>
    /// <param name="before">How many lines stand before the header.</param>
    /// <exception cref="SourceFormatException">The header cannot be read, or the file ends in the middle of a row.</exception>
    public static IEnumerable<TableRow> Read(string path, char separator, int before = 0)
    {
        using var reader = ListText.Open(path);
        for (var i = 0; i < before; i++)
            reader.ReadLine();
        TableHeader? header = null;
        foreach (var record in CsvRecords.Read(path, reader, separator, firstLine: before + 1))
        {
            if (header is not null)
                yield return new TableRow(record, header);
            else if (record.Fault is { } fault)
                throw new SourceFormatException(path, record.Line, $"the names of the columns cannot be read, {fault}; correct them.");
            else
                header = new TableHeader(record.Cells);
        }
    }
}
