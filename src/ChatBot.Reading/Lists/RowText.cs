namespace ChatBot.Reading.Lists;

/// <summary>Puts a row into words that can be quoted.</summary>
internal static class RowText
{
    /// <summary>"Name: value; Name: value" on one line, without what is empty; values are unaltered but for their line ends.</summary>
    public static string Of(IEnumerable<(string Name, string? Value)> cells) =>
        string.Join("; ", cells.Where(c => !string.IsNullOrWhiteSpace(c.Value)).Select(c => $"{c.Name}: {OnOneLine(c.Value!.Trim())}"));

    /// <summary>A name or remark as it is kept: without white space around it and with single blanks inside.</summary>
    public static string Tidy(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string OnOneLine(string value) =>
        value.AsSpan().IndexOfAny('\r', '\n') < 0 ? value : value.ReplaceLineEndings(" ").Replace('\n', ' ').Replace('\r', ' ');
}
