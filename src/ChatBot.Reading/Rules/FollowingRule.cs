using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>"The Union followed in May, Switzerland in June": others do what was told right before, and only who and when is said.</summary>
internal static partial class FollowingRule
{
    /// <summary>The steps of those who follow.</summary>
    /// <param name="unit">The sentence.</param>
    /// <param name="told">The steps that the sentence tells in other words.</param>
    /// <param name="context">What was read so far.</param>
    public static IEnumerable<Listing> Read(Unit unit, IReadOnlyList<Listing> told, ReadingContext context)
    {
        if (!unit.IsStatement)
            yield break;
        var text = unit.Text;
        foreach (var step in Elsewhere(unit, told).Concat(TakenOver(unit, context)).Concat(Likewise(unit, context)).Concat(NextCompanies.Read(unit, context)).Concat(Fulfilled(unit, context)))
            yield return step;
        foreach (Match match in Follows().Matches(text))
        {
            if (unit.IsClaim(match.Index) || Unreal().IsMatch(text[..match.Index]) || KeeperBefore(text, match.Index) is not { } keeper)
                continue;
            // Whom it did not follow: itself, in what the sentence says aside.
            var steps = Followed([.. told.Where(t => t.Authority is null || !ListingMerge.AreCompatible(t.Authority, keeper))], context);
            // "The Union, which had frozen NAME's assets, followed Washington": what Washington did last.
            if (steps.Count == 0 && match.Groups["whom"].Success && unit.Mentions.Select(m => m.Company.Id).Distinct().ToList() is [var company] && AuthorityFinder.MostSpecific(text, Span.Of(match.Groups["whom"])) is { } led)
                steps = context.StepsOf(company).LastOrDefault(s => !ListingMerge.IsPast(s) && s.Action is ListingAction.Added or ListingAction.Removed && s.Authority is { } by && ListingMerge.AreCompatible(by, led.Name)) is { } step ? [step] : [];
            // "Australia followed, but with NAME alone": what was done to that one, whatever was told since.
            if (Alone().Match(text, match.Index + match.Length) is { Success: true } alone && unit.Mentions.Find(m => m.Span.Start == alone.Index + alone.Length) is { Company: { } named } mention && (alone.Groups["only"].Success || Only().IsMatch(text, mention.Span.End))
                && context.StepsOf(named.Id).LastOrDefault(s => s is { Action: ListingAction.Added, IsUnsure: false, Authority: { } first } && !ListingMerge.IsPast(s) && !ListingMerge.AreCompatible(first, keeper)) is { } its)
                steps = [its];
            if (steps.Count == 0 || steps.Exists(s => s.Authority is { } first && ListingMerge.AreCompatible(first, keeper)))
                continue;
            foreach (var step in OthersToo(text, match.Index + match.Length).Prepend((Keeper: keeper, At: match.Index + match.Length)))
                if (DateAt(unit, step.At) is var date && (date is not null || step.At != match.Index + match.Length || !match.Groups["bare"].Success))
                    foreach (var first in steps)
                        yield return (Earlier().IsMatch(text[..match.Index]) && date is null ? unit.Step(first.Action, step.Keeper, date) with { DateKind = DateKind.ListedOn } : unit.Step(first.Action, step.Keeper, date)) with { CompanyId = first.CompanyId, Citations = [unit.Citation, .. first.Citations.Where(c => c != unit.Citation).Take(1)] };
        }
    }

    // "Three weeks after Canada did so, …": before what the sentence tells.
    [GeneratedRegex(@"\b(?:after|since) (?:the )?[^,;]{2,40}$")]
    private static partial Regex Earlier();

    [GeneratedRegex(@"\G[^.;:]{0,40}?\b(?<only>only )?(?:with|against|in the case of) (?<only>only )?(?:the )?(?:\p{Ll}[\p{L}-]* ){0,3}")]
    private static partial Regex Alone();

    [GeneratedRegex(@"\G (?:alone|only)\b")]
    private static partial Regex Only();

