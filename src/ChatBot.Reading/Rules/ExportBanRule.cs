using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;

namespace ChatBot.Reading.Rules;

/// <summary>"Exports to NAME and NAME will be prohibited from 14 February": a ban against firms, which stand in the list of those to whom nothing may be sold.</summary>
internal sealed partial class ExportBanRule : IRule
{
    public IEnumerable<Fact> Read(Unit unit, ReadingContext context)
    {
        if (!unit.IsStatement || !context.SpokeOfLists || Find(unit.Text) is not { } ban || unit.IsClaim(ban.Groups["verb"].Index))
            yield break;
        // "will be prohibited, likewise from 14 February": from then, whatever other day the sentence names.
        var date = unit.Dates.FirstOrDefault(d => !d.IsLimit && d.Span.Start >= ban.Groups["verb"].Index) ?? unit.DateOf(ban.Groups["verb"].Index);
        var keeper = DocumentKeeper.In(unit.Text, new(0, ban.Index)) ?? unit.Label;
        foreach (var company in unit.CompaniesIn(NamesIn(ban)))
            yield return unit.Step(ListingAction.Added, keeper, date) with { CompanyId = company, DateKind = date is null ? DateKind.Unknown : DateKind.Effective };
    }

    /// <summary>The names in such words, for whoever has to find out that they are companies.</summary>
    public static IEnumerable<ProperName> Names(string text) =>
        Find(text) is { } ban ? HeadNames.In(text, NamesIn(ban)) : [];

    private static Match? Find(string text) =>
        Ban().Match(text) is { Success: true } ban ? ban : Bars().Match(text) is { Success: true } bars ? bars : null;

    // "to two organizations, NAME and NAME": the names, not their number.
    private static Span NamesIn(Match ban) => new(ban.Groups["names"].Index, ban.Groups["names"].Index + ban.Groups["names"].Length);

    private const string Counted = @"(?:(?:the )?(?:following )?(?:one|two|three|four|five|six|seven|eight|nine|ten|[0-9]{1,3}) (?:\p{Ll}+ ){0,2}(?:organi[sz]ations?|entit(?:y|ies)|compan(?:y|ies)|firms?|parties|end[- ]users?)[,:]? )?";

    // "METI is to bar exports to NAME": what a ministry is to do it has decided.
    [GeneratedRegex(@"\b(?<verb>(?:(?:is|are) to |has |have |had )?(?:bar|ban|prohibit|forbid|stop)(?:s|red|ned|ed)?|forbids?|forbade|is (?:barring|banning|prohibiting)) (?:all )?(?:exports?|sales|shipments|deliveries)(?: of [^,;.:]{2,50}?)? to " + Counted + @"(?<names>(?:the )?(?:\p{Ll}+ ){0,3}\p{Lu}[^;:]{2,200}?)(?= (?:from|with effect|as of|because|over|for)\b|[.;]|$)")]
    private static partial Regex Bars();

    [GeneratedRegex(@"\b(?:[Ee]xports?|[Ss]ales|[Ss]hipments|[Dd]eliveries)(?: (?:and|or) \p{L}+)?(?: of [^,;.:]{2,50}?)? to " + Counted + @"(?<names>(?:the )?(?:\p{Ll}+ ){0,3}\p{Lu}[^;:]{2,200}?),? (?<verb>(?:will be|are|is|were|was|have been|has been|shall be|are to be) (?:now |also |hereby |henceforth )?(?:prohibited|banned|forbidden|barred))\b")]
    private static partial Regex Ban();
}
