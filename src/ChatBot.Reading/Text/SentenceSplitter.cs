using System.Collections.Immutable;
using ChatBot.Facts;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Text;

/// <summary>Splits a passage into sentences, past abbreviations, initials, and the sentences inside a quotation.</summary>
internal static class SentenceSplitter
{
    public static ImmutableArray<Sentence> Split(Passage passage)
    {
        var text = passage.Text;
        var quotations = QuotationSplitter.Split(text);
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var (start, next, first) = (LinePrefix.OfTime(text), 0, 0);
        for (var i = start; i < text.Length; i++)
        {
            while (next < quotations.Length && quotations[next].Whole.End <= i)
                next++;
            if (next < quotations.Length && quotations[next].Whole.Contains(i))
            {
                i = quotations[next].Whole.End - 1;
                if (!EndsSentenceInside(text, quotations[next]))
                    continue;
            }
            else if (text[i] is not ('.' or '!' or '?' or '…' or '。') || !EndsSentence(text, i))
                continue;
            while (i + 1 < text.Length && text[i + 1] is '.' or '!' or '?' or ')' or ']' or '’' or '”' or '*')
                i++;
            Add(start, i + 1);
            start = i + 1;
        }
        Add(start, text.Length);
        return sentences.ToImmutable();

        void Add(int from, int to)
        {
            var span = new Span(from, to).Trim(text);
            if (span.IsEmpty)
                return;
            var inside = ImmutableArray.CreateBuilder<Quotation>();
            for (; first < quotations.Length && quotations[first].Whole.Start < span.End; first++)
                if (quotations[first] is var q && q.Whole.Start >= span.Start && q.Whole.End <= span.End)
                    inside.Add(q with { Whole = Shift(q.Whole, span.Start), Inner = Shift(q.Inner, span.Start) });
            sentences.Add(new(passage.Number, span.Start, span.Of(text), inside.ToImmutable()));
        }
    }

    private static Span Shift(Span span, int by) => new(span.Start - by, span.End - by);

    private static bool EndsSentence(string text, int at) =>
        StartsSentence(text, at + 1) && !(text[at] == '.' && Abbreviations.EndAt(text, at));

    /// <summary>A quotation ends its sentence when it ends in a full stop and nobody is named as its speaker right behind it.</summary>
    private static bool EndsSentenceInside(string text, Quotation quotation)
    {
        var last = quotation.Inner.Trim(text).End - 1;
        return last >= quotation.Inner.Start && text[last] is '.' or '!' or '?'
            && StartsSentence(text, quotation.Whole.End)
            && !AttributesSpeech(text, quotation.Whole.End);
    }

    private static bool StartsSentence(string text, int at)
    {
        if (at >= text.Length)
            return true;
        if (text[at] is ')' or ']' or '”' or '"' or '’')
            at++;
        // "**Canada.** Ottawa added …": a label in bold is a sentence of its own.
        while (at < text.Length && text[at] == '*')
            at++;
        if (at >= text.Length || !char.IsWhiteSpace(text[at]))
            return at >= text.Length;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at >= text.Length || !char.IsLower(text[at]);
    }

    private static bool AttributesSpeech(string text, int at)
    {
        var words = text.AsSpan(at, Math.Min(60, text.Length - at)).ToString().Split(' ', 5, StringSplitOptions.RemoveEmptyEntries);
        // "“…” – NAME, minister"
        if (words.Length > 1 && words[0] is "–" or "—" or "-" or "--" && char.IsUpper(words[1][0]))
            return true;
        if (words.Length == 0 || !char.IsUpper(words[0][0]))
            return false;
        foreach (var word in words.Skip(1))
        {
            if (SpeechVerbs.All.IsForm(word.TrimEnd(',', '.', ':'), VerbForms.Finite))
                return !word.EndsWith(':');
            if (word.EndsWith(':') || word.EndsWith('.'))
                break;
        }
        return false;
    }
}