    /// <summary>"Switzerland took over both names in June": those that the text spoke of last, or all that it says another keeper listed, where they are that many.</summary>
    private static IEnumerable<Listing> TakenOver(Unit unit, ReadingContext context)
    {
        // "Switzerland copied the entries for A and B on 30 May"
        foreach (Match match in CopiesEntries().Matches(unit.Text))
            if (!unit.IsClaim(match.Index) && !Unreal().IsMatch(unit.Text[..match.Index]) && KeeperBefore(unit.Text, match.Index) is { } copying && Clause.After(unit.Text, match.Index + match.Length) is var names && DateBehind(unit, names) is var day)
                foreach (var company in unit.CompaniesIn(new(names.Start, day is not null && day.Span.Start > names.Start ? Math.Min(day.Span.Start, names.End) : names.End)))
                    yield return unit.Step(ListingAction.Added, copying, day) with { CompanyId = company };
        foreach (Match match in TakesOver().Matches(unit.Text))
        {
            if (unit.IsClaim(match.Index) || Unreal().IsMatch(unit.Text[..match.Index]) || KeeperBefore(unit.Text, match.Index) is not { } keeper || GroupMembers.CountOf(match.Groups["who"].Value) is not { } count)
                continue;
            var companies = context.MembersOf(match.Groups["who"].Value) is { Count: > 0 } near ? near
                : context.CountsOthers(count) ? []
                : [.. context.Steps.Where(s => s is { Action: ListingAction.Added, IsUnsure: false, Authority: { } first } && !ListingMerge.AreCompatible(first, keeper)).Select(s => s.CompanyId).Distinct()];
            if (companies.Count == count)
                foreach (var company in companies)
                    yield return unit.Step(ListingAction.Added, keeper, DateAt(unit, match.Index + match.Length)) with { CompanyId = company };
        }
    }

    private static Dates.DatePhrase? DateBehind(Unit unit, Span names) =>
        unit.Dates.FirstOrDefault(d => !d.IsLimit && names.Contains(d.Span.Start)) ?? unit.Dates.FirstOrDefault(d => !d.IsLimit && d.Span.End <= names.Start);

    private const string Copies = @"(?:(?:took|taken|takes) over|copied|copies|adopted|adopts|mirrored|mirrors|transposed|matched|replicated)";

    [GeneratedRegex(@"\b" + Copies + @" (?:the |both )?(?:(?:EU|UN|US|European|American|British|two|three|four|five) ){0,2}(?:entries|entry|listings?|designations?|names) (?:for|of|on) (?:the )?|\b" + Copies + @" (?:one|two|three|four|five|six|some|several|most) of (?:the |its |their )?(?:[\p{L}’']+ ){0,2}(?:entries|listings|designations|names)\b(?!['’])(?:(?!\b(?:but|except|reject\p{L}*|not|leaving|left|dropp\p{L}*|after|without)\b)[^:;.,]){0,80}: (?:the )?")]
    private static partial Regex CopiesEntries();

    [GeneratedRegex(@"\b(?:" + Copies + @"|followed with) (?<who>(?:both|(?:all |the )(?:two|three|four|five|six|seven|eight)) (?:names|entries|listings|designations))\b|\b(?:took|taken|takes) (?<who>(?:both|(?:all |the )(?:two|three|four|five|six|seven|eight)) (?:names|entries|listings|designations)) (?:over|up)\b|\b(?:did|listed|hit|sanctioned|blacklisted) (?<who>both|all (?:two|three|four|five))(?:,? (?:in one go|at once|together|at the same time))?(?= (?:on|in)\b|[,.;]|$)")]
    private static partial Regex TakesOver();

    /// <summary>"The Union listed NAME in May, and Japan in June": whoever did the same, the verb left out.</summary>
    private static IEnumerable<Listing> Elsewhere(Unit unit, IReadOnlyList<Listing> told)
    {
        foreach (var step in told.Where(t => t is { Action: ListingAction.Added or ListingAction.Removed, IsUnsure: false, Authority: not null, DateWords: not null }).ToList())
        {
            if (unit.Dates.FirstOrDefault(d => d.Words == step.DateWords) is not { } first || !AuthorityFinder.Find(unit.Text, new(0, first.Span.Start)).Any(f => ListingMerge.AreCompatible(f.Authority.Name, step.Authority)))
                continue;
            for (var at = first.Span.End; Others().Match(unit.Text, at) is { Success: true } other && other.Index == at; at = DateAt(unit, at)?.Span.End ?? unit.Text.Length)
            {
                if (AuthorityFinder.Find(unit.Text, new(other.Groups["who"].Index, other.Index + other.Length)).ToList() is not [var only] || !DocumentKeeper.KeepsLists(only.Authority) || ListingMerge.AreCompatible(only.Authority.Name, step.Authority) || DateAt(unit, other.Index + other.Length) is not { } date || !NoMore().IsMatch(unit.Text, date.Span.End))
                    break;
                yield return unit.Step(step.Action, only.Authority.Name, Behind(first, date)) with { CompanyId = step.CompanyId, Citations = step.Citations, DateKind = ListingMerge.IsPast(step) ? DateKind.ListedOn : date.Kind };
                at = other.Index + other.Length;
            }
        }
    }

