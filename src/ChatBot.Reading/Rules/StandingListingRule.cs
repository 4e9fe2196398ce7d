using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>"NAME has been on the Union's list since 2019": a listing told by its state, and the removal of those who had been on the list that some have left.</summary>
internal sealed partial class StandingListingRule : IRule
{
    public IEnumerable<Fact> Read(Unit unit, ReadingContext context)
    {
        foreach (Match match in State().Matches(unit.Text).Concat(Added().Matches(unit.Text)))
        {
            // "NAME, whose chairman is on the list": not NAME.
            if (OfItsOwn().IsMatch(unit.Text[..match.Index]) || OfPeople().IsMatch(Clause.Before(unit.Text, match.Index).Of(unit.Text)) || Rules.Doubt.IsUnfounded(unit.Text[..match.Index]))
                continue;
            var last = SubjectOf(unit, match, context);
            // "Both had been on the list since December 2020."
            if (last == default && unit.IsStatement && !unit.IsClaim(match.Index) && !UnrealStep.IsIn(unit.Text[..match.Index]) && !On().IsMatch(unit.Text[..match.Index]) && context.MembersOf(Clause.Before(unit.Text, match.Index).Of(unit.Text)) is { Count: > 0 } members && (DateBehind(unit, match) is var since && (since is not null || match.Groups["now"].Success)) && (ListPhrase.Find(unit.Text, TailOf(unit.Text, match))?.KeeperIn(unit.Text) ?? context.Lists.Meant(unit)?.Keeper) is { } whose)
                foreach (var member in members)
                    yield return unit.Step(ListingAction.Added, whose, since, null, context.Lists.Meant(unit)) with { CompanyId = member, DateKind = DateKind.ListedOn };
            if (last == default || match.Value[0] is ',' or ';' or '(' && !match.Groups["where"].Success && !Beside().IsMatch(unit.Text[last.Span.End..match.Index]) || unit.IsClaim(match.Index) || StockListing.IsIn(unit.Text))
                continue;
            if (!IsSubject(unit.Text, match, last) || OfAnother().IsMatch(unit.Text[last.Span.End..match.Index]))
                continue;
            var list = match.Groups["where"].Success ? ListBefore(unit.Text, match.Index) : ListPhrase.Find(unit.Text, TailOf(unit.Text, match));
            var seen = list?.Span ?? new Span(match.Index, Math.Min(unit.Text.Length, match.Index + 80));
            var meant = list is { Name: null } bare && bare.IsDefinite(unit.Text) || There().IsMatch(unit.Text, match.Index) || match.Value.Contains(" there ", StringComparison.Ordinal) || list is null && (MerelyListed().IsMatch(match.Value) || OnEdition().IsMatch(unit.Text, match.Index)) ? context.Lists.Meant(unit) : null;
            var keeper = list?.KeeperIn(unit.Text) ?? AuthorityFinder.Find(unit.Text, seen).Select(f => f.Authority).Where(DocumentKeeper.KeepsLists).OrderBy(a => a.Within is null).FirstOrDefault()?.Name ?? KnownLists.KeeperIn(unit.Text, seen) ?? KeeperOfNation(unit.Text, seen) ?? WhereKeeper(unit.Text, match.Index)
                // "The UN has taken the bank off its list. The bank had been listed since March.": there, and not on the list that the text named elsewhere.
                ?? (list is null && meant?.Citation.Paragraph != unit.Sentence.Paragraph ? context.StepsOf(last.Company.Id).LastOrDefault(s => s.Citations[0].Paragraph == unit.Sentence.Paragraph)?.Authority : null)
                ?? meant?.Keeper ?? unit.Label ?? ListingKeeper.OfNationalAct(unit.Text[..match.Index])
                // "Canada has listed 90 firms under the act. NAME has been among them since May."
                ?? (AmongThem().IsMatch(unit.Text, match.Index) && context.Groups.LastOrDefault() is { Announcement: { Authority: { } lister } group } && group.Citations[0] == context.Previous?.Citation ? lister : null)
                ?? (list is null || IsOfNation(list.Value, context.StepsOf(last.Company.Id).LastOrDefault()?.Authority) ? context.StepsOf(last.Company.Id).LastOrDefault()?.Authority : null);
            if (keeper is null && meant is null && !context.StepsOf(last.Company.Id).Any() && !IsEntry(unit.Text, match) && !(context.SpokeOfLists && Measure().IsMatch(unit.Text, match.Index)) && IsVague(unit.Text, match, list))
                continue;
            var date = DateBehind(unit, match) ?? unit.Dates.LastOrDefault(d => d.IsSince && !OtherClause().IsMatch(unit.Text[Math.Min(d.Span.End, match.Index)..match.Index]));
            var companies = Companies(unit, last, match);
            // "Two shipbuilders left the list. A and B had been on it since 2021.": on the same list.
            var departure = BeenOnIt().IsMatch(unit.Text, match.Index) && context.Previous is { } previous && previous.Sentence.Paragraph == unit.Sentence.Paragraph
                ? DepartureRule.OfUnnamedFirms(previous, companies.Count, context) : null;
            var step = unit.Step(ListingAction.Added, departure?.Authority ?? keeper, date, list?.Name ?? departure?.List, meant);
            // Whatever the text announces, this listing is older.
            if (date?.Kind is not (DateKind.HistoricalMonth or DateKind.HistoricalYear) && !(match.Groups["now"].Success && date is null))
                step = step with { DateKind = DateKind.ListedOn };
            foreach (var company in companies)
            {
                yield return step with { CompanyId = company };
                foreach (var further in FurtherLists.Behind(unit, list?.Span.End ?? match.Index + match.Length, step with { CompanyId = company }))
                    yield return further;
                if (departure is not null)
                    yield return departure with { CompanyId = company, Citations = [.. departure.Citations, unit.Citation] };
            }
        }
    }

