using System.Text.RegularExpressions;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>Tells verbs that say something from the nouns, participles and refusals that look like them.</summary>
internal static partial class SpeakingVerb
{
    /// <summary>Whether the verb is finite or a participle that goes on speaking, and its subject speaks.</summary>
    public static bool Is(string text, VerbMatch verb)
    {
        // "22 March (announced)"
        if (verb.Span.Start > 0 && text[verb.Span.Start - 1] == '(')
            return false;
        var behind = text.AsSpan(verb.Span.End);
        if (verb.Verb.Lemma != "say" && behind.StartsWith(" by ") && !ByLetter().IsMatch(text, verb.Span.End))
            return false;
        // "accused of buying", "a lynx called Boris", "the company added is NAME", "its alleged dealings", "declined to comment"
        if (verb.Verb.Lemma == "accuse" && behind.StartsWith(" of ") || verb.Verb.Lemma == "call" && behind.Length > 2 && (char.IsUpper(behind[1]) || behind[1] is '“' or '"' && (char.IsUpper(behind[2]) || behind[2..].StartsWith("the ")))
            || verb.Verb.Lemma == "write" && Cancelled().IsMatch(text, verb.Span.End)
            || verb.Verb.Lemma == "add" && (AddedOne().IsMatch(text, verb.Span.End) || ListPhrase.Find(text, Clause.After(text, verb.Span.End)) is not null) || verb.Verb.Lemma == "ask" && Withheld().IsMatch(text, verb.Span.End) || verb.Verb.Lemma == "decline" && Silence().IsMatch(text, verb.Span.End)
            || Attributive().IsMatch(text[..verb.Span.Start]))
            return false;
        // "…,” notes NAME"
        if ((verb.Form & VerbForms.Third) != 0 && text[..verb.Span.Start].TrimEnd().EndsWith(Sentence.Masked))
            return true;
        // "Shareholders may recall that …": the text itself says so.
        if (verb.Verb.Lemma is "recall" or "remember" && MayRecall().IsMatch(text[..verb.Span.Start]))
            return false;
        // "would only say that …"
        if (verb.Form == VerbForms.Base && SaysOnly().IsMatch(text[..verb.Span.Start]))
            return true;
        if (verb.Form == VerbForms.Gerund)
            return text[..verb.Span.Start].EndsWith(", ", StringComparison.Ordinal);
        if (verb.Verb.Lemma is "rule out" or "exclude")
            return Predicate.At(text, verb) is { IsNegated: true, IsPassive: false };
        if (verb.Form == VerbForms.Base && NamelessSpeaker.AreSeveral(text, Clause.Before(text, verb.Span.Start)))
            return true;
        // "has written": a participle of its own form with its auxiliary.
        if ((verb.Form & VerbForms.Finite) == 0)
            return verb.Form == VerbForms.Participle && Predicate.At(text, verb) is { IsBare: false, IsPassive: false, IsNegated: false, Modality: Modality.Done };
        // "whispers that", "calls the charge": no noun stands between a speaker and what follows.
        if (verb.Form == VerbForms.Third && SpeechVerbs.NounLike.Contains(verb.Verb.Lemma) && Object().IsMatch(text, verb.Span.End) && EndsInSpeaker(text[..verb.Span.Start]))
            return true;
        return Predicate.At(text, verb) is not { } predicate
            ? (verb.Form & VerbForms.Third) != 0 && !SpeechVerbs.NounLike.Contains(verb.Verb.Lemma)
            : predicate is { IsPassive: false, IsNegated: false, Modality: Modality.Done };
    }

    private static bool EndsInSpeaker(string before) =>
        WordScanner.Scan(before).LastOrDefault() is { IsEmpty: false } last && (last.End == before.TrimEnd().Length && (char.IsUpper(before[last.Start]) || Callings.IsPerson(last.Of(before)) || Offices.Bodies.Contains(last.Of(before)) || CompanyNouns.Singular.Contains(last.Of(before))) || before.TrimEnd().EndsWith(','));

    // "replied by e-mail that"
    [GeneratedRegex(@"\G by (?:e-?mail|letter|fax|(?:tele)?phone|text|message|post)\b")]
    private static partial Regex ByLetter();

    [GeneratedRegex(@"\b(?:may|might|will|should) (?:also )?$")]
    private static partial Regex MayRecall();

    // "wrote off the debt"
    [GeneratedRegex(@"\G (?:off|down|up)\b")]
    private static partial Regex Cancelled();

    // "the department added NAME, which makes modems, and OTHER on 7 January"
    [GeneratedRegex(@"\G (?:is|are|was|were) |\G (?:(?:the|an?|its|two|three|four|five) (?:[\p{Ll}-]+ ){0,4})?(?>\p{Lu}[\p{L}\p{N}’'&.-]*,? ){1,6}(?:which|and \p{Lu}|and the|on [0-9\p{Lu}]|to (?:its|the)|yesterday|today|this|last)\b|\G (?>\p{Lu}[\p{L}\p{N}’'&.-]*)(?> \p{Lu}[\p{L}\p{N}’'&.-]*){0,5}$")]
    private static partial Regex AddedOne();

    // "asked not to be named"
    [GeneratedRegex(@"\G (?:not to be|to (?:remain|stay|be left)) ")]
    private static partial Regex Withheld();

    [GeneratedRegex(@"\G to (?:comment|answer|respond|reply|say)\b")]
    private static partial Regex Silence();

    [GeneratedRegex(@"\b(?:its|their|his|her|the|an?|any|such|of) $")]
    private static partial Regex Attributive();

    [GeneratedRegex(@"\b(?:would|could|will|can) only $")]
    private static partial Regex SaysOnly();

    [GeneratedRegex(@"\G (?:that|it|him|her|them|the|this|these|those|its|his|their|such|itself|himself|herself|themselves) ")]
    private static partial Regex Object();
}