    /// <summary>"The African bank did so with NAME on 2 May": what another keeper did with that firm before.</summary>
    private static IEnumerable<Listing> Likewise(Unit unit, ReadingContext context)
    {
        foreach (Match match in DidSoWith().Matches(unit.Text))
            if (!unit.IsClaim(match.Index) && !Unreal().IsMatch(unit.Text[..match.Index]) && KeeperBefore(unit.Text, match.Index) is { } keeper
                && unit.Mentions.FirstOrDefault(m => m.Span.Start == match.Index + match.Length) is { Company: { } company } mention && DateAt(unit, mention.Span.End) is { } date
                && context.StepsOf(company.Id).LastOrDefault(s => s is { Action: ListingAction.Added, IsUnsure: false, Authority: { } first } && !ListingMerge.AreCompatible(first, keeper)) is { } step)
                yield return unit.Step(step.Action, keeper, date) with { CompanyId = company.Id, Citations = [unit.Citation, .. step.Citations.Take(1)] };
    }

    [GeneratedRegex(@"\b(?:did (?:so|the same|likewise)|has done (?:so|the same)|followed suit) (?:with|to|for|against|in the case of) (?:the )?")]
    private static partial Regex DidSoWith();

    [GeneratedRegex(@"\b(?:[Ii]t|[Tt]hey) (?:also |then |later )?$")]
    internal static partial Regex ByIt();

    /// <summary>"It proposed on 4 March to list NAME. On 14 May it did so.": what a keeper had planned.</summary>
    private static IEnumerable<Listing> Fulfilled(Unit unit, ReadingContext context)
    {
        if (DidIt().Match(unit.Text) is not { Success: true } match || unit.Mentions.Count > 0 || unit.IsClaim(match.Index) || Unreal().IsMatch(unit.Text[..match.Index]) || (DateAt(unit, match.Index + match.Length) ?? unit.Dates.LastOrDefault(d => !d.IsLimit && d.Span.End <= match.Index)) is not { } date)
            yield break;
        foreach (var plan in context.LastSteps.Where(s => s is { Action: ListingAction.Proposed or ListingAction.Rumoured, Authority: { } keeper } && (ByIt().IsMatch(unit.Text[..match.Index]) || KeeperBefore(unit.Text, match.Index) is { } by && ListingMerge.AreCompatible(by, keeper))))
            yield return unit.Step(ListingAction.Added, plan.Authority, date, plan.List) with { CompanyId = plan.CompanyId, Citations = [unit.Citation, .. plan.Citations.Take(1)] };
    }

    [GeneratedRegex(@"\b(?:(?<=^[^,;:]{0,24}\bit )did(?=[.]|$| (?:on|in)\b)|did (?:so|just that|exactly that)|made good on (?:it|that|the (?:plan|threat|proposal))|followed through|carried (?:it|the plan) out)(?=[.,;]|$| (?:on|in)\b)")]
    private static partial Regex DidIt();

    // "in May 2022, and Japan in June": of that year.
    private static Dates.DatePhrase Behind(Dates.DatePhrase first, Dates.DatePhrase date) =>
        date is { Kind: DateKind.RelativeResolved, Date.Precision: DatePrecision.Month } && first.Date.Precision is DatePrecision.Month or DatePrecision.Day && date.Date.Start.Year > first.Date.Start.Year
            && date.Date.Start.Month > first.Date.Start.Month && !date.Words.Contains("year", StringComparison.Ordinal) && !date.Words.Contains("last", StringComparison.OrdinalIgnoreCase)
            ? date with { Date = FactDate.InMonth(first.Date.Start.Year, date.Date.Start.Month), Kind = DateKind.HistoricalMonth } : date;

