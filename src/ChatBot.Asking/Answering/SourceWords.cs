using System.Collections.Frozen;
using System.Collections.Immutable;
using ChatBot.Asking.Text;
using ChatBot.Asking.Understanding;
using ChatBot.Facts;
using static ChatBot.Asking.Answering.Phrases;

namespace ChatBot.Asking.Answering;

/// <summary>Adds the sources' own words to an answer that leaves open what was asked. The verdict stays what the facts make it.</summary>
internal static class SourceWords
{
    /// <summary>Words that a passage tells in words of its own: it may say that Brussels blacklisted somebody.</summary>
    private const Cues Told = Cues.Listing | Cues.ListNoun | Cues.Removal | Cues.Accusing | Cues.Date | Cues.Reason | Cues.Reaction | Cues.Status | Cues.Happening | Cues.Company;

    /// <summary>Verbs that mean little by themselves: put on, come off, take effect.</summary>
    private static readonly FrozenSet<string> Light = "put puts come comes came take takes took taken make makes made go goes went itself second time times".Split(' ').ToFrozenSet();

    /// <summary>The draft, with a quotation or two behind it where a passage is near to what it leaves open.</summary>
    public static Draft Add(Draft draft, Question question, Knowledge knowledge)
    {
        if (Open(draft, question, knowledge) is not { } content)
            return draft;
        // Why a group was listed is told of "the two".
        if (question.Intent == Intent.Why && draft.Kind == AnswerKind.List && question.Companies.IsEmpty && (content.IsEmpty || Threads.IsOfGroup(question.Words)))
            question = question with { Companies = [.. draft.Facts.OfType<Listing>().Select(l => l.CompanyId).Distinct().Take(MostPassages).Select(knowledge.View.CompanyOf)] };
        var told = draft.Kind == AnswerKind.Passages ? [] : Citing.Of(draft);
        // Beside a step that is told of the company, words about another list that may be of others only confuse.
        var (excerpts, nearest) = Excerpts.Of(question, content, told, knowledge, onlyOfSubject: draft.Verdict == Verdict.Listed && !draft.Facts.IsEmpty && !Consequences.AreAskedBy(question) && (!Realms.Of(question).IsEmpty || question.Has(Cues.Removal)), asksOfOther: question.Intent != Intent.WhichList && draft.Verdict is Verdict.Listed or Verdict.ListedElsewhere or Verdict.NoLongerListed && AsksOfOtherKeeper(draft, question), isUntold: draft.Verdict == Verdict.NoRecord);
        var read = told.FirstOrDefault();
        // What is nearest of all is not cut off behind the others.
        if (nearest is not null)
            told = told.Remove(nearest).Insert(0, nearest);
        if (excerpts.IsEmpty)
            return draft;
        // Who is told to read the quote has to find it first: the one that the step was read from.
        if (draft.Verdict == Verdict.PossiblyListed && read is not null)
            excerpts = Leading(read, excerpts);
        var view = knowledge.View;
        var quoted = Quote(excerpts, Subject.Of(question), view);
        if ((question.Intent == Intent.When || question.Has(Cues.When)) && string.Join(' ', excerpts.Concat(told).SelectMany(e => Reckoning.Of(e, view)).Distinct().Take(MostReckoned)) is { Length: > 0 } reckoned)
            quoted += " " + reckoned;
        var isPassages = draft.Kind is AnswerKind.Passages or AnswerKind.NotCovered;
        return draft with
        {
            Kind = isPassages ? AnswerKind.Passages : draft.Kind,
            Title = isPassages ? "From the sources" : draft.Title,
            Text = isPassages ? OpenAnswers.Nearest : $"{draft.BeforeQuote ?? OfRecord(draft.Text)} {quoted}",
            Brief = draft.Brief is { } brief ? $"{OfRecord(brief)} {quoted}" : null,
            Citations = [.. excerpts, .. Fitting(told, excerpts, draft)],
        };
    }

    /// <summary>The quotations led by one, or by that of them which holds its words and more; nothing is quoted twice.</summary>
    private static ImmutableArray<Citation> Leading(Citation first, ImmutableArray<Citation> excerpts)
    {
        var whole = excerpts.FirstOrDefault(e => e.SourceId == first.SourceId && e.Quote.Contains(first.Quote, StringComparison.Ordinal)) ?? first;
        return [whole, .. excerpts.Where(e => e != whole && !Excerpts.AreOne(e, first))];
    }

    /// <summary>What is cited for the draft beside the quotations: not so much that it buries them.</summary>
    private static IEnumerable<Citation> Fitting(ImmutableArray<Citation> told, ImmutableArray<Citation> excerpts, Draft draft)
    {
        // Who gets no answer is not helped by all that is known of something else.
        var room = draft.Kind == AnswerKind.NoRecord ? MostPassages - 1 : draft.Rows.IsEmpty ? MostPassages : int.MaxValue;
        var passages = excerpts.Concat(told).Select(c => (c.SourceId, c.Paragraph)).Distinct().Take(room).ToHashSet();
        return told.Where(c => passages.Contains((c.SourceId, c.Paragraph)));
    }

