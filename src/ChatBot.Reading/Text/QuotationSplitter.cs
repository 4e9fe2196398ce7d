using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace ChatBot.Reading.Text;

/// <summary>Finds the outermost quotations of a text. One that is never closed goes on to the end: what may be a claim is never taken for a fact.</summary>
internal static partial class QuotationSplitter
{
    public static ImmutableArray<Quotation> Split(string text)
    {
        var found = ImmutableArray.CreateBuilder<Quotation>();
        var nested = true;
        for (var i = 0; i < text.Length; i++)
        {
            if (ClosingOf(text, i) is not { } close)
                continue;
            var end = text[i] switch
            {
                '„' => text.AsSpan(i + 1).IndexOfAny('“', '”') is var at and >= 0 ? i + 1 + at : -1,
                '‘' or '\'' => FindSingleClose(text, i),
                _ => nested ? FindClose(text, i, close) : -1,
            };
            if (end < 0 && text[i] is '‘' or '\'')
                continue;
            if (end < 0)
            {
                // Marks that do not pair: from here on the next closing mark counts, or the passage's end.
                nested = false;
                end = text.IndexOf(close, i + 1);
            }
            var inner = new Span(i + 1, end < 0 ? text.Length : end);
            var whole = new Span(i, Math.Min(inner.End + 1, text.Length));
            found.Add(new(whole, inner, end < 0 || IsSpeech(text, inner)));
            i = whole.End - 1;
        }
        return found.ToImmutable();
    }

    private static char? ClosingOf(string text, int at) => text[at] switch
    {
        '“' or '„' => '”',
        '«' => '»',
        '»' when (at == 0 || text[at - 1] is ' ' or '(') && at + 1 < text.Length && text[at + 1] != ' ' => '«',
        '‘' => '’',
        '\'' when (at == 0 || text[at - 1] is ' ' or '(') && at + 1 < text.Length && char.IsUpper(text[at + 1]) => '\'',
        '「' => '」',
        '"' when at == 0 || !char.IsLetterOrDigit(text[at - 1]) => '"',
        _ => null,
    };

    // The mark is an apostrophe too: only behind a full stop or comma, or before a blank, does it close.
    private static int FindSingleClose(string text, int open)
    {
        for (var i = open + 2; i < text.Length; i++)
            if (text[i] is '’' or '\'' && (i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1])) && (text[i - 1] is ',' or '.' or '!' or '?' or '…' || text[open] == '‘' && text[i - 1] != 's'))
                return i;
        return -1;
    }

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

    [GeneratedRegex(@"^(?:\p{L}[\p{L}-]* ){1,6}(?:[Ll]ist|[Rr]egister|Annex)[.,]?$")]
    private static partial Regex IsList();

    private static bool IsSpeech(string text, Span inner)
    {
        var words = inner.Trim(text);
        if (words.IsEmpty)
            return false;
        // "the “Foreign User List,” in which …": a name.
        if (IsList().IsMatch(words.Of(text)))
            return false;
        var before = inner.Start - 2;
        while (before >= 0 && char.IsWhiteSpace(text[before]))
            before--;
        var opensSentence = before < 0 || inner.Start - 1 <= Math.Max(LinePrefix.OfTime(text), LinePrefix.OfItem(text)) || text[before] is ',' or ':' or '.' or '?' or '!' or '”' or '"' or '*' or '-' or '–' or '—' or '>';
        return opensSentence && (char.IsUpper(text[words.Start]) || ",.?!…".Contains(text[words.End - 1], StringComparison.Ordinal))
            || text[words.End - 1] is '.' or '?' or '!' && char.IsUpper(text[words.Start]) && words.Of(text).Contains(' ', StringComparison.Ordinal);
    }
}
