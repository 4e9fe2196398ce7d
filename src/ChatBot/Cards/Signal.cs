using ChatBot.Asking;

namespace ChatBot.Cards;

/// <summary>How a verdict is signalled: by words, by a symbol and by a colour, so that none of the three is needed to understand it.</summary>
/// <param name="Symbol">One character that common fonts have.</param>
/// <param name="Words">In capitals, for the banner.</param>
/// <param name="Short">For a row of many.</param>
/// <param name="Style">The container style of Adaptive Cards that gives the colour.</param>
internal sealed record Signal(string Symbol, string Words, string Short, string Style)
{
    /// <summary>The text colour of Adaptive Cards that goes with the style; null for the ordinary one. A warning's colour cannot be read on a warning's ground everywhere.</summary>
    public string? Color => Style is "emphasis" or "warning" ? null : Style;

    // No verdict is green: nothing here clears anybody.
    private static readonly Signal Listed = new("⚑", "LISTED", "Listed", "attention");
    private static readonly Signal PossiblyListed = new("◑", "POSSIBLY LISTED: READ THE QUOTE", "Possibly listed", "warning");
    private static readonly Signal ListedElsewhere = new("↔", "OFF THAT LIST, BUT SEE THE OTHER", "Off that list, see other", "warning");
    private static readonly Signal NoLongerListed = new("↩", "NO LONGER LISTED", "No longer listed", "accent");
    private static readonly Signal ProposedOnly = new("◔", "PROPOSED OR DISCUSSED ONLY", "Proposed only", "warning");
    private static readonly Signal OtherAction = new("⚠", "OTHER ACTION", "Other action", "warning");
    private static readonly Signal NoRecord = new("?", "NO RECORD IN MY SOURCES", "No record", "emphasis");
    private static readonly Signal Passages = new("≈", "RELATED PASSAGES, NOT AN ANSWER", "", "emphasis");
    private static readonly Signal Clarification = new("?", "WHICH ONE DO YOU MEAN?", "", "accent");

    /// <summary>The signal of a verdict.</summary>
    public static Signal Of(Verdict verdict) => verdict switch
    {
        Verdict.Listed => Listed,
        Verdict.PossiblyListed => PossiblyListed,
        Verdict.ListedElsewhere => ListedElsewhere,
        Verdict.NoLongerListed => NoLongerListed,
        Verdict.ProposedOnly => ProposedOnly,
        Verdict.OtherAction => OtherAction,
        _ => NoRecord,
    };

    /// <summary>What stands in the banner of an answer; null where it needs none.</summary>
    public static Signal? Of(Answer answer) => (answer.Verdict, answer.Kind) switch
    {
        ({ } verdict, _) => Of(verdict),
        (_, AnswerKind.NoRecord) => NoRecord,
        (_, AnswerKind.Passages) => Passages,
        (_, AnswerKind.Clarification) => Clarification,
        _ => null,
    };
}
