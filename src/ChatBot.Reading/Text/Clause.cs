using System.Text.RegularExpressions;

namespace ChatBot.Reading.Text;

/// <summary>Where the parts of a clause begin and end around its verb.</summary>
internal static partial class Clause
{
    private static readonly string[] Openers =
        [" that ", " which ", " who ", "; ", ": ", " because ", " while ", " when ", " after ", " before ", " although ", " but ", " - ", " – ", " — ", " -- "];

    private static readonly string[] Closers =
        [", which ", ", who ", "; ", ", saying", ", citing", ", accusing", ", while ", ", but ", " because ", " after ", " amid ", ", according to ", ", in a ", ", a move ", ", a step ", " unless "];

    /// <summary>The words before a verb that belong to its clause.</summary>
    public static Span Before(string text, int verb)
    {
        var start = 0;
        foreach (var opener in Openers)
        {
            var at = verb == 0 ? -1 : text.LastIndexOf(opener, verb - 1, StringComparison.Ordinal);
            if (at >= 0 && at + opener.Length <= verb)
                start = Math.Max(start, at + opener.Length);
        }
        var masked = text.LastIndexOf(Sentence.Masked, Math.Max(0, verb - 1));
        return new(Math.Max(start, masked + 1), verb);
    }

    /// <summary>The words after a verb that belong to its clause.</summary>
    public static Span After(string text, int verbEnd)
    {
        var end = text.Length;
        foreach (var closer in Closers)
        {
            var at = text.IndexOf(closer, verbEnd, end - verbEnd, StringComparison.Ordinal);
            // "(a.k.a. A; B)" ends no clause.
            while (at >= 0 && closer == "; " && IsAmongAliases(text, verbEnd, at))
                at = text.IndexOf(closer, at + 1, end - at - 1, StringComparison.Ordinal);
            if (at >= 0)
                end = at;
        }
        var masked = text.IndexOf(Sentence.Masked, verbEnd, end - verbEnd);
        return new Span(verbEnd, masked >= 0 ? masked : end).Trim(text, ".");
    }

    private static bool IsAmongAliases(string text, int from, int at)
    {
        var before = text[from..at];
        var open = before.LastIndexOf('(');
        return open > before.LastIndexOf(')') && text.IndexOf(')', at) >= 0 && AliasBracket().IsMatch(before, open);
    }

    [GeneratedRegex(@"\G\((?:a\.?k\.?a|f\.?k\.?a|also|alias|formerly|known|or)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AliasBracket();

    /// <summary>The parts of a span between commas, with their places.</summary>
    public static List<Span> Segments(string text, Span span)
    {
        var segments = new List<Span>();
        var start = span.Start;
        for (var i = span.Start; i <= span.End; i++)
            if (i == span.End || text[i] == ',' && (i + 1 >= text.Length || text[i + 1] == ' '))
            {
                var segment = new Span(start, i).Trim(text);
                if (!segment.IsEmpty)
                    segments.Add(segment);
                start = i + 1;
            }
        return segments;
    }
}
