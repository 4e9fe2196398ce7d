using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ChatBot.Asking.Text;
using ChatBot.Asking.Understanding;

namespace ChatBot.Asking.Answering;

/// <summary>What follows from a listing: what it forbids, what needs a licence, until when deals may go on. No fact tells it, but the sources may.</summary>
internal static partial class Consequences
{
    private static readonly FrozenSet<string> Duties = "require requires required must obliged forbid forbids prohibit prohibits prohibited embargo licence licences license licenses licensing clause authorisation authorization presumption freezes".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Halts = "banned ban bans stop stops stopped cease ceases".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Trade = "export exports import imports exported imported sales deliveries shipments mean".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Leave = "may can could".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> NoLeave = "can't cannot".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Refusals = "not longer still".Split(' ').ToFrozenSet();

    /// <summary>What a reader or this talk can or cannot do is nothing that a list forbids: "can no longer be found on it", "as far as you can tell".</summary>
    private static readonly FrozenSet<string> Looking = "find found see seen look check tell show name know remember recall read understand".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> BeforeMonth = "in since of until till by from before after last this on".Split(' ').ToFrozenSet();

    /// <summary>Whether a question asks for them; "on the export ban?" only asks who is on it.</summary>
    public static bool AreAskedBy(Question question)
    {
        var words = question.Words;
        return (question.Cues & (Cues.Why | Cues.Speech | Cues.Reaction)) == 0
            && (words.Where((w, i) => Duties.Contains(w.Text) && !IsOfTalk(words, i)).Any() || (question.Has(Cues.Permission) && words.Any(w => w.Text is "forbidden" or "allowed" or "permitted")) || (question.Intent != Intent.When && words.Any(w => w.Text is "freeze") && words.Any(w => w.Text is "does" or "do" or "assets"))
                || words.Where((w, i) => w.Text is "mean" or "means" && !IsOfTalk(words, i) && words.Skip(i + 1).Any(next => next.Text is "for")).Any()
                || (words.Where((w, i) => Halts.Contains(w.Text) && !(i > 0 && Trade.Contains(words[i - 1].Text))).Any() && words.Any(w => Trade.Contains(w.Text)))
                || (words.Any(w => w.Text is "mean" or "means") && words.Any(w => w.Text is "ban" or "bans"))
                || (question.Has(Cues.Duration) && words.Where((w, i) => Leave.Contains(w.Text) && !IsMonth(words, i)).Any())
                || words.Where((_, i) => AsksLeaveAt(words, i)).Any());
    }

    /// <summary>"From when may the Pentagon no longer buy?", "What can listed equipment not get?"</summary>
    private static bool AsksLeaveAt(ImmutableArray<Word> words, int at) =>
        (NoLeave.Contains(words[at].Text) || (Leave.Contains(words[at].Text) && !IsMonth(words, at) && words.Skip(at + 1).Any(w => Refusals.Contains(w.Text))))
        && !words.Skip(at + 1).Take(MostBeforeVerb).Any(w => Looking.Contains(w.Text));

    // "can no longer be found"
    private const int MostBeforeVerb = 4;

    private static bool IsMonth(ImmutableArray<Word> words, int at) =>
        (words[at].IsCapitalized && !words[at].StartsSentence) || (words[at].Text is "may" && at > 0 && BeforeMonth.Contains(words[at - 1].Text));

    /// <summary>"I must know", "I mean": what who asks and who answers must or mean.</summary>
    private static bool IsOfTalk(ImmutableArray<Word> words, int at) =>
        words.Skip(at - 1).Take(at == 0 ? 2 : 3).Any(w => w.Text is "i" or "you");

    /// <summary>Whether a question asks what somebody else may not do: "What is Calder forbidden to do?", and not "Are we forbidden to buy?"</summary>
    public static bool AreAskedOf(Question question) =>
        (question.Cues & (Cues.What | Cues.Which)) != 0 && AreAskedBy(question) && !question.Words.Any(w => w.Text is "i" or "we" or "my" or "our" or "us" or "me");

    /// <summary>How much a text tells of them, from 0 to 1.</summary>
    public static double ShareIn(string text) => Told().IsMatch(text) ? 1 : Hinted().IsMatch(text) ? 0.5 : 0;

    [GeneratedRegex(@"\b(?:may (?:not|no longer|proceed|still|stay|sell|buy|neither)|can(?:not|'t|’t| no longer)\b(?! be (?:ruled|wiped|excluded|dispelled|denied|confirmed))|prohibit\p{L}*|forbidden|forbids?|barred from|bans? on|a ban\b|an embargo|licen[cs]es?\b|freezes?|frozen|not a sanction|savings clause|must|presumption of|(?:is|are) presumed|(?:stopped|detained|held|seized) at\b[^.]{0,30}\b(?:border|customs|port))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Told();

    [GeneratedRegex(@"\b(?:until|not affected|authori[sz]ation|allowed|permitted)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hinted();
}
