using System.Collections.Immutable;

namespace ChatBot.Reading.Text;

/// <summary>Finds the outermost quotations of a text. A mark that is never closed opens nothing.</summary>
internal static class QuotationSplitter
{
    public static ImmutableArray<Quotation> Split(string text)
    {
        var found = ImmutableArray.CreateBuilder<Quotation>();
        var nothingCloses = new HashSet<char>();
        for (var i = 0; i < text.Length; i++)
        {
            if (ClosingOf(text, i) is not { } close || nothingCloses.Contains(close))
                continue;
            var end = FindClose(text, i, close);
            if (end < 0)
            {
                nothingCloses.Add(close);
                continue;
            }
            var inner = new Span(i + 1, end);
            found.Add(new(new(i, end + 1), inner, IsSpeech(text, inner)));
            i = end;
        }
        return found.ToImmutable();
    }

    private static char? ClosingOf(string text, int at) => text[at] switch
    {
        '“' or '„' => '”',
        '«' => '»',
        '「' => '」',
        '"' when at == 0 || !char.IsLetterOrDigit(text[at - 1]) => '"',
        _ => null,
    };

    private static int FindClose(string text, int open, char close)
    {
        var depth = 0;
        for (var i = open + 1; i < text.Length; i++)
            if (text[i] == close)
            {
                if (depth-- == 0)
                    return i;
            }
            else if (text[i] == text[open])
                depth++;
        return -1;
    }

    private static bool IsSpeech(string text, Span inner)
    {
        var words = inner.Trim(text);
        if (words.IsEmpty)
            return false;
        var before = inner.Start - 2;
        while (before >= 0 && char.IsWhiteSpace(text[before]))
            before--;
        var opensSentence = before < 0 || text[before] is ',' or ':' or '.' or '?' or '!' or '”' or '"';
        return opensSentence && (char.IsUpper(text[words.Start]) || ",.?!…".Contains(text[words.End - 1], StringComparison.Ordinal))
            || text[words.End - 1] is '.' or '?' or '!' && char.IsUpper(text[words.Start]) && words.Of(text).Contains(' ', StringComparison.Ordinal);
    }
}
