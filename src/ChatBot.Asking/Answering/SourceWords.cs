using System.Collections.Immutable;
using ChatBot.Asking.Text;
using ChatBot.Asking.Understanding;
using ChatBot.Facts;
using static ChatBot.Asking.Answering.Phrases;

namespace ChatBot.Asking.Answering;

/// <summary>Adds the sources' own words to an answer that leaves open what was asked. The verdict stays what the facts make it.</summary>
internal static class SourceWords
{
    /// <summary>The draft, with a quotation or two behind it where a passage is near to what it leaves open.</summary>
    public static Draft Add(Draft draft, Question question, Knowledge knowledge)
    {
        var content = Open(draft, question, knowledge);
        if (content is not { } open || Excerpts.Of(question, open, knowledge.Index, knowledge.View) is not { IsEmpty: false } excerpts)
            return draft;
        var view = knowledge.View;
        var told = draft.Kind == AnswerKind.Passages ? [] : draft.Citations ?? [.. draft.Facts.SelectMany(f => f.Citations)];
        var fresh = excerpts.Where(e => !told.Any(t => t.SourceId == e.SourceId && t.Quote.Contains(e.Quote, StringComparison.Ordinal))).ToImmutableArray();
        if (fresh.IsEmpty)
            return draft;
        return draft with
        {
            Kind = draft.Kind == AnswerKind.NotCovered ? AnswerKind.Passages : draft.Kind,
            Title = draft.Kind == AnswerKind.NotCovered ? "From the sources" : draft.Title,
            Text = draft.Kind == AnswerKind.Passages ? draft.Text
                : draft.Kind == AnswerKind.NotCovered ? "My sources do not say exactly that. This is what they say on it:"
                : $"{draft.Text} {string.Join(' ', fresh.GroupBy(e => e.SourceId).Select(g => $"{Lead(view.SourceOf(g.First()))} {string.Join(" … ", g.Select(e => Quoted(e.Quote)))}"))}",
            Brief = null,
            Citations = [.. fresh, .. told],
            LookupName = draft.LookupName,
        };
    }

    private static string Lead(Source source) =>
        source.Kind == SourceKind.Brief ? $"In the brief of {Possessive(source.Publisher)} article:" : $"{Capital(Possessive(source.Publisher))} own words:";

    /// <summary>The stems of what the draft leaves open; null where it leaves nothing open.</summary>
    private static ImmutableArray<string>? Open(Draft draft, Question question, Knowledge knowledge)
    {
        if (question.Intent is Intent.Opinion or Intent.Advice or Intent.Source or Intent.Help || draft.Kind is AnswerKind.Clarification or AnswerKind.SmallTalk or AnswerKind.Help or AnswerKind.Declined or AnswerKind.Source)
            return null;
        if (draft.LeavesOpen || draft.Kind is AnswerKind.NoRecord or AnswerKind.Passages or AnswerKind.NotCovered)
            return question.Content;
        var untold = question.Words.Where(w => question.Content.Contains(w.Stem) && IsTold(w) && knowledge.Index.Facts.Knows(w.Stem)).Select(w => w.Stem).Distinct().ToImmutableArray();
        if (untold.IsEmpty)
            return null;
        var told = FactIndex.HeadsOf(string.Join(' ', [draft.Text, .. draft.Rows.Select(r => r.Text), .. draft.Facts.Take(4).SelectMany(f => f.Citations).Select(c => c.Quote)]));
        untold = untold.RemoveAll(s => told.Contains(Thesaurus.HeadOf(s)));
        return untold.Length * 2 > question.Content.Length ? untold : null;
    }

    private static bool IsTold(Word word) =>
        CueLexicon.OfMisspelt(word.Text) is Cues.None or Cues.Law && Authorities.Find(word.Text) is null && !DateFinder.IsWeekday(word.Text) && !DateFinder.IsMonth(word.Text) && !char.IsDigit(word.Text[0]);
}
