using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>
/// "France proposed to list NAME", of a list of the United Nations: its members propose, and a committee lists. Of the European Union's lists the Commission proposes, and
/// the Council decides.
/// </summary>
internal static partial class MemberProposal
{
    private const string UnitedNations = "United Nations";

    /// <summary>Whose step it is: the one whose list it is, where another proposes it; the Union as a whole, where its Commission is said to have decided.</summary>
    /// <param name="action">The step.</param>
    /// <param name="keeper">Who takes it.</param>
    /// <param name="about">Whose lists its text is about; null where that is open.</param>
    /// <param name="sentence">The sentence that tells it.</param>
    public static string Decider(ListingAction action, string keeper, string? about, string sentence) =>
        keeper == DocumentKeeper.EuropeanCommission && !action.IsTalk() && !OfFunds().IsMatch(sentence) ? "European Union"
        : (action == ListingAction.Proposed || action == ListingAction.Rumoured && Proposes().IsMatch(sentence)) && about == UnitedNations && IsMember(keeper) && !OwnList().IsMatch(sentence) && (AsksOther().IsMatch(sentence) || !IsOfOffice(keeper, sentence))
        && (KnownLists.KeeperIn(sentence, new(0, sentence.Length)) ?? about) == UnitedNations ? UnitedNations : keeper;

    // It bars firms from its own tenders, and airlines from the sky.
    [GeneratedRegex(@"\b(?:tenders?|funds|procurement|contracts?|EDES|[Ee]arly [Dd]etection|[Aa]ir [Ss]afety|debar\w*|exclu\w+)\b")]
    private static partial Regex OfFunds();

    // A state, or somebody whom nobody knows as the keeper of a list: "a panel of experts proposed".
    private static bool IsMember(string keeper) =>
        Authorities.Find(keeper) is not { } known || known is { Within: null, Country: not "European Union" } && !DocumentKeeper.IsBank(known);

    // "DFAT published a proposal to list NAME": an office of the state, which proposes for the state's own list.
    private static bool IsOfOffice(string keeper, string sentence) =>
        AuthorityFinder.Find(sentence, new(0, sentence.Length)).Any(f => f.Authority.Name == keeper && Office().IsMatch(f.Span.Of(sentence)));

    // "Britain's Foreign Office proposed that the committee list NAME": not for its own.
    [GeneratedRegex(@"\b(?:[Cc]ommittee|Security Council|UN|United Nations)\b")]
    private static partial Regex AsksOther();

    [GeneratedRegex(@"\b(?:DFAT|SECO|Seco|FCDO|OFSI|METI|Department|Ministry|Office|Secretariat|Global Affairs)\b")]
    private static partial Regex Office();

    // "France has proposed adding NAME, three diplomats said"
    [GeneratedRegex(@"\bpropos(?:ed|es|al|als|ing)\b")]
    private static partial Regex Proposes();

    [GeneratedRegex(@"\b(?:its|their) (?:own|national|domestic|autonomous|unilateral)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OwnList();
}
