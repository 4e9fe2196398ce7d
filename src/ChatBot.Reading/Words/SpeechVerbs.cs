using System.Collections.Frozen;

namespace ChatBot.Reading.Words;

/// <summary>Verbs of speech.</summary>
internal static class SpeechVerbs
{
    public static VerbLexicon All { get; } = new(
        "say said", "add", "tell told", "state", "accuse", "assert", "affirm", "deny", "claim", "allege", "argue", "warn", "insist",
        "explain", "note", "stress", "emphasise", "emphasize", "declare", "announce", "confirm", "reject", "dismiss", "refute",
        "condemn", "criticise", "criticize", "denounce", "protest", "respond", "react", "reply", "answer", "comment", "urge", "call",
        "demand", "link", "tie", "connect", "vow", "pledge", "promise", "maintain", "acknowledge", "admit admitted", "point+out", "observe",
        "remark", "write wrote written", "tweet", "contend", "suggest", "praise", "welcome", "defend", "describe", "decline", "ask", "question",
        "reiterate", "repeat", "concede", "oppose", "object", "complain", "predict", "estimate", "believe", "hope", "back", "applaud", "hail", "consider", "find found", "conclude", "determine",
        "fume", "roar", "rage", "blast", "snap snapped", "storm", "thunder", "quip quipped", "joke", "boast", "sneer", "scoff", "moan", "grumble", "whisper", "shout", "shrug shrugged", "insist", "counter", "retort",
        "hit+back hit", "push+back", "fire+back", "strike+back struck", "clarify", "elaborate", "caution", "lament", "regret regretted", "express", "underline", "highlight", "justify", "speak+of spoke spoken", "talk+of", "expect", "reckon", "think thought", "fear", "worry", "brand", "voice", "label labelled", "dub dubbed", "advise");

    /// <summary>They tell of speech only beside a quotation or with "that": "she sighs" and "the firm holds shares" say nothing.</summary>
    public static VerbLexicon Voices { get; } = new(
        "sigh", "groan", "laugh", "smile", "grin grinned", "chuckle", "growl", "snarl", "mutter", "murmur", "beam", "gush", "crow", "rant", "bellow", "bark", "hiss", "wail", "sob sobbed", "weep wept",
        "report", "communicate", "submit submitted", "plead", "testify", "stipulate", "tip+off tipped", "exclude", "read read read", "sniff", "recall", "remember", "remind", "recount", "relate", "confide", "marvel", "muse", "reflect", "enthuse", "continue", "inform", "introduce", "mention", "hold held", "rule+out", "assess", "agree", "enquire", "inquire",
        "go+on went", "sum+up summed", "stammer", "huff", "signal", "indicate", "hint", "swear swore sworn", "rejoice", "cry", "scream", "yell", "exclaim");

    /// <summary>They speak of an allegation or an act of thought only when a person is their subject.</summary>
    public static FrozenSet<string> OnlyOfPersons { get; } = FrozenSet.Create(
        "link", "tie", "connect", "back", "call", "note", "add", "state", "oppose", "welcome", "maintain", "describe", "question",
        "object", "observe", "hope", "believe", "repeat", "estimate", "suggest", "urge", "demand", "decline", "defend", "answer", "ask", "hail", "consider", "find", "conclude", "determine", "express", "regret", "counter", "storm", "snap", "blast", "expect", "reckon", "think", "fear", "worry", "voice");

    /// <summary>Their third person is more often a noun: "questions", "ties".</summary>
    public static FrozenSet<string> NounLike { get; } = FrozenSet.Create(
        "question", "claim", "comment", "call", "state", "link", "tie", "note", "answer", "reply", "demand", "protest", "hope", "promise", "pledge", "remark", "object", "tweet", "estimate", "back", "allege", "praise", "find", "blast", "storm", "snap", "joke", "whisper", "counter", "regret", "rage", "caution", "express", "highlight", "fear", "worry", "report", "sniff");

    /// <summary>They say that what is said is not so.</summary>
    public static FrozenSet<string> Denying { get; } = FrozenSet.Create("deny", "reject", "dismiss", "refute");

    /// <summary>They present what is said as an answer to something done.</summary>
    public static FrozenSet<string> Reacting { get; } = FrozenSet.Create(
        "respond", "react", "reply", "reject", "dismiss", "refute", "deny", "condemn", "denounce", "protest", "criticise", "criticize", "oppose", "counter", "retort", "hit back", "push back", "fire back", "strike back");
}