    private const int MostPassages = 4;

    private const int MostReckoned = 3;

    /// <summary>"Baltic Ledger’s own words: “…”"</summary>
    private static string Quote(ImmutableArray<Citation> excerpts, Subject subject, FactView view) =>
        string.Join(' ', excerpts.GroupBy(e => e.SourceId).Select(g => $"{Lead(view.SourceOf(g.First()))} {string.Join(" … ", g.Select(e => Quoted(e.Quote, subject.PlaceIn(e.Quote))))}"));

    private static string Lead(Source source) =>
        source.Kind == SourceKind.Brief ? $"In the brief of {Possessive(source.Publisher)} article:" : $"{Capital(Possessive(source.Publisher))} own words:";

    /// <summary>The stems of what the draft leaves open; null where it leaves nothing open.</summary>
    private static ImmutableArray<string>? Open(Draft draft, Question question, Knowledge knowledge)
    {
        if (draft.Kind is AnswerKind.Clarification or AnswerKind.SmallTalk or AnswerKind.Help or AnswerKind.Declined or AnswerKind.Source)
            return null;
        var content = ContentOf(question);
        if (draft.LeavesOpen || AsksOfOther(draft, question) || AsksBeyondSteps(draft, question) || draft.Verdict == Verdict.NoRecord || draft.Kind is AnswerKind.NoRecord or AnswerKind.Passages or AnswerKind.NotCovered)
            return content.IsEmpty && question.Companies.IsEmpty && question.Strangers.IsEmpty && Realms.Of(question).IsEmpty ? null : content;
        // What somebody said answers a question about it, in whatever words.
        if (draft.Kind is AnswerKind.Statement or AnswerKind.Comparison)
            return null;
        var known = content.Where(knowledge.Index.Facts.Knows).ToArray();
        if (known.Length == 0)
            return null;
        var told = FactIndex.HeadsOf(string.Join(' ', [draft.Text, .. draft.Rows.Select(r => r.Text), .. draft.Facts.Take(4).SelectMany(f => f.Citations).Select(c => c.Quote)]));
        ImmutableArray<string> untold = [.. known.Where(s => !told.Contains(Thesaurus.HeadOf(s)))];
        return untold.Length * 2 >= content.Length && !untold.IsEmpty ? untold : null;
    }

    /// <summary>Whether an answer about listings meets a question about something else: what was said, who bought shares, until when a deal may go on.</summary>
    private static bool AsksBeyondSteps(Draft draft, Question question) =>
        (draft.Kind is AnswerKind.Status or AnswerKind.List or AnswerKind.Comparison && (question.Has(Cues.Duration) || Consequences.AreAskedBy(question)))
        || (draft.Kind == AnswerKind.List && Wanted.IsOfTotal(question))
        || (draft.Kind == AnswerKind.Status && (question.Has(Cues.Agreeing) || question.Has(Cues.Reaction) || (question.Has(Cues.What) && question.Has(Cues.Speech)) || Wanted.IsOfOwners(question)));

    /// <summary>Whether the question asks about an authority or a list that nothing told is about.</summary>
    private static bool AsksOfOther(Draft draft, Question question) =>
        draft.Verdict is not null && Realms.Of(question) is { IsEmpty: false } asked
        && Realms.Share(asked, Realms.Of(string.Join(" . ", [draft.Text, .. draft.Facts.Take(3).SelectMany(f => f.Citations).Select(c => c.Quote)]), asked)) < 1;

    /// <summary>The same by the facts alone: that the text denies a listing by somebody tells nothing of that one.</summary>
    private static bool AsksOfOtherKeeper(Draft draft, Question question) =>
        Realms.Of(question) is { IsEmpty: false } asked
        && Realms.Share(asked, Realms.Of(string.Join(" . ", [.. draft.Facts.OfType<Listing>().Select(l => $"{l.Authority} . {l.List}"), .. draft.Facts.SelectMany(f => f.Citations).Select(c => c.Quote)]), asked)) < 1;

    /// <summary>The stems of a question without those that only say what kind of thing it wants, or whose step it is about.</summary>
    private static ImmutableArray<string> ContentOf(Question question) =>
        [.. question.Words.Where(w => question.Content.Contains(w.Stem) && IsContent(w)).Select(w => w.Stem).Distinct()];

    private static bool IsContent(Word word) =>
        (CueLexicon.Of(word.Text) & Told) == 0 && !Light.Contains(word.Text) && Authorities.Find(word.Text) is null && Realms.Of(word.Text).IsEmpty && !AuthorityFinder.IsAdjective(word.Text)
        && !DateFinder.IsWeekday(word.Text) && !DateFinder.IsMonth(word.Text) && !NumberFinder.IsNumber(word.Text);
}
