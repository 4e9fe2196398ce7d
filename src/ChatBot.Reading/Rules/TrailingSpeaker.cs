using System.Text.RegularExpressions;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>Who is named behind what he says without quotation marks: "NAME will be listed, says a diplomat who was in the room".</summary>
internal static partial class TrailingSpeaker
{
    // They take no person as their object: "NAME, a minister, condemned the Council" puts nothing behind its speaker.
    private static readonly HashSet<string> Inverting =
        ["say", "add", "explain", "note", "emphasise", "emphasize", "stress", "underline", "insist", "write", "report", "argue", "warn", "claim", "state", "announce", "declare", "confirm", "communicate", "affirm", "assert", "admit", "concede", "acknowledge", "recall",
         "predict", "reckon", "complain", "conclude", "maintain", "contend", "observe", "remark", "think", "believe", "suggest", "allege", "estimate", "caution", "clarify", "continue", "joke", "boast", "whisper", "sniff", "swear", "hint"];

    /// <summary>Whoever stands behind the verb where nothing but him ends the sentence or its part; null where nobody does.</summary>
    public static Speaker? Read(string text, VerbMatch verb, ReadingContext context) =>
        IsBehindComma(text, verb) && (verb.Form & VerbForms.Finite) != 0 && Inverting.Contains(verb.Verb.Lemma)
        && Phrase().Match(text, verb.Span.End) is { Success: true } phrase && phrase.Groups["who"] is var who && !Clausal().IsMatch(who.Value)
            ? SpeakerReader.Read(text, Span.Of(who), context) : null;

    /// <summary>Whether a comma parts the verb from what is said.</summary>
    public static bool IsBehindComma(string text, VerbMatch verb) => text.AsSpan(0, verb.Span.Start).TrimEnd().EndsWith(",");

    /// <summary>What goes on behind the speaker as his: "nothing is automatic, says the ministry; it will “study the text”". Empty where nothing does.</summary>
    public static Span Continued(string text, VerbMatch verb, List<VerbMatch> verbs) =>
        Going().Match(text, verb.Span.End) is { Success: true } going && !verbs.Exists(v => v.Span.Start > going.Index)
            ? new Span(going.Groups["what"].Index, text.Length).Trim(text, ".") : default;

    [GeneratedRegex(@"\G (?<who>[^,;:.\uE000]{2,90}?(?:, [^,;:.\uE000]{3,80}?)??)(?= who |, (?:who|which|adding|(?:and|but) (?:will|would|is|are|has|have|was|had|plans?|intends?|wants?|can|does))\b|;|\.?$)")]
    private static partial Regex Phrase();

    [GeneratedRegex(@"\b(?:is|are|was|were|will|would|has|have|had|can|could|may|might|must|should|does|do|did|that|it|they|not|no|to)\b")]
    private static partial Regex Clausal();

    [GeneratedRegex(@"\G [^,;:.\uE000]{2,90}; (?<what>(?:it|he|she|they) )")]
    private static partial Regex Going();
}