    // "NAME built chambers for a plant that has been on the list since May": the plant.
    [GeneratedRegex(@"\b(?:for|to|from|of|with|by) (?:an?|another) (?:[\p{Ll}-]+ ){1,4}(?:that|which) $")]
    private static partial Regex OfAnother();

    [GeneratedRegex(@"\bwhose (?:[\p{L}-]+ ){0,2}(?:chairm[ae]n|chairwoman|founders?|owners?|directors?|chief|chief executive|boss|managers?|captains?|shareholders?|parent|ships?|tankers?|clients?|customers?|suppliers?|partners?|sister|subsidiar(?:y|ies)) $")]
    private static partial Regex OfItsOwn();

    // "the Norwegian exclusion list": that of the Norwegian keeper that has taken the step told before.
    private static bool IsOfNation(ListPhrase list, string? keeper) =>
        keeper is not null && list.Name is { } name && Authorities.Find(keeper) is { } authority && name.Split(' ').Any(w => Nations.Find(w) == authority.Country);

    // "has lived with British sanctions since May"
    private static string? KeeperOfNation(string text, Span seen) =>
        Sanctions().Match(text, seen.Start, seen.Length) is { Success: true } match ? ListPhrase.NationIn(match.Groups["nation"].Value) : null;

    [GeneratedRegex(@"\b(?<nation>\p{Lu}\p{Ll}+) (?:financial |trade |economic )?(?:sanctions|asset freeze|embargo)\b")]
    private static partial Regex Sanctions();

    [GeneratedRegex(@"(?<!\b(?:[Ee]ntry|[Ll]isting|[Dd]esignation|[Nn]ame) )\b(?:of|for|at|behind|with|to|from) (?:the )?$")]
    private static partial Regex Belongs();

    // "Four executives of NAME are on the list", "the cargo of NAME"
    [GeneratedRegex(@"^\W*(?:(?:[Tt]he|[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]everal|[Ss]ome|[Bb]oth|[0-9]+) )?(?:[\p{Ll}-]+ ){0,2}(?:executives?|directors?|managers?|founders?|owners?|chairm[ae]n|chief|shareholders?|employees?|officials?|ships?|tankers?|vessels?|aircraft|cargo|cargoes|goods|products?|customers?|suppliers?|clients?|partners?|rivals?) (?:of|at|from) [^,;]*$")]
    private static partial Regex OfPeople();

    // "has been on one list since May and comes off it because it is now on the other": of another day.
    [GeneratedRegex(@"\b(?:and|because|but|while|although|which|who)\b|;")]
    private static partial Regex OtherClause();

    [GeneratedRegex(@"\b(?:removed|deleted|struck|took|dropped|takes|removes|deletes|strikes|drops) (?<it>it) (?:off )?$")]
    private static partial Regex MovedIt();

