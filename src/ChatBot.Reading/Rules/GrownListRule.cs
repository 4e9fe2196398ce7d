using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>"The ministry extended its list by two makers: A and B", "the list shrank by one name, A", "the ministry announced two new entries in its list": by whom a list grows or gets shorter.</summary>
internal sealed partial class GrownListRule : IRule
{
    public IEnumerable<Fact> Read(Unit unit, ReadingContext context)
    {
        var text = unit.Text;
        // "The notice of the office is out. Three additions with effect from today": whom, the text tells later.
        if (unit.IsStatement && Counted().Match(text) is { Success: true } counted && context.Lists.InView(unit)?.Keeper is { } noticed)
            context.Groups.Add(new(unit.Step(counted.Groups["off"].Success ? ListingAction.Removed : ListingAction.Added, noticed, unit.DateOf(counted.Index)), Numbers.Parse(counted.Groups["count"].Value)));
        foreach (Match match in Changes().Matches(text))
        {
            var verb = match.Groups["verb"].Index;
            if (!unit.IsStatement || unit.IsClaim(verb) && !unit.IsAnnounced(verb) || Unreal().IsMatch(text[..verb]) || Doubt.IsUnfounded(text[..verb]) || ListOf(text, match) is not { } list)
                continue;
            var meant = list.Name is null ? context.Lists.Meant(unit) : null;
            var actor = match.Groups["actor"].Success ? AuthorityFinder.ActorIn(text, Clause.Before(text, verb)) : null;
            var keeper = (actor is not null && AuthorityFinder.Known(actor) is null ? list.KeeperIn(text) : actor) ?? actor ?? list.KeeperIn(text) ?? meant?.Keeper ?? unit.Label;
            if (keeper is null && !list.IsRestrictive)
                continue;
            var step = unit.Step(match.Groups["off"].Success ? ListingAction.Removed : ListingAction.Added, keeper, unit.DateOf(verb), list.Name, meant);
            var companies = unit.CompaniesIn(NamesBehind(text, match)).ToList();
            if (companies.Count == 0)
                context.Groups.Add(new(step, Numbers.Parse(match.Groups["count"].Value)));
            foreach (var company in companies)
                yield return step with { CompanyId = company };
        }
    }

    [GeneratedRegex(@"^(?<count>" + Numbers.ToTen + "|" + Numbers.ToTenOpening + @"|[0-9]{1,3}) (?:new |further )?(?:additions?|designations?|listings?|entries|(?<off>removals?|deletions?|delistings?))(?: (?:with effect|today|in all|to its list|are)\b|,)[^:]*$|^(?<count>" + Numbers.ToTen + "|" + Numbers.ToTenOpening + @"|[0-9]{1,3}) (?:new )?additions?\b[^:]{0,60}, and ")]
    private static partial Regex Counted();

    /// <summary>The names behind such words, for whoever has to find out that they are companies.</summary>
    public static IEnumerable<ProperName> Names(string text) =>
        Changes().Matches(text).Where(m => !Unreal().IsMatch(text[..m.Groups["verb"].Index]) && ListOf(text, m) is { } list && (list.IsRestrictive || list.KeeperIn(text) is not null)).SelectMany(m => HeadNames.In(text, NamesBehind(text, m)));

    private static ListPhrase? ListOf(string text, Match match) =>
        ListPhrase.At(text, Span.Of(match.Groups["list"]));

    // "… by two makers from Ningbo: A and B"; without a colon nobody is named there.
    private static Span NamesBehind(string text, Match match) =>
        Named().Match(text, match.Index + match.Length) is { Success: true } named ? Clause.After(text, named.Index + named.Length) : default;

    private const string List = @"(?<list>(?:the|its|their|[Tt]he|[Ii]ts|\p{Lu}\p{L}*['’]s) (?:(?!(?:by|of|with|from|and|was|were)\b)[\p{L}\p{N}()'’.&-]{1,30} ){0,6}(?:[Ll]ist|[Bb]lacklist|[Rr]egister|[Rr]oll|[Aa]nnex|[Ss]chedule)(?: [IVX0-9]{1,4}\b)?)(?: (?:of|to) (?:the|its|their) [^,;:.]{2,40}?)?";

    private const string Number = @"(?<count>" + Numbers.ToTen + @"|eleven|twelve|[0-9]{1,3})\b";

    [GeneratedRegex(@"\b(?:(?<verb>(?<actor>(?:extend(?:s|ed)|expand(?:s|ed)|enlarge[sd]|lengthen(?:s|ed)|widen(?:s|ed)|supplement(?:s|ed)|increase[sd]|(?<off>shorten(?:s|ed)|reduce[sd]|pare[sd]|trim(?:s|med))))) " + List + "|" + List
        + @" (?<verb>(?:(?:is|was|has been|have been) (?:now |today )?(?:extended|expanded|enlarged|lengthened|widened|supplemented|increased|(?<off>shortened|reduced|pared|trimmed))|(?:grew|grows|has grown|swelled|(?<off>shrank|shrinks|has shrunk)))))"
        + " by (?:another |a further |an additional )?" + Number
        + @"|\b(?<verb>(?<actor>announce[sd]|publishe[sd]|issue[sd]|ma(?:de|kes)|gazette[sd])) " + Number + @" (?:(?:new|more|further) )?(?:entries|entry|names?|additions?|listings?|(?<off>removals?|deletions?|delistings?)) (?:in|on|to|from) " + List)]
    private static partial Regex Changes();

    [GeneratedRegex(@"\G(?: [^,;:.]{0,70})?(?::|,| [–—-]) (?=\p{Lu}|the |an? )")]
    private static partial Regex Named();

    [GeneratedRegex(@"\b(?:not|never|no(?!\.)|neither|nor|whether|if|would|could|(?-i:may)|might|will|to|propos\w+|draft)\b[^.;]{0,40}$", RegexOptions.IgnoreCase)]
    private static partial Regex Unreal();
}
