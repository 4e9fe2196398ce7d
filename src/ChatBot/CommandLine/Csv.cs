using System.Buffers;

namespace ChatBot.CommandLine;

/// <summary>Comma-separated values as RFC 4180 writes them.</summary>
internal static class Csv
{
    /// <summary>What spreadsheets take for the beginning of a formula, in the width of Latin and of Chinese letters.</summary>
    private static readonly SearchValues<char> Formula = SearchValues.Create("=+-@＝＋－＠");

    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    /// <summary>A line with its end.</summary>
    public static string Line(params IEnumerable<string> cells) => string.Join(',', cells.Select(Cell)) + "\r\n";

    /// <summary>What others wrote must stay text where the file is opened, so a formula is made inert by an apostrophe.</summary>
    public static string Inert(string text)
    {
        var first = text.AsSpan().TrimStart();
        return first.Length > 0 && Formula.Contains(first[0]) ? "'" + text : text;
    }

    private static string Cell(string text)
    {
        var inert = Inert(text);
        return inert.AsSpan().ContainsAny(Special) ? $"\"{inert.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : inert;
    }
}
