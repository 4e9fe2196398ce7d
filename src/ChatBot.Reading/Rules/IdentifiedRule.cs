using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>"The company on the list is NAME", and behind "we wrote NAME" "the notice says OTHER": which firm a step met, told by its name alone.</summary>
internal sealed partial class IdentifiedRule : IRule
{
    public IEnumerable<Fact> Read(Unit unit, ReadingContext context)
    {
        if (!unit.IsStatement || unit.IsClaim(0) && unit.SourceAt(0) is null || Unreal().IsMatch(Contrast().Replace(unit.Text, "")))
            yield break;
        var (on, right) = (OnList().Match(unit.Text), InNotice().Match(unit.Text));
        if (!on.Success && !right.Success)
            yield break;
        // "An earlier version said that the ministry put NAME on its list in May.": by the same and then.
        var corrected = context.Previous is { } previous && CorrectionRule.IsOfEarlierVersion(previous.Text) ? previous : null;
        var wrong = corrected?.Sentence.Paragraph == unit.Sentence.Paragraph ? corrected : null;
        var ofAnother = wrong is not null && OfWrongFirm().IsMatch(wrong.Text) && wrong.Mentions.Count == 0;
        if ((ofAnother || right.Success) && Mistaken(wrong, context) is { } step)
            foreach (var company in Companies(unit, right.Success ? right : on).Where(c => c != step.CompanyId))
            {
                context.Retractions.Add(Retraction.OfNewEntry(step.CompanyId));
                yield return step with { CompanyId = company, Citations = [unit.Citation, .. step.Citations] };
            }
        else if (on.Success && (!on.Groups["question"].Success || corrected is not null))
        {
            var list = ListPhrase.Find(unit.Text, new(on.Index, on.Groups["name"].Index));
            var meant = list is { Name: null } ? context.Lists.Meant(unit) : null;
            var acting = on.Groups["actor"] is { Success: true } actor ? AuthorityFinder.ActorIn(unit.Text, Span.Of(actor)) : null;
            if (on.Groups["actor"].Success && acting is null)
                yield break;
            var keeper = acting ?? list?.KeeperIn(unit.Text) ?? meant?.Keeper ?? unit.Label ?? (wrong is null ? null : AuthorityFinder.MostSpecific(wrong.Text, new(0, wrong.Text.Length))?.Name ?? KnownLists.KeeperIn(wrong.Text, new(0, wrong.Text.Length)));
            foreach (var company in Companies(unit, on))
                yield return unit.Step(on.Groups["off"].Success ? ListingAction.Removed : ListingAction.Added, keeper, ListedOn(unit, on) ?? Within(unit, on) ?? wrong?.Dates.FirstOrDefault(d => !d.IsLimit && d.Span.Start >= CorrectionRule.LabelOf(wrong.Text) && !Sent().IsMatch(wrong.Text[d.Span.End..])) ?? ByAct(unit, on), list?.Name, meant) with { CompanyId = company };
        }
    }

    // The step told of the wrong firm: the one that the correction names, else, where it only says so, the only one told.
    private static Listing? Mistaken(Unit? wrong, ReadingContext context) =>
        wrong is null ? null
        : wrong.Mentions.Select(m => m.Company.Id).Distinct().ToList() is [var named] ? context.StepsOf(named).LastOrDefault()
        : context.Steps.Where(s => s is { Action: ListingAction.Added, IsUnsure: false } && !ListingMerge.IsPast(s)).ToList() is [var first, ..] steps && steps.TrueForAll(s => s.CompanyId == first.CompanyId) ? first : null;

    [GeneratedRegex(@"\b(?:the wrong|another|a different) (?:company|firm|entity|name|bank|group)\b|\bmis(?:identified|named) the (?:company|firm|entity|bank|group)\b")]
    private static partial Regex OfWrongFirm();

    /// <summary>The names behind such words, for whoever has to find out that they are companies.</summary>
    public static IEnumerable<ProperName> Names(string text) =>
        OnList().Matches(text).Concat(InNotice().Matches(text)).Where(_ => !Unreal().IsMatch(Contrast().Replace(text, ""))).SelectMany(m => HeadNames.In(text, NamesBehind(text, m)));

    private static List<string> Companies(Unit unit, Match match) => [.. unit.CompaniesIn(NamesBehind(unit.Text, match)).Take(1)];

    // "An item sent on Wednesday said that …": when that was said.
    [GeneratedRegex(@"^[^.;]{0,30}\b(?:said|stated|reported|claimed|wrote|read)\b(?: that)?")]
    private static partial Regex Sent();

    // "… is NAME, a refiner, designated on Wednesday"
    private static Dates.DatePhrase? ListedOn(Unit unit, Match on) =>
        Participle().Match(unit.Text, on.Index + on.Length) is { Success: true } done ? unit.Dates.FirstOrDefault(d => !d.IsLimit && d.Span.End > done.Index + done.Length && d.Span.Start <= done.Index + done.Length) : null;

