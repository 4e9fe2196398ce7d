using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>"NAME and NAME had their UK assets frozen by OFSI": a freeze told of those whom it meets.</summary>
internal sealed partial class FrozenAssetsRule : IRule
{
    public IEnumerable<Fact> Read(Unit unit, ReadingContext context)
    {
        var text = unit.Text;
        if (!unit.IsStatement || Frozen().Match(text) is not { Success: true } frozen || unit.IsClaim(frozen.Index) || UnrealStep.IsIn(text[..frozen.Index]) || UnrealStep.IsElsewhere(text) || Doubt.IsUnfounded(text[..frozen.Index]))
            yield break;
        var behind = new Span(frozen.Index + frozen.Length, text.Length);
        // A court or a bank freezes as well, and keeps no list.
        var keeper = ByWhom().Match(text, behind.Start, behind.Length) is { Success: true } by ? DocumentKeeper.In(text, new(by.Index, Clause.After(text, by.Index + by.Length).End))
            : ListPhrase.NationIn(frozen.Value) ?? KnownLists.KeeperIn(text, behind) ?? unit.Label ?? (context.SpokeOfLists && !IsState(frozen) ? (context.Groups is [.., var group] ? group.Announcement.Authority : null) ?? (context.LastSteps is [.., var last] ? last.Authority : null) : null);
        if (keeper is null || IsState(frozen) && Relative().IsMatch(text[..frozen.Index]))
            yield break;
        var subject = Clause.Before(text, frozen.Index);
        var companies = unit.CompaniesIn(subject).ToList();
        if (companies.Count == 0)
            companies = context.MembersOf(subject.Of(text)) is { Count: > 0 } members ? members : Antecedent.Of(unit, subject, context) is { } meant ? [meant.Company.Id] : [];
        var date = unit.DateOf(frozen.Groups["verb"].Index);
        foreach (var company in companies)
            yield return unit.Step(ListingAction.Added, keeper, date) with { CompanyId = company };
    }

    // "now have their cash frozen": by whom, the sentence must tell, and of nobody in an aside.
    private static bool IsState(Match frozen) => frozen.Groups["verb"].Value is not ("had" or "saw") && !frozen.Groups["verb"].Value.Contains(' ', StringComparison.Ordinal) || frozen.Groups["verb"].Value.StartsWith("now ", StringComparison.Ordinal);

    [GeneratedRegex(@"\b(?:that|who|which)\b")]
    private static partial Regex Relative();

    /// <summary>The names before such words, for whoever has to find out that they are companies.</summary>
    public static IEnumerable<ProperName> Names(string text) =>
        Frozen().Match(text) is { Success: true } frozen ? HeadNames.In(text, Clause.Before(text, frozen.Index)).Where(n => n.Text.Contains(' ', StringComparison.Ordinal)) : [];

    [GeneratedRegex(@"\b(?<verb>had|has had|have had|saw|has seen|have seen|(?:now )?have|(?:now )?has) (?:all )?(?:its|their) (?:[\p{L}-]+ ){0,2}(?:assets|funds|accounts|cash|money)(?: in (?:the )?\p{Lu}\p{L}+)? (?:frozen|blocked)\b")]
    private static partial Regex Frozen();

    [GeneratedRegex(@"\bby (?:an? |the )?(?=\p{Lu}|\p{Ll}*\s?(?:court|judge|bank|receiver|creditor|liquidator))|\b(?=(?:courts?|judges?|receivers?|creditors?|liquidators?)\b)")]
    private static partial Regex ByWhom();
}
