using System.Collections.Frozen;

namespace ChatBot.Reading.Words;

/// <summary>Words that turn an infinitive or gerund after them into a plan, a possibility, or a decision.</summary>
internal static class PlanningWords
{
    /// <summary>The step is planned, proposed or talked about.</summary>
    public static VerbLexicon Planning { get; } = new(
        "discuss", "consider", "plan planned", "propose", "weigh", "mull", "debate", "explore", "seek sought", "want", "intend", "threaten", "prepare",
        "push", "urge", "recommend", "aim", "hope", "expect", "try", "move", "look", "ask", "call", "pledge", "vow", "examine");

    /// <summary>The step is decided, so it is done as far as a list goes.</summary>
    public static VerbLexicon Deciding { get; } = new("decide", "vote", "resolve", "agree", "choose chose chosen");

    /// <summary>Auxiliaries that leave open whether it happens or happened.</summary>
    public static FrozenSet<string> Modals { get; } = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "may", "might", "could", "would", "should", "can", "will", "shall", "must");

    /// <summary>Modals under which it is no more than a possibility.</summary>
    public static FrozenSet<string> Possibility { get; } = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "may", "might", "could", "can");

    /// <summary>Words that may stand between an auxiliary and its verb.</summary>
    public static FrozenSet<string> Adverbs { get; } = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "also", "then", "now", "already", "just", "again", "further", "still", "since", "both", "all", "together", "therefore", "thus", "later", "first", "even", "today", "yesterday");

    /// <summary>Others that may, but that names of companies hold too.</summary>
    public static FrozenSet<string> Fillers { get; } = FrozenSet.Create(
        StringComparer.Ordinal,
        "soon", "too", "ever", "once", "only", "instead", "long", "next", "back", "perhaps", "maybe", "meanwhile", "itself", "themselves", "straight", "hereby", "herewith", "thereby");

    /// <summary>Words that may stand between a verb of planning or deciding and what it is about: "voted on Tuesday to list".</summary>
    public static FrozenSet<string> Times { get; } = FrozenSet.Create(
        StringComparer.Ordinal,
        "on", "in", "this", "next", "last", "week", "month", "year", "autumn", "spring", "summer", "winter", "morning", "afternoon", "evening", "night",
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December");

    /// <summary>Words that deny.</summary>
    public static FrozenSet<string> Negations { get; } = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "not", "never", "neither", "nor", "cannot", "hardly", "without");
}