    // "and Canada in June warned of others": something else.
    [GeneratedRegex(@"\G(?:[.,;:)]|$|,? (?:(?:and(?! \p{Ll})|too|as well|for (?:its|the|their|having)|over (?:its|the|their)|on its|on the|into its)\b|[–-] ))")]
    internal static partial Regex NoMore();

    // The steps of the keeper told last: in this sentence, else in the one before.
    private static List<Listing> Followed(IReadOnlyList<Listing> told, ReadingContext context) =>
        (told.Count > 0 ? told : context.LastSteps) is [.., { Action: ListingAction.Added or ListingAction.Removed } last] steps
            ? [.. steps.Where(s => s.Action == last.Action && s.Authority == last.Authority).DistinctBy(s => s.CompanyId)] : [];

    // "NAME's keeper, which had frozen its assets in May, followed": what stands between commas is no subject.
    private static string? KeeperBefore(string text, int verb) =>
        Clause.Before(text, verb) is var subject && !subject.Trim(text).IsEmpty ? DocumentKeeper.In(text, subject) ?? AuthorityFinder.Find(text, subject).Where(f => f.Span.End >= verb - 1 && DocumentKeeper.KeepsLists(f.Authority)).Select(f => f.Authority.Name).LastOrDefault()
        // "Switzerland, which copied the entry in May"
        : RelativeClause.HeadOf(text, subject.Start) is { IsEmpty: false } head ? DocumentKeeper.In(text, head) : null;

    // ", Switzerland in January 2019"
    private static IEnumerable<(string Keeper, int At)> OthersToo(string text, int from)
    {
        foreach (Match other in Others().Matches(text, from))
            if (AuthorityFinder.Find(text, Span.Of(other.Groups["who"])).ToList() is [var only] && DocumentKeeper.KeepsLists(only.Authority))
                yield return (only.Authority.Name, other.Index + other.Length);
    }

    internal static Dates.DatePhrase? DateAt(Unit unit, int at) =>
        unit.Dates.FirstOrDefault(d => d.Span.End > at && (d.Span.Start - at <= 8 || Later().IsMatch(unit.Text[at..d.Span.Start])) && !d.IsLimit);

    // "did likewise some weeks later, on 14 May"
    [GeneratedRegex(@"^(?: only| just)? (?:some|several|a few|an?|" + Numbers.TwoToTen + @") (?:days?|weeks?|months?|years?) later, $")]
    private static partial Regex Later();

    [GeneratedRegex(@"\b(?:(?<bare>followed)(?: (?:suit|it|its (?:example|lead)|(?<whom>Washington|Brussels|London|Ottawa|Canberra|Tokyo|the (?:US|EU|UK|UN))|the (?:Americans|Europeans|British)))?|did (?:so|the same|likewise)|(?:piled|joined) in|(?:took over|copied|adopted|matched|mirrored|replicated|repeated|recogni[sz]ed|honou?red) (?:the|that|its) (?:\p{Lu}+ |European |UN |American |British )?(?:entry|listing|measures?|designation|step|move|sanctions?|debarment|decision|exclusion))(?: too| as well| with (?:an?|its own) (?:[\p{L}\p{N}][\p{L}\p{N}-]* ){0,3}(?:debarment|cross-debarment|listing|freeze|designation|ban|sanctions|entry)(?: of its own)?(?: (?:of|on|against|for) \p{Lu}[^,.;]{1,40}?)?)?(?=[.,;]|$| (?:in|on|only|just|some|several|that|last|this|later|the (?:next|following|same)|a (?:day|week|month|year|few)|" + Numbers.TwoToTen + @"|eleven|twelve|[0-9]|\p{Lu}\p{L}+day)\b)")]
    private static partial Regex Follows();

    [GeneratedRegex(@"(?:,| and|; ) ?(?:and |then |by )?(?:(?:the )?government of )?(?:the (?:\p{Lu}\p{L}+ )?(?:\p{Ll}+ ){0,2}(?:secretariat|ministry|department|office|agency|government), )?(?:the )?(?<who>\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,3}),?(?= (?:in|on|that|last|this|a (?:day|month|year) later)\b[^,;]{2,30}(?:[.,;]|$))")]
    private static partial Regex Others();

    [GeneratedRegex(@"\b(?:not|never|no(?!\.)|nobody|neither|nor|few|if|whether|could|(?-i:may)|might|would|will|to|until|unless)\b[^.;,]{0,25}$", RegexOptions.IgnoreCase)]
    internal static partial Regex Unreal();
}
