using System.Collections.Immutable;
using ChatBot.Facts;

namespace ChatBot.Asking.Answering;

/// <summary>Turns a draft into an answer with the passages that it rests on, the most telling first.</summary>
internal static class Citing
{
    /// <summary>More passages than this bury an answer; a list, and firms side by side, have more to show.</summary>
    private const int Most = 4, MostOfList = 6;

    /// <summary>How many passages the first fact of a draft may take before the next is cited.</summary>
    private const int MostOfFirst = 2;

    /// <summary>What a draft cites: where the deciding fact stands, then one passage of each other fact, then the rest.</summary>
    public static ImmutableArray<Citation> Of(Draft draft) =>
        draft.Citations ?? [.. draft.Facts.Take(1).SelectMany(f => f.Citations.Take(MostOfFirst)).Concat(draft.Facts.Skip(1).SelectMany(f => f.Citations.Take(1))).Concat(draft.Facts.SelectMany(f => f.Citations)).Distinct()];

    /// <summary>The answer with its evidence and ids.</summary>
    public static Answer Finish(Draft draft, FactView view) => new()
    {
        Kind = draft.Kind,
        Verdict = draft.Verdict,
        Title = draft.Title,
        Text = draft.Text,
        Rows = draft.Rows,
        Evidence = EvidenceOf(Of(draft), draft.Kind is AnswerKind.List or AnswerKind.Comparison ? MostOfList : Most, view),
        Caveats = draft.Caveats,
        Offers = draft.Offers,
        LookupName = draft.Language == "en" ? draft.LookupName : null,
        Language = draft.Language,
        FactIds = [.. draft.Facts.Select(f => f.Id).Distinct()],
    };

    /// <summary>A piece of evidence for each span, the spans of a passage that touch or overlap joined to one.</summary>
    private static ImmutableArray<Evidence> EvidenceOf(ImmutableArray<Citation> citations, int most, FactView view)
    {
        var spans = new List<Citation>();
        foreach (var citation in citations)
        {
            var known = spans.FindIndex(s => s.SourceId == citation.SourceId && s.Paragraph == citation.Paragraph);
            if (known < 0)
                spans.Add(citation);
            else
                spans[known] = Join(spans[known], citation, view);
        }
        return [.. spans.Take(most).Select(c => Evidence.Of(c, view))];
    }

    /// <summary>The span from the start of the first to the end of the last, when no other sentence lies between; else the first alone.</summary>
    private static Citation Join(Citation a, Citation b, FactView view)
    {
        var passage = view.SourceOf(a).PassageAt(a.Paragraph).Text;
        var start = Math.Min(a.Start, b.Start);
        var end = Math.Max(a.Start + a.Quote.Length, b.Start + b.Quote.Length);
        var gap = Math.Max(a.Start, b.Start) - Math.Min(a.Start + a.Quote.Length, b.Start + b.Quote.Length);
        return gap <= 1 && end <= passage.Length ? a with { Start = start, Quote = passage[start..end] } : a;
    }
}
