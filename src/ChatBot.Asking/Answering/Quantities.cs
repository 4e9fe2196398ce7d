using System.Collections.Frozen;
using System.Collections.Immutable;
using ChatBot.Asking.Text;
using ChatBot.Asking.Understanding;

namespace ChatBot.Asking.Answering;

/// <summary>Tells apart what gives the number or the name that a question asks for from what only speaks of the matter.</summary>
internal static class Quantities
{
    /// <summary>The draft, with a word on what it does not say where it tells what somebody said or did and leaves out how much, how many or which.</summary>
    public static Draft Mark(Draft draft, Question question)
    {
        // A status tells no amount; how many lists or how long it has stood is its own matter.
        var mayMiss = draft.Kind is AnswerKind.Statement or AnswerKind.Event or AnswerKind.Relation || (draft.Kind == AnswerKind.Status && question.Has(Cues.HowMany) && !AsksOfSteps(question.Words));
        if (!mayMiss || draft.Text.StartsWith("My sources do not", StringComparison.Ordinal))
            return draft;
        var told = Words.Of(string.Join(" . ", draft.Facts.SelectMany(f => f.Citations).Select(c => c.Quote).Prepend(draft.Text)));
        return IsMissing(question.Words, told) ? draft with { Text = $"My sources do not say that. What they do say: {draft.Text}", LeavesOpen = true } : draft;
    }

    /// <summary>"How many lists?", "how many times was it listed?"</summary>
    private static bool AsksOfSteps(ImmutableArray<Word> asked) =>
        asked.SkipWhile(w => w.Text is not ("many" or "much")).Skip(1).Take(1).Any(w => w.Text is "times" or "days" or "weeks" or "months" or "years" || (CueLexicon.Of(w.Text) & (Cues.ListNoun | Cues.Listing | Cues.Date | Cues.AuthorityNoun | Cues.Company)) != 0);

    private static bool IsMissing(ImmutableArray<Word> asked, ImmutableArray<Word> told)
    {
        for (var i = 0; i + 1 < asked.Length; i++)
        {
            if (asked[i].Text is "how" && asked[i + 1].Text is "many")
                return !IsCounted([.. asked.Skip(i + 2).TakeWhile(w => CueLexicon.Of(w.Text) != Cues.YesNo && !StopWords.Contains(w.Text)).Take(MostOfNoun)], told);
            if (asked[i].Text is "how" && Sizes.Contains(asked[i + 1].Text))
                return !told.Any(w => Amounts.Contains(w.Text)) && !told.Where((w, at) => IsAmount(told, at)).Any();
            if (asked[i].Text is "which" && NounOf(asked, i + 1) is { } noun && told.Where((w, at) => w.Stem == noun.Stem && IsUnnamed(told, at)).Any())
                return true;
        }
        return false;
    }

    /// <summary>"Which armed group": the group.</summary>
    private static Word? NounOf(ImmutableArray<Word> asked, int from)
    {
        var noun = asked.Skip(from).TakeWhile(w => !StopWords.Contains(w.Text) && (CueLexicon.Of(w.Text) & ~Cues.AuthorityNoun) == 0).Take(MostOfNoun).ToArray();
        // Its verb ends it: "which group smuggled the gold".
        return noun.Length > 1 && noun[^1].Text.EndsWith("ed", StringComparison.Ordinal) ? noun[^2] : noun.Length > 0 ? noun[^1] : null;
    }

    /// <summary>"an armed group": no name stands in it.</summary>
    private static bool IsUnnamed(ImmutableArray<Word> told, int noun)
    {
        var article = noun - 1;
        while (article >= 0 && noun - article <= MostOfNoun && !Articles.Contains(told[article].Text) && !told[article].IsCapitalized)
            article--;
        return article >= 0 && Articles.Contains(told[article].Text) && !(noun + 1 < told.Length && told[noun + 1].IsCapitalized);
    }

    /// <summary>Whether a number stands right before what is counted.</summary>
    private static bool IsCounted(ImmutableArray<Word> noun, ImmutableArray<Word> told)
    {
        if (noun.IsEmpty)
            return true;
        for (var i = 0; i < told.Length; i++)
            if (told[i].Stem == noun[^1].Stem && told.Take(i).TakeLast(MostOfNoun + 1).Any(w => char.IsDigit(w.Text[0]) || NumberFinder.IsNumber(w.Text) || Amounts.Contains(w.Text)))
                return true;
        return false;
    }

    /// <summary>A number that is no year and no day of a month.</summary>
    private static bool IsAmount(ImmutableArray<Word> told, int at) =>
        char.IsDigit(told[at].Text[0]) && !(told[at].Text.Length == 4 && told[at].Text[0] is '1' or '2')
        && !(at + 1 < told.Length && DateFinder.IsMonth(told[at + 1].Text)) && !(at > 0 && (DateFinder.IsMonth(told[at - 1].Text) || DateFinder.IsWeekday(told[at - 1].Text)));

    private const int MostOfNoun = 3;

    private static readonly FrozenSet<string> Sizes = "much big large high long heavy".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Amounts = "million millions billion billions trillion percent half third quarter quarters dozen dozens hundred hundreds thousand thousands".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Articles = "a an one another some second unnamed".Split(' ').ToFrozenSet();
}