    private static Dates.DatePhrase? DateBehind(Unit unit, Match match) =>
        unit.Dates.FirstOrDefault(d => d.Span.Start >= match.Index && !Turn().IsMatch(unit.Text[match.Index..d.Span.Start]));

    // "Payments stop when both are on the list"
    [GeneratedRegex(@"\b(?:when|once|if|unless|until|whether)\b", RegexOptions.IgnoreCase)]
    private static partial Regex On();

    // "is on the list, but its rival was removed in July": of what follows.
    [GeneratedRegex(@"(?:,? (?:but|while|whereas|although|though|(?<!\bsince )before(?= (?:its?|the|being|\p{Ll}+ing)\b)) |; )(?!(?:only |just )?(?:since|from)\b)")]
    private static partial Regex Turn();

    /// <summary>"… the United Kingdom, where NAME has been on the list": the place's own list.</summary>
    private static string? WhereKeeper(string text, int at) =>
        text.LastIndexOf(", where ", at, StringComparison.Ordinal) is var where and > 0 && text.IndexOfAny([';', '.'], where) is var stop && (stop < 0 || stop > at)
            ? AuthorityFinder.Find(text, new(0, where)).Where(f => f.Span.End == where && DocumentKeeper.KeepsLists(f.Authority)).Select(f => f.Authority.Name).LastOrDefault() : null;

    // "NAME, which is under a designation of 2022, was never on the other list": a relative clause ends at its comma.
    private static Span TailOf(string text, Match match) =>
        new(match.Index, Clause.Before(text, match.Index) is var clause && clause.Trim(text).IsEmpty && !RelativeClause.HeadOf(text, clause.Start).IsEmpty && text.IndexOf(", ", match.Index + match.Length, StringComparison.Ordinal) is var comma and > 0 ? comma : text.Length);

    /// <summary>"… the list, where it has been since May": the list right before such words.</summary>
    private static ListPhrase? ListBefore(string text, int at) =>
        ListPhrase.All(text, new(0, at)).Cast<ListPhrase?>().LastOrDefault() is { } list && (list.Span.End == at || text[list.Span.End..at] is [' ', '(', .., ')'] or [' ', 'o', 'f', ..]) ? list : null;

    /// <summary>The company named last before such words, or the one that "the firm" before them means.</summary>
    private static CompanyMention SubjectOf(Unit unit, Match match, ReadingContext context)
    {
        // "struck NAME from the list, where it had been since May"
        if (match.Groups["where"].Success)
            return ListBefore(unit.Text, match.Index) is not { } place ? default
                : unit.Mentions.LastOrDefault(m => m.Span.End <= place.Span.Start) is { Company: not null } listed ? listed
                // "It is still on the list, where it has been since May"
                : unit.Text.StartsWith("It ", StringComparison.Ordinal) && Antecedent.Of(unit, new(0, 2), context) is { } it ? it
                // "The committee removed it from the list, where it had stood since May"
                : MovedIt().Match(unit.Text[..place.Span.Start]) is { Success: true } moved && Antecedent.Of(unit, new(moved.Groups["it"].Index, moved.Groups["it"].Index + 2), context) is { } gone ? gone : default;
        // "The firm in question was NAME, entered in May": whose name stands beside it.
        if (match.Value[0] is ',' or ';' or '(' && unit.Mentions.LastOrDefault(m => m.Span.End <= match.Index) is { Company: not null } near && Beside().IsMatch(unit.Text[near.Span.End..match.Index]))
            return near;
        var clause = Clause.Before(unit.Text, match.Index);
        // "has no effect in Washington, where the maker has been on the list"
        if (WhereClause().Match(unit.Text, clause.Start, clause.Length) is { Success: true } whereabouts)
            clause = new(whereabouts.Index + whereabouts.Length, clause.End);
        var subject = clause.Trim(unit.Text).IsEmpty && RelativeClause.HeadOf(unit.Text, clause.Start) is { IsEmpty: false } head ? head.Trim(unit.Text, ",") : clause;
        if (clause.Trim(unit.Text).IsEmpty && RelativeClause.Names(unit.Text, RelativeClause.HeadOf(unit.Text, clause.Start), several: false).FirstOrDefault() is { Text: not null } beside
            && unit.Mentions.LastOrDefault(m => m.Span.Overlaps(beside.Span)) is { Company: not null } told)
            return told;
        var heads = HeadNames.In(unit.Text, subject).ToList();
        // Not a firm of which a part of the subject speaks: "NAME, which owns the other, has been …".
        return heads.Count > 0 ? unit.Mentions.LastOrDefault(m => m.Span.End <= match.Index && heads.Exists(h => h.Span.Overlaps(m.Span))) is { Company: not null } named ? named
                : heads.Exists(h => h.Text.Contains(' ', StringComparison.Ordinal)) ? default : unit.Mentions.LastOrDefault(m => m.Span.End <= match.Index)
            : Antecedent.Of(unit, subject, context) is { } meant ? new(subject, meant.Company)
            // "The Swiss parent of NAME is on the list": not NAME.
            : unit.Mentions.LastOrDefault(m => m.Span.End <= match.Index) is { Company: not null } last && !Belongs().IsMatch(unit.Text[subject.Start..Math.Max(subject.Start, last.Span.Start)]) && !WordScanner.IsPossessive(unit.Text, last.Span.End) ? last : default;
    }

