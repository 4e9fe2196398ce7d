using System.Collections.Frozen;
using ChatBot.Asking.Text;
using ChatBot.Asking.Understanding;

namespace ChatBot.Asking.Answering;

/// <summary>The kind of thing that a question asks for, by which a sentence that tells it is known: a day, a ground, an owner, a reply.</summary>
internal sealed class Wanted
{
    private const Cues Steps = Cues.Listing | Cues.ListNoun | Cues.Removal;

    private static readonly FrozenSet<string> Denials = "not never no neither nor nobody none without isn't wasn't aren't weren't hasn't haven't draft proposal proposed proposes dropped deleted struck frozen included entered appears".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> StepWords = "draft proposal proposed dropped deleted struck named included entered appears appeared applies takes came effect force".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Silences = "hung declined refused unavailable silent silence unanswered calls reached unreachable".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Holdings = "subsidiary stake shareholder holding owned family percent".Split(' ').ToFrozenSet();

    private readonly Func<Word, bool> _isSign;
    private readonly bool _wantsDay;

    private Wanted(Func<Word, bool> isSign, bool wantsDay) => (_isSign, _wantsDay) = (isSign, wantsDay);

    /// <summary>What a question wants.</summary>
    public static Wanted Of(Question question)
    {
        Cues signs;
        FrozenSet<string> words;
        (signs, words) = question.Intent switch
        {
            Intent.Why => (Cues.Why | Cues.Reason | Cues.Accusing | Cues.Speech, []),
            Intent.Owners or Intent.Backers => (Cues.Owning | Cues.Backing, Holdings),
            Intent.Reaction or Intent.SaidBy => (Cues.Reaction | Cues.Speech, Silences),
            Intent.WhoSaid => (Cues.Speech, []),
            Intent.Description or Intent.About or Intent.More => (Cues.Describing, []),
            Intent.When => (Steps, StepWords),
            _ => (Steps, Denials),
        };
        return new(w => (CueLexicon.Of(w.Text) & signs) != 0 || words.Contains(w.Text), question.Intent == Intent.When || question.Has(Cues.Duration) || question.Has(Cues.When));
    }

    /// <summary>How much of it a text has, from 0 to 1: of the day of a step, the day and the step.</summary>
    public double ShareIn(string text)
    {
        var words = Words.Of(text);
        var isSign = words.Any(_isSign);
        return !_wantsDay ? isSign ? 1 : 0 : !words.Any(IsOfDay) ? 0 : isSign ? 1 : 0.6;
    }

    private static bool IsOfDay(Word word) =>
        DateFinder.IsWeekday(word.Text) || word.Text is "yesterday" or "today" or "tonight" or "tomorrow" || (word.Text.Length == 4 && word.Text.All(char.IsAsciiDigit)) || (word.IsCapitalized && DateFinder.IsMonth(word.Text));
}
