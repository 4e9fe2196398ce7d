using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>"Exports to NAME and NAME will be prohibited from 14 February": a ban against firms, which stand in the list of those to whom nothing may be sold.</summary>
internal sealed partial class ExportBanRule : IRule
{
    public IEnumerable<Fact> Read(Unit unit, ReadingContext context)
    {
        if (!unit.IsStatement || !context.SpokeOfLists || Find(unit.Text) is not { } ban || unit.IsClaim(ban.Groups["verb"].Index) || IsOther(unit.Text, ban))
            yield break;
        var keeper = KeeperOf(unit, ban);
        // Without a name only where organisations are counted, as ministries do.
        if (keeper is null && !(ban.Groups["passive"].Success && ban.Groups["counted"].Success))
            yield break;
        // "will be prohibited, likewise from 14 February": from then, whatever other day the sentence names.
        var date = unit.Dates.FirstOrDefault(d => !d.IsLimit && d.Span.Start >= ban.Groups["verb"].Index) ?? unit.DateOf(ban.Groups["verb"].Index);
        foreach (var company in unit.CompaniesIn(NamesIn(ban)))
            yield return unit.Step(ListingAction.Added, keeper, date) with { CompanyId = company, DateKind = date is null ? DateKind.Unknown : DateKind.Effective };
    }

    // A ban that is denied, wished for, possible or lifted, and one by a court or a contract, puts nobody on a list.
    private static bool IsOther(string text, Match ban) =>
        UnrealStep.IsElsewhere(text) || UnrealStep.IsIn(text.Remove(ban.Groups["verb"].Index, ban.Groups["verb"].Length)) || Otherwise().IsMatch(text);

    /// <summary>Who forbids it: whoever the words are of, else the one keeper that the sentence names; null where no keeper of lists is named.</summary>
    private static string? KeeperOf(Unit unit, Match ban)
    {
        var text = unit.Text;
        if (ban.Groups["passive"].Success)
            return DocumentKeeper.In(text, new(0, text.Length)) ?? KnownLists.KeeperIn(text, new(0, text.Length)) ?? unit.Label;
        return AuthorityFinder.ActorIn(text, Clause.Before(text, ban.Groups["verb"].Index)) is { } actor && Authorities.Find(actor) is { } known && DocumentKeeper.KeepsLists(known) ? known.Name : null;
    }

    [GeneratedRegex(@"\b(?:courts?|judges?|patents?|contracts?|deals?|disputes?|lawsuits?|bills?|lift(?:s|ed|ing)?|eas(?:es|ed|ing)|unpaid|[Aa]n order that)\b")]
    private static partial Regex Otherwise();

    /// <summary>The names in such words, for whoever has to find out that they are companies.</summary>
    public static IEnumerable<ProperName> Names(string text) =>
        Find(text) is { } ban ? HeadNames.In(text, NamesIn(ban)) : [];

    private static Match? Find(string text) =>
        Ban().Match(text) is { Success: true } ban ? ban : Extended().Match(text) is { Success: true } extended ? extended : Bars().Match(text) is { Success: true } bars ? bars : null;

    // "to two organizations, NAME and NAME": the names, not their number.
    private static Span NamesIn(Match ban) => Span.Of(ban.Groups["names"]);

    private const string Counted = @"(?<counted>(?:the )?(?:following )?(?:" + Numbers.ToTen + @"|[0-9]{1,3}) (?:\p{Ll}+ ){0,2}(?:organi[sz]ations?|entit(?:y|ies)|compan(?:y|ies)|firms?|parties|end[- ]users?)[,:]? )?";

    // "METI is to bar exports to NAME": of a ministry, newspapers say so of what it has decided.
    [GeneratedRegex(@"\b(?<verb>(?:is|are) to (?:bar|ban|prohibit|forbid)) (?:all )?(?:exports?|sales|shipments|deliveries)(?: of [^,;.:]{2,50}?)? to " + Counted + @"(?<names>(?:the )?(?:\p{Ll}+ ){0,3}\p{Lu}[^;:]{2,200}?)(?= (?:from|with effect|as of|because|over|for)\b|[.;]|$)")]
    private static partial Regex Bars();

    // "The export ban is extended to NAME"
    [GeneratedRegex(@"\b(?:export|trade|supply) (?:ban|prohibition)\b[^.;:]{0,90} (?<verb>(?<passive>is|are|was|were|has been|have been|will be) (?:now |also |hereby )?(?:extended|widened|expanded|applied)) to " + Counted + @"(?<names>(?:the )?(?:\p{Ll}+ ){0,3}\p{Lu}[^;:]{2,200}?)(?= (?:from|with effect|as of|because|over|for)\b|[.;]|$)")]
    private static partial Regex Extended();

    [GeneratedRegex(@"\b(?:[Ee]xports?|[Ss]ales|[Ss]hipments|[Dd]eliveries)(?: (?:and|or) \p{L}+)?(?: of [^,;.:]{2,50}?)? to " + Counted + @"(?<names>(?:the )?(?:\p{Ll}+ ){0,3}\p{Lu}[^;:]{2,200}?),? (?<verb>(?<passive>will be|are|is|were|was|have been|has been|shall be|are to be) (?:now |also |hereby |henceforth )?(?:prohibited|banned|forbidden|barred))\b")]
    private static partial Regex Ban();
}