    [GeneratedRegex(@".*, where (?=(?:the|it|this)\b)")]
    private static partial Regex WhereClause();

    /// <summary>Whether it may be no government's list: what is merely listed somewhere, or since some day, can be a share, and "under investigation" is no list.</summary>
    private static bool IsVague(string text, Match match, ListPhrase? list) =>
        (list?.Name is null && (match.Groups["stays"].Success || MerelyListed().IsMatch(match.Value)))
        || (list is null && match.Value[0] is not (',' or ';' or '(') && !BeenOnIt().IsMatch(text, match.Index) && !There().IsMatch(text, match.Index));

    // "The entry for NAME, listed since May": no share has an entry.
    private static bool IsEntry(string text, Match match) => EntryFor().IsMatch(Clause.Before(text, match.Index).Of(text));

    [GeneratedRegex(@"^\s*(?:The|the|In the|in the|Its) (?:entry|entries|listing|designation) (?:for|of) ")]
    private static partial Regex EntryFor();

    /// <summary>Whether it is said of the company itself, and nobody doubts or denies it: not of its founder, nor of whoever else is named after it.</summary>
    private static bool IsSubject(string text, Match match, CompanyMention company)
    {
        var between = new Span(company.Span.End, Math.Max(company.Span.End, match.Index));
        if (Doubt().IsMatch(text[..company.Span.Start]) || Denial().IsMatch(between.Of(text)) || Possessive().IsMatch(between.Of(text)))
            return false;
        if (HeadNames.In(text, Clause.Before(text, match.Index)).LastOrDefault() is { Text: not null } last && last.Span.Overlaps(company.Span))
            return true;
        return match.Groups["stays"].Success
            ? HeadNames.In(text, Clause.Before(text, match.Index)).LastOrDefault() is { Text: not null } head && head.Span.Overlaps(company.Span)
            : match.Value[0] is ',' or ';' or '(' || SeatBetween().IsMatch(between.Of(text)) || !ProperName.Find(text, between).Any(n => HeadNames.IsCompanyLike(n.Text) || Nations.Find(n.Text) is not null);
    }

    /// <summary>The company before such words, and those it is coordinated with where the words are of several.</summary>
    private static List<string> Companies(Unit unit, CompanyMention last, Match match)
    {
        var subjects = new List<CompanyMention> { last };
        var heads = HeadNames.In(unit.Text, Clause.Before(unit.Text, match.Index)).Select(n => n.Span).ToList();
        if (match.Value.StartsWith("have ", StringComparison.Ordinal) || match.Value.StartsWith("had ", StringComparison.Ordinal) || match.Value.StartsWith("are ", StringComparison.Ordinal))
            foreach (var mention in unit.Mentions.Where(m => m.Span.End <= last.Span.Start && heads.Any(h => h.Overlaps(m.Span))).Reverse())
                if (unit.Text[mention.Span.End..subjects[^1].Span.Start] is var gap && (Coordinated().IsMatch(gap) || (gap is ", " && subjects.Count > 1)))
                    subjects.Add(mention);
                else
                    break;
        return [.. subjects.AsEnumerable().Reverse().Select(m => m.Company.Id).Distinct()];
    }

