using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;

namespace ChatBot.Reading.Rules;

/// <summary>"Britain's latest sanctions package hits NAME", "OFAC's new designations include NAME": the step as the one that acts.</summary>
internal sealed partial class PackageRule : IRule
{
    public IEnumerable<Fact> Read(Unit unit, ReadingContext context)
    {
        foreach (var match in Steps(unit.Text))
        {
            var verb = match.Groups["verb"].Index;
            if (!unit.IsStatement || unit.IsClaim(verb) && !unit.IsAnnounced(verb) || Doubt.IsUnfounded(unit.Text[..verb]) || Hearsay.IsIn(unit.Text[..verb]) || KeeperOf(unit.Text, match) is not { } keeper || AsSomething().IsMatch(NamesBehind(unit.Text, match).Of(unit.Text)) || !context.SpokeOfLists && !match.Value.Contains("sanction", StringComparison.OrdinalIgnoreCase))
                continue;
            var step = unit.Step(ListingAction.Added, keeper, unit.DateOf(verb));
            foreach (var company in unit.CompaniesIn(NamesBehind(unit.Text, match)))
                yield return step with { CompanyId = company };
        }
    }

    /// <summary>The names behind such words, for whoever has to find out that they are companies.</summary>
    public static IEnumerable<ProperName> Names(string text) =>
        Steps(text).Where(m => KeeperOf(text, m) is not null).SelectMany(m => HeadNames.In(text, NamesBehind(text, m)));

    private static IEnumerable<Match> Steps(string text) => Acts().Matches(text).Where(m => !Unreal().IsMatch(text[..m.Groups["verb"].Index]));

    private static Span NamesBehind(string text, Match match) => Clause.After(text, match.Index + match.Length);

    private static string? KeeperOf(string text, Match match) => DocumentKeeper.In(text, Clause.Before(text, match.Groups["verb"].Index));

    // A package is one of sanctions where its words say so, or where they are those of a keeper's latest step.
    [GeneratedRegex(@"\b(?:(?:sanctions?|blacklist|asset[- ]freeze) (?:package|round|batch|wave|tranche|list|action|notice|measures|targets|designations)|(?:package|round|batch|wave|tranche|set|series) of (?:\p{L}+ ){0,2}(?:sanctions|designations|listings|asset freezes)|['’]s? (?:[\p{L}\p{N}]+ ){0,2}(?:new|latest|newest|fresh|[0-9]+(?:st|nd|rd|th)|\p{L}+th) (?:\p{L}+ )?(?:package|round|batch|wave|tranche|sanctions|designations|listings|additions))(?: (?:against|of|on) [^,;.]{3,40}?| against \p{L}+)? (?:now |also )?(?<verb>hits?|names?|named|includes?|included|covers?|covered|catch(?:es)?|caught|adds?|added|ensnares?|ensnared|strikes|struck|sweeps? up|swept up|takes? in|took in|targets?|targeted) (?=\p{Lu}|(?:the|an?|two|three|four|five|six) |\p{Ll}[\p{L}-]+ (?:[\p{L}-]+ ){0,3}\p{Lu})")]
    private static partial Regex Acts();

    // "includes NAME as a supplier of lamps"
    [GeneratedRegex(@"(?<!known) as (?:an?|the|its|their|one) ")]
    private static partial Regex AsSomething();

    [GeneratedRegex(@"\b(?:draft|proposed|planned|possible|potential|expected|forthcoming|upcoming|coming|next|leaked|prepared|pending|if|whether|not|never|would|will|could|(?-i:may)|might|to)\b[^.;]{0,80}$", RegexOptions.IgnoreCase)]
    private static partial Regex Unreal();
}
