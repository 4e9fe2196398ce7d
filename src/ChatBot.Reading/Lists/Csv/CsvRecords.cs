using System.Text;

namespace ChatBot.Reading.Lists.Csv;

/// <summary>
/// Reads CSV as RFC 4180 has it, one row at a time, and goes on behind a row that is broken: a broken row is its first line only,
/// so that one quotation mark that nobody closed costs one row and not the rest of the file.
/// </summary>
/// <remarks>Beyond the RFC: any line end, a quotation mark inside a cell that begins without one, blank lines, and the Ctrl-Z that ends the files of OFAC.</remarks>
internal sealed class CsvRecords
{
    public const string Unclosed = "a quotation mark is not closed";
    public const string TextAfterQuote = "there is text after a closing quotation mark";
    public const string WrongNumber = "the number of cells is wrong";

    // No cell of a list goes over as many lines; one that does was never closed.
    private const int MostLines = 500;
    private const string EndOfFile = "\u001A";

    private readonly string _path;
    private readonly char _separator;
    private readonly IEnumerator<string> _lines;
    private readonly List<string> _ahead = [];
    private readonly StringBuilder _cell = new();
    private readonly bool _isRagged;

    private CsvRecords(string path, TextReader reader, char separator, bool isRagged = false) =>
        (_path, _separator, _lines, _isRagged) = (path, separator, PhysicalLines.Read(reader).GetEnumerator(), isRagged);

    /// <param name="path">The file, for messages.</param>
    /// <param name="reader">Its text.</param>
    /// <param name="separator">What stands between cells.</param>
    /// <param name="columns">How many cells a row has; null for as many as the first.</param>
    /// <param name="firstLine">The number of the line where the reader stands.</param>
    /// <exception cref="SourceFormatException">The file ends in the middle of a row, or a line is too long.</exception>
    public static IEnumerable<CsvRecord> Read(string path, TextReader reader, char separator = ',', int? columns = null, int firstLine = 1) =>
        new CsvRecords(path, reader, separator).Read(columns, firstLine);

    /// <summary>Reads a table of which rows may have as many cells as they like.</summary>
    /// <param name="reader">Its text, which ends with a line end.</param>
    /// <param name="separator">What stands between cells.</param>
    /// <param name="firstLine">The number of the line where the reader stands.</param>
    /// <exception cref="InvalidDataException">A line is too long.</exception>
    public static IEnumerable<CsvRecord> ReadRagged(TextReader reader, char separator, int firstLine = 1) =>
        new CsvRecords("", reader, separator, isRagged: true).Read(null, firstLine);

    private IEnumerable<CsvRecord> Read(int? columns, int firstLine)
    {
        for (var number = firstLine; Line(0) is { } first; number++)
        {
            var used = 1;
            if (first.Trim() == EndOfFile)
                yield break;
            if (!string.IsNullOrWhiteSpace(first))
            {
                var cells = new List<string>(columns ?? 0);
                var fault = Parse(cells, out used) ?? (_isRagged || cells.Count == (columns ?? cells.Count) ? null : WrongNumber);
                if (fault is not null && IsCut(first, fault, cells.Count, columns))
                    throw new SourceFormatException(_path, number, "the file ends in the middle of this line; fetch it again.");
                columns ??= cells.Count;
                used = fault is null ? used : 1;
                yield return new CsvRecord(number, cells, fault);
            }
            _ahead.RemoveRange(0, used);
            number += used - 1;
        }
    }

    private static bool IsCut(string line, string fault, int cells, int? columns) =>
        line[^1] is not ('\r' or '\n') && (fault == Unclosed || (fault == WrongNumber && cells < columns));

    private string? Parse(List<string> cells, out int used)
    {
        used = 1;
        var line = Line(0)!;
        for (var at = 0; ; at++)
        {
            if (at < line.Length && line[at] == '"')
            {
                if (!Quoted(ref line, ref at, ref used))
                    return Unclosed;
                cells.Add(_cell.ToString());
            }
            else
            {
                var length = line.AsSpan(at).IndexOfAny(_separator, '\r', '\n');
                var end = length < 0 ? line.Length : at + length;
                cells.Add(line[at..end]);
                at = end;
            }
            if (at >= line.Length || line[at] is '\r' or '\n')
                return null;
            if (line[at] != _separator)
                return TextAfterQuote;
        }
    }

    // Leaves the position behind the closing mark and the blanks that follow it.
    private bool Quoted(ref string line, ref int at, ref int used)
    {
        _cell.Clear();
        for (at++; ;)
        {
            var quote = line.IndexOf('"', at);
            _cell.Append(line, at, (quote < 0 ? line.Length : quote) - at);
            if (quote < 0)
            {
                if (used == MostLines || _cell.Length > PhysicalLines.Longest || Line(used) is not { } next)
                    return false;
                (line, at) = (next, 0);
                used++;
            }
            else if (quote + 1 < line.Length && line[quote + 1] == '"')
            {
                _cell.Append('"');
                at = quote + 2;
            }
            else
            {
                at = quote + 1;
                while (at < line.Length && line[at] == ' ' && _separator != ' ')
                    at++;
                return true;
            }
        }
    }

    // The line so many behind the first that is not dealt with; null behind the last.
    private string? Line(int index)
    {
        while (_ahead.Count <= index)
        {
            if (!_lines.MoveNext())
                return null;
            _ahead.Add(_lines.Current);
        }
        return _ahead[index];
    }
}