    // " and Limassol-based ", ", and the battery maker "
    [GeneratedRegex(@"^\.?(?: \([^()]*\))?,? and (?:(?:the|its|an?) )?(?:[\p{L}-]+ ){0,4}$")]
    private static partial Regex Coordinated();

    /// <summary>The words before such words, up to where their clause begins.</summary>
    public static IEnumerable<Span> Subjects(string text) =>
        State().Matches(text).Select(m => Clause.Before(text, m.Index)).Select(c => c.Trim(text).IsEmpty ? RelativeClause.HeadOf(text, c.Start).Trim(text, ",") : c);

    /// <summary>The names right before such words, for whoever has to find out that they are companies.</summary>
    public static IEnumerable<ProperName> Names(string text) =>
        State().Matches(text).Concat(Added().Matches(text)).SelectMany(m => Nearest(text, m.Index)
            .Concat(RelativeClause.Names(text, RelativeClause.HeadOf(text, Clause.Before(text, m.Index).Start), several: false).Where(n => n.Text.Contains(' ', StringComparison.Ordinal)))
            .Concat(m.Groups["where"].Success ? NameBefore(text, m.Index) : IsIt(text, m) ? OnlyName(text, m.Index) : m.Value[0] is ',' or ';' or '(' ? [] : HeadNames.In(text, Clause.Before(text, m.Index)).Where(n => n.Text.Contains(' ', StringComparison.Ordinal)).TakeLast(1)));

    /// <summary>The name right before such words; where that only tells a seat, "NAME of Utah, on the list since May", the one before it.</summary>
    private static IEnumerable<ProperName> Nearest(string text, int at) =>
        ProperName.Find(text, new(Math.Max(0, at - 100), at)).ToList() is not [.., var last] names || at - last.Span.End > 9 ? []
        : names is [.., var whose, _] && (!last.Text.Contains(' ', StringComparison.Ordinal) || whose.Text.Contains(' ', StringComparison.Ordinal) && last.Text.Count(c => c == ' ') == 1 && !LegalForms.IsWritten(last.Text[(last.Text.LastIndexOf(' ') + 1)..])) && text[whose.Span.End..last.Span.Start] is " of " or " in " or " from " or " near " or ", of " or ", from " or ", in " ? [whose]
        // "NAME, a firm from Kent (listed in May)": a place alone.
        : !last.Text.Contains(' ', StringComparison.Ordinal) && Place().IsMatch(text[..last.Span.Start]) ? [] : [last];

    [GeneratedRegex(@"\b(?:from|in|near|at|outside) $")]
    private static partial Regex Place();

    // "NAME fell too, although it has been on the list since May": the one name of the sentence.
    private static bool IsIt(string text, Match match) => Antecedent.IsIt(Clause.Before(text, match.Index).Trim(text).Of(text));

    private static IEnumerable<ProperName> NameBefore(string text, int at) =>
        ListBefore(text, at) is { } list ? ProperName.Find(text, new(0, list.Span.Start)).Where(n => n.Text.Contains(' ', StringComparison.Ordinal)).TakeLast(1) : [];

    private static IEnumerable<ProperName> OnlyName(string text, int before) =>
        ProperName.Find(text, new(0, before)).Where(n => n.Text.Contains(' ', StringComparison.Ordinal) && HeadNames.IsCompanyLike(n.Text)).ToList() is [var only] ? [only] : [];

