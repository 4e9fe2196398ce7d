using System.Collections.Frozen;
using System.Text.RegularExpressions;
using ChatBot.Asking.Understanding;

namespace ChatBot.Asking.Answering;

/// <summary>What follows from a listing: what it forbids, what needs a licence, until when deals may go on. No fact tells it, but the sources may.</summary>
internal static partial class Consequences
{
    private static readonly FrozenSet<string> Words = "require requires required must obliged forbid forbids prohibit prohibits prohibited embargo licence licences license licenses licensing clause authorisation authorization presumption freezes".Split(' ').ToFrozenSet();

    /// <summary>"From when may the Pentagon no longer buy?", "What can listed equipment not get?"</summary>
    private static readonly FrozenSet<string> Leave = "may can can't cannot could".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Refusals = "not longer can't cannot still".Split(' ').ToFrozenSet();

    /// <summary>Whether a question asks for them.</summary>
    public static bool AreAskedBy(Question question)
    {
        var words = question.Words;
        return (question.Cues & (Cues.Why | Cues.Speech | Cues.Reaction)) == 0
            && (words.Any(w => Words.Contains(w.Text)) || (question.Has(Cues.Permission) && words.Any(w => w.Text is "forbidden" or "allowed" or "permitted")) || (question.Intent != Intent.When && words.Any(w => w.Text is "freeze") && words.Any(w => w.Text is "does" or "do" or "assets"))
                || (words.Any(w => w.Text is "mean" or "means") && words.Any(w => w.Text is "for"))
                || (words.Any(w => w.Text is "banned" or "ban") && words.Any(w => w.Text is "exports" or "imports" or "mean"))
                || (words.Any(w => Leave.Contains(w.Text) && !(w.IsCapitalized && !w.StartsSentence)) && words.Any(w => Refusals.Contains(w.Text))));
    }

    /// <summary>How much a text tells of them, from 0 to 1.</summary>
    public static double ShareIn(string text) => Told().IsMatch(text) ? 1 : Hinted().IsMatch(text) ? 0.5 : 0;

    [GeneratedRegex(@"\b(?:may (?:not|no longer|proceed|still|stay|sell|buy|neither)|can(?:not|'t|’t| no longer)|prohibit\p{L}*|forbidden|forbids?|barred from|bans? on|a ban\b|an embargo|licen[cs]es?\b|freezes?|frozen|not a sanction|savings clause|must|presumption of)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Told();

    [GeneratedRegex(@"\b(?:until|not affected|authori[sz]ation|allowed|permitted)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hinted();
}
