using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>"The US-sanctioned refiner NAME": a listing told by an adjective.</summary>
internal sealed partial class AttributiveListingRule : IRule
{
    public IEnumerable<Fact> Read(Unit unit, ReadingContext context)
    {
        if (!unit.IsStatement)
            yield break;
        foreach (Match match in Adjective().Matches(unit.Text))
            // A listed share is no sanction, so only what can be nothing else is read; the name stands behind it with no more than its description between.
            if (Nations.Find(match.Groups["who"].Value) is { } nation && (Authorities.Find(match.Groups["who"].Value) ?? Authorities.Find(nation)) is { } keeper && DocumentKeeper.KeepsLists(keeper) && !unit.IsClaim(match.Index)
                && unit.Mentions.Find(m => m.Span.Start >= match.Index + match.Length) is { Company: not null } mention && IsDescription(unit.Text[(match.Index + match.Length)..mention.Span.Start]) && !WordScanner.IsPossessive(unit.Text, mention.Span.End))
                yield return unit.Step(ListingAction.Added, keeper.Name, null) with { CompanyId = mention.Company.Id, DateKind = DateKind.ListedOn };
    }

    [GeneratedRegex(@"\b(?<who>\p{Lu}[\p{L}.]*)-(?:sanctioned|blacklisted|designated|debarred) ")]
    private static partial Regex Adjective();

    // "Iranian tanker operator", but not "tycoon" nor "founder of".
    private static bool IsDescription(string words) =>
        words.Length == 0 || Between().IsMatch(words) && words.TrimEnd().Split(' ') is var all && Array.TrueForAll(all, w => !FunctionWords.Contains(w) && !Offices.OfPersons.Contains(w) && (char.IsLower(w[0]) || Nations.Find(w) is not null)) && CompanyNouns.Singular.Contains(all[^1]);

    [GeneratedRegex(@"^(?:[\p{L}-]+ ){1,4}$")]
    private static partial Regex Between();
}