    [GeneratedRegex(@"\b(?:has|have|had) (?:(?:already|itself|also|long|now|indeed|likewise) ){0,2}(?:faced(?= (?:\p{Lu}[\p{L}.]* )?(?:financial |trade )?sanctions)|been (?:on|in(?= (?:the )?(?:Annex|Schedule|list))|subject to|under|listed (?:by|on|under|since|in)|posted (?=since|in|on)|sanctioned by|blacklisted by|designated by)) (?=[^,.;]{0,80}?\b(?:[Ll]ist|[Bb]lacklist|sanctions|since|edition|version)\b)|\b(?:has|have|had) (?:already |itself )?been (?:declared )?(?:ineligible|barred|debarred|excluded|shut out|off limits) (?=[^,.;]{0,80}\bsince\b)|\b(?:has|have|had) (?:remained|stayed|languished|lingered|figured|featured) (?:on|in) (?=[^,.;]{0,80}?\bsince\b)|\b(?:has|have|had) (?:also |already )?been (?:there|an? (?:(?:subject|target|object) of sanctions|SDN|designated (?:person|party|entity)|listed (?:entity|party|person)|Chinese military company))(?=[^.;]{0,60}\bsince\b)|\b(?:is|was) under (?=[^,.;]{0,30}(?:designation|sanctions|asset freeze|listing) (?:of|since|dating from|imposed in) [^,.;]{0,20}[0-9]{4})|\b(?:is|are) (?:recorded|listed|entered|registered) (?:on|in|since) (?=[^,.;]{0,60}?\b(?:[Ll]ist|since)\b[^,.;]{0,30}[0-9]{4})|(?<where>), where (?:it|the \p{L}+) (?:(?:has|have|had) (?:been|stood|remained|figured|sat|lingered|languished) (?=since\b)|(?:was|had been) (?:first )?(?:placed|put|added|entered|listed|included|inscribed) (?=(?:in|on|since) (?:[0-9]|(?:early |late )?\p{Lu})))|\bis already (?:on|subject to|under) (?=[^,.;]{0,80}?\b(?:[Ll]ist|[Bb]lacklist|sanctions)\b)|\b(?<now>(?:is|are) (?:(?:now|also|both|all|formally|officially) ){0,2})on (?=(?:the|its|their|\p{Lu}))(?=[^,.;]{0,60}?(?:\p{Lu}\S* List\b|sanctions list\b|list (?:kept|maintained|run|held) by\b|(?:EU|UN|UK|US|SDN|UFLPA|OFAC|OFSI|BIS|SECO|DFAT|METI|MOFCOM|FCC|Swiss|British|Canadian|Australian|Japanese|American|European) list\b(?! of (?!sanction|entit|firm|compan|person|design|restrict))|['’]s? \p{Lu}\p{Ll}+ list\b|same (?:black)?list\b|UVL\b|Annex [IVX]))|\b(?<now>(?:became|becomes?|has become|have become|was made|were made|is made|are made)(?: (?:an?|the) (?:entity|organi[sz]ation|enterprise|company|firm|party|person|body))?) subject to (?=[^;]{0,60}?\b(?:(?:Entity|Unverified|Covered|MEU|SDN|Consolidated|End[- ]User|NS-CMIC|\p{Lu}\p{Ll}+) List|asset freeze|freezing of assets|export (?:ban|prohibition)|trade ban)\b)|\b(?:has|have|had) been among (?:them|those (?:listed|sanctioned|blacklisted))(?=[^.;]{0,40}\bsince\b)|\b(?<now>(?:is|are) (?:another |also |the other |both |the only |an? )?(?:newcomers?|new entrants?|new arrivals?|new names?) (?:on|to|in) )(?=[^,.;]{0,60}?\b(?:[Ll]ist|Annex|edition)\b)|\b(?:has|have|had) (?:lived|been living|operated|been operating|laboured|traded) (?:with|under) (?=[^,.;]{0,80}?\b(?:sanctions|asset freeze)\b[^,.;]{0,40}\bsince\b)|\b(?<now>(?:is|are) among the (?:latest|newest|new) [^,.;]{3,30} )(?:on|to|in) (?=[^,.;]{0,60}?\b(?:[Ll]ist|Annex)\b)|\b(?<stays>is still|remains|stays|continues to be (?:included|listed)) (?:(?:on|in) (?=[^,.;]{0,60}?\b(?:[Ll]ist|[Bb]lacklist)\b)|(?:under|subject to) (?=(?:an? |the )?\p{Lu}[\p{L}.]+ (?:asset freeze|sanctions|embargo)\b))")]
    private static partial Regex State();

    private const string Dated = @"(?=[^,.;]{0,40}(?:[0-9]|January|February|March|April|May|June|July|August|September|October|November|December))";

