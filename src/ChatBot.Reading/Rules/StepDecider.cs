using System.Text.RegularExpressions;
using ChatBot.Facts;

namespace ChatBot.Reading.Rules;

/// <summary>Whose step it is, where another than the keeper of the list is said to take it.</summary>
internal static partial class StepDecider
{
    /// <summary>The one whose list it is: the United Nations, where a member proposes; the Union as a whole, where its Commission, which proposes, is said to have decided.</summary>
    /// <param name="action">The step.</param>
    /// <param name="keeper">Who is said to take it.</param>
    /// <param name="about">Whose lists its text is about; null where that is open.</param>
    /// <param name="sentence">The sentence that tells it.</param>
    public static string Of(ListingAction action, string keeper, string? about, string sentence) =>
        keeper == DocumentKeeper.EuropeanCommission && !action.IsTalk() && !OfFunds().IsMatch(sentence) ? "European Union"
        : MemberProposal.IsFor(action, keeper, about, sentence) ? MemberProposal.UnitedNations
        : keeper;

    // It bars firms from its own tenders, and airlines from the sky.
    [GeneratedRegex(@"\b(?:tenders?|funds|procurement|contracts?|EDES|[Ee]arly [Dd]etection|[Aa]ir [Ss]afety|debar\w*|exclu\w+)\b")]
    private static partial Regex OfFunds();
}
