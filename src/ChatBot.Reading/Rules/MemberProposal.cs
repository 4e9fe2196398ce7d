using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>"France proposed to list NAME", of a list of the United Nations: its members propose, and a committee lists.</summary>
internal static partial class MemberProposal
{
    /// <summary>Whose list it is then.</summary>
    public const string UnitedNations = "United Nations";

    /// <summary>Whether a step is proposed by a member for the lists of the United Nations.</summary>
    /// <param name="action">The step.</param>
    /// <param name="keeper">Who takes it.</param>
    /// <param name="about">Whose lists its text is about; null where that is open.</param>
    /// <param name="sentence">The sentence that tells it.</param>
    public static bool IsFor(ListingAction action, string keeper, string? about, string sentence) =>
        (action == ListingAction.Proposed || action == ListingAction.Rumoured && Proposes().IsMatch(sentence)) && (KnownLists.KeeperIn(sentence, new(0, sentence.Length)) ?? ListPhrase.Find(sentence, new(0, sentence.Length))?.KeeperIn(sentence) ?? about) == UnitedNations && IsMember(keeper) && !OwnList().IsMatch(sentence) && (AsksOther().IsMatch(sentence) || !IsOfOffice(keeper, sentence));

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