    // "NAME, added in 2022, …", "(NAME; listed since 4 March)"
    [GeneratedRegex(@"[,;(] ?(?:first |already |itself |once |long )?(?:(?:an?|the|one of the) [^,;.()]{3,60}? )?(?:(?:added|listed|designated|sanctioned|frozen|debarred|blacklisted|included|entered|recorded|placed|put)(?: there)?(?: (?:to|on|in|into|under) (?:the |its |that )?[^,.;()]{2,40}?)?(?: by [^,.;()]{2,40}?)? (?:(?:in|on|since|already since) " + Dated + @"|(?=(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: [0-9]{1,2},?)?|[0-9]{1,2} \p{Lu}\p{Ll}+) [0-9]{4}\)))|(?:already )?(?:on|in|under) (?=[^,.;()]{0,40}\b(?:[Ll]ists?|[Bb]lacklists?|[Aa]nnex|[Ss]chedule|[Ss]upplement|[Rr]egister|[Ss]anctions?|[Ff]reeze|[Dd]esignation|[Dd]ebarment|[Ee]mbargo|[Mm]easures|it|\p{Lu}{2,6})\b)(?![^,.;()]{0,40}\b(?:market|business|trade|operations?|production|sale|charge|office|administration|receivership|insolvency|liquidation|management|ownership|exchange|bourse|stage|board|road|air|service|use|talks|court|hands|construction|job|building|arrears|debt|decline|growth|strike)\b)[^,.;()]{2,40} since " + Dated + @"|(?:still |already )?there since " + Dated + @"|an? [^,.;()]{3,40}[Ll]ist (?:party|entity|name|entry|member) since " + Dated + @"|since [^,.;()]{2,20} on (?=[^,.;]{0,40}list))|(?<=\bsince [^,.;()]{3,20}) and (?:on|in|under) (?=[^,.;()]{0,36}(?:[Ll]ist|Annex)[^,.;()]{0,12} since)[^,.;()]{2,48} since " + Dated + @"|[,;] already since (?=[^,.;]{0,20}[0-9]{4} on [^,.;]{0,30}list)")]
    private static partial Regex Added();

    [GeneratedRegex(@"\G(?:has|have|had) (?:also |already )?been there\b")]
    private static partial Regex There();

    [GeneratedRegex(@"\b(?:whether|unclear|if|once|until|neither|nor|none(?! of (?:this|that|it|these))|no)\b[^.;]{0,60}$", RegexOptions.IgnoreCase)]
    private static partial Regex Doubt();

    [GeneratedRegex(@"\b(?:no longer|not|never)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Denial();

    // What follows "NAME (Norway)" or "NAME, Lahore" is about it.
    [GeneratedRegex(@"^.{0,2}(?: ?\([^()]{2,40}\)|(?:,| of| from|, of|, from|, in) \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)?$")]
    private static partial Regex Beside();

    // "NAME, Dubai, which has been …", "NAME (Chile), which has been …"
    [GeneratedRegex(@"^\.?(?: \([^()]*\), which (?:itself )?$)|^\.?(?: \([^()]*\))?(?:,| of| in| from) (?:the )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2}, which (?:itself )?$")]
    private static partial Regex SeatBetween();

    [GeneratedRegex(@"^['’]s? \p{Ll}")]
    private static partial Regex Possessive();

    // "becomes an organisation subject to the export ban"
    [GeneratedRegex(@"\G(?:became|becomes?|has become|have become|(?:was|were|is|are) made)\b[^,;.]{0,40} subject to (?:the |an? )?(?:asset freeze|freezing of assets|export (?:ban|prohibition)|trade ban)\b")]
    private static partial Regex Measure();

    [GeneratedRegex(@"\G(?:has|have|had) been among them\b")]
    private static partial Regex AmongThem();

    // "had been on the January 2024 edition"
    [GeneratedRegex(@"\G(?:has|have|had) (?:already |itself )?been (?:on|in) (?:the|its|their|that|last year['’]s) (?:[\p{L}\p{N}]+ ){0,3}(?:edition|version)\b(?! of\b)|\G(?:is|are) (?:another |also |the other |both |the only |an? )?(?:newcomers?|new entrants?|new arrivals?|new names?) (?:on|to|in) (?:the|this|that) (?:new |latest )?(?:edition|version)\b(?! of\b)")]
    private static partial Regex OnEdition();

    [GeneratedRegex(@"\Ghad (?:already |itself )?been on (?:it|the list|that list)\b")]
    private static partial Regex BeenOnIt();

    [GeneratedRegex(@"\blisted (?:in|on|under|since|already since) $")]
    private static partial Regex MerelyListed();
}
