using System.Collections.Frozen;

namespace ChatBot.Reading.Words;

/// <summary>Words that turn an infinitive or gerund after them into a plan, a possibility, or a decision.</summary>
internal static class PlanningWords
{
    /// <summary>The step is planned, proposed or talked about.</summary>
    public static VerbLexicon Planning { get; } = new(
        "discuss", "consider", "plan planned", "propose", "weigh", "mull", "debate", "explore", "seek sought", "want", "intend", "threaten", "prepare",
        "push", "urge", "recommend", "aim", "hope", "expect", "try", "move", "look", "ask", "call", "pledge", "vow", "examine", "agree");

    /// <summary>The step is decided, so it is done as far as a list goes.</summary>
    public static VerbLexicon Deciding { get; } = new("decide", "vote", "resolve", "choose chose chosen");

    /// <summary>Auxiliaries that leave open whether it happens or happened.</summary>
    public static FrozenSet<string> Modals { get; } = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "may", "might", "could", "would", "should", "can", "will", "shall", "must");

    /// <summary>Modals under which it is no more than a possibility.</summary>
    public static FrozenSet<string> Possibility { get; } = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "may", "might", "could", "can");

    /// <summary>Words that may stand between an auxiliary and its verb.</summary>
    public static FrozenSet<string> Adverbs { get; } = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "also", "then", "now", "already", "just", "again", "further", "still", "since", "both", "all", "together", "therefore", "thus", "later", "first", "even", "today", "yesterday");

    /// <summary>Words that deny.</summary>
    public static FrozenSet<string> Negations { get; } = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "not", "never", "neither", "nor", "cannot", "hardly", "without");
}