    // "The company that the office listed on Monday is NAME"
    private static Dates.DatePhrase? Within(Unit unit, Match on) =>
        unit.Dates.FirstOrDefault(d => !d.IsLimit && d.Span.Start >= on.Index && d.Span.End <= on.Groups["name"].Index);

    // "Correction to the notice of 12 May: the firm put on the list by that notice is NAME".
    private static Dates.DatePhrase? ByAct(Unit unit, Match on) =>
        OfThatAct().IsMatch(on.Value) && unit.Dates.Where(d => !d.IsLimit && d.Span.End <= on.Index).ToList() is [var only] ? only : null;

    [GeneratedRegex(@"\b(?:by|in|with|under) (?:that|this|the(?: same)?) (?:announcement|notice|rule|act|order|decision|decree|regulation)\b")]
    private static partial Regex OfThatAct();

    // "is NAME, not OTHER": denied of the other alone.
    [GeneratedRegex(@",? (?:and )?(?:not|rather than|instead of) (?:the |its )?(?:\p{Ll}[\p{L}-]* ){0,3}\p{Lu}[^,;:.]*[.)]*$")]
    private static partial Regex Contrast();

    /// <summary>Whether a text tells which firm is meant by "the company that was listed", so that none named before is.</summary>
    public static bool Tells(string text) => OnList().IsMatch(text);

    [GeneratedRegex(@", (?:which was |first )?(?:listed|designated|sanctioned|added|blacklisted|entered|included|placed there|put there) (?:on |in |since )?")]
    private static partial Regex Participle();

    private static Span NamesBehind(string text, Match match) => Clause.After(text, match.Groups["name"].Index);

    [GeneratedRegex(@"^The (?:company|firm|one|entity|name|group|bank) (?<question>(?<off>removed|delisted|deleted|struck off|taken off)|added|listed|sanctioned|designated|blacklisted),? (?:(?:on|in) [^,;.:]{3,24},? |yesterday,? |today,? )?(?:is|was) (?:in fact |actually |really )?(?<name>)(?=\p{Lu}[\p{L}.-]* \p{Lu})|\b[Tt]he (?:[\p{L}-]+ ){0,2}(?:company|firm|one|entity|name|group|bank) (?:(?:(?:that|which) (?:was |is |it )?)?(?:put|placed|added|included|entered|named|listed|now|actually|really) )*(?:on|to|in) (?:that|the|its|\p{Lu}\p{L}*['’]s?) (?:[\p{L}\p{N}]+ ){0,3}(?:[Ll]ist|blacklist|annex)(?: itself)?(?:,? (?:by|on|in|with|under) [^,;.:]{2,40}?)? (?:is|was) (?:in fact |actually |really )?(?:(?:an?other|a different|a separate)(?: one| company| firm| entity| name)?(?::|,| [–—-]) )?(?<name>)(?=\p{Lu}|the \p{L}|an? \p{L})|\b[Tt]he (?:[\p{L}-]+ ){0,2}(?:company|firm|one|entity|name|group|bank) (?:that |which )?(?<actor>(?:the |its )?(?:\p{Ll}+['’]s? )?\p{Lu}[\p{L}.]*(?: (?:(?:of|for|and|the) )*\(?\p{Lu}[\p{L}.]*\)?){0,8}|the (?:ministry|department|agency|office|bureau|council|commission|government)) (?:has |had )?(?:really |actually |in fact )?(?:(?:hit|listed|sanctioned|blacklisted|designated|froze|frozen|targeted|debarred)|(?:added|put|placed|included|entered|inscribed|named) (?:to|on|in|onto|into) (?:the|its|that|\p{Lu}\p{L}*['’]s?) (?:[\p{L}\p{N}]+ ){0,3}(?:[Ll]ist|blacklist|annex))(?: (?:(?:on|in|last|this) )[^,;.:]{2,30}?| yesterday| today)? (?:is|was) (?:in fact |actually |really )?(?<name>)(?=\p{Lu}[\p{L}.-]* \p{Lu})|^The (?:(?:company|firm|entity|group|bank) (?<question>in question|concerned|meant|actually (?:listed|added))|(?<question>(?:actually |newly )?(?:listed|sanctioned|designated|blacklisted|added)|correct|right|actual) (?:company|firm|entity|group|bank|name)) (?:is|was) (?<name>)(?=\p{Lu})")]
    private static partial Regex OnList();

    [GeneratedRegex(@"^(?:[Tt]he |Its |\p{Lu}\p{L}*['’]s? )(?:official |published |actual )?(?:notice|list|release|entry|text|order|rule|act) (?:in fact |actually )?(?:says|reads|names|has|is) (?<name>)(?=\p{Lu})|^(?:[Tt]he (?:right|correct|actual|real) (?:name|company|firm|entry) is|[Ii]t (?:is|was|should have been|should be)) (?<name>)(?=\p{Lu}[\p{L}.-]* \p{Lu})")]
    private static partial Regex InNotice();

    [GeneratedRegex(@"\b(?:not|never|no(?!\.)|neither|nor|whether|if|would|could|(?-i:may)|might|claims?|rumou?r\w*)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Unreal();
}
