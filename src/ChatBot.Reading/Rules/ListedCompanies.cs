using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Dates;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>The companies that a listing clause is about, each with the step that it announces.</summary>
internal static partial class ListedCompanies
{
    /// <summary>The steps against each of them.</summary>
    /// <param name="unit">The sentence.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="announcement">What it announces.</param>
    /// <param name="context">What was read so far.</param>
    public static IEnumerable<Listing> Of(Unit unit, ListingClause clause, Listing announcement, ReadingContext context) =>
        clause.NamesOnly && !UnderLaw().IsMatch(clause.Tail.Of(unit.Text)) ? NamedOfGroup(unit, clause, announcement, context) : Listings(unit, clause, announcement, context);

    // "named two firms under Section 1260H": whom that law has named is listed.
    [GeneratedRegex(@"\bunder [Ss]ection 1260H\b|\bas (?:an? )?Chinese [Mm]ilitary [Cc]ompan")]
    private static partial Regex UnderLaw();

    private static IEnumerable<Listing> Listings(Unit unit, ListingClause clause, Listing announcement, ReadingContext context)
    {
        var text = unit.Text;
        // "Of A and B, the first was entered": not both.
        var half = Antecedent.OfPair(unit, clause.Companies);
        if (half is null && GroupPhrase.Find(text, clause.Companies) is { } group)
        {
            announcement = announcement with { Group = group.Span.Of(text) };
            context.Groups.Add(new(announcement, group.Count));
        }
        var companies = half is { } one ? [one.Company.Id] : clause.Objects(text).SelectMany(unit.CompaniesIn).Distinct().ToList();
        // "added the Company and its subsidiary NAME": both.
        if (companies.Count > 0 && Termed().Match(clause.Companies.Of(text)) is { Success: true } term && context.Companies.Defined(term.Groups["noun"].Value) is { } defined && !companies.Contains(defined.Id))
            companies.Insert(0, defined.Id);
        if (companies.Count == 0)
            companies.AddRange(AssetPhrase.OwnersIn(unit, clause, announcement.Authority, context));
        if (companies.Count == 0 && clause.Related(text).Select(n => n.Span).ToList() is { Count: > 0 } related)
        {
            companies.AddRange(unit.Mentions.Where(m => related.Exists(r => r.Overlaps(m.Span))).Select(m => m.Company.Id).Distinct());
            // What is told aside without a day is older than what the text announces.
            if (announcement.Date is null && announcement.Action is ListingAction.Added or ListingAction.Removed && !SameStep().IsMatch(clause.Tail.Of(text)))
                announcement = announcement with { DateKind = DateKind.ListedOn };
        }
        if (companies.Count == 0)
            companies = context.MembersOf(clause.Companies.Of(text));
        // "listed these three on 10 March, and with them a fourth: NAME"
        else if (Group().Match(text, clause.Companies.Start, clause.Companies.Length) is { Success: true } these)
            companies = [.. context.MembersOf(these.Value).Union(companies)];
        var annulled = Annulled(unit, clause, announcement);
        var phrase = (clause.Predicate.IsPassive ? clause.Companies.Trim(text).IsEmpty : !clause.HasObject(text)) ? clause.Head.Trim(text, ",") : clause.Companies;
        if (companies.Count == 0 && !IdentifiedRule.Tells(text) && !IsRestrictive(clause, text) && Antecedent.Of(unit, phrase, context) is { } meant)
            companies.Add(meant.Company.Id);
        // "A and B were added alongside it": so was whom the sentence before speaks of.
        if (companies.Count > 0 && AlongsideIt().IsMatch(clause.Tail.Of(text)) && context.Previous is { } spoken && context.CompaniesOf(spoken).Select(m => m.Company.Id).Distinct().ToList() is [var beside] && !context.StepsOf(beside).Any() && !companies.Contains(beside))
            companies.Insert(0, beside);
        var companions = unit.CompaniesIn(Companions.Behind(text, clause.Tail.Start)).ToList();
        // "listed together with OTHER": by whoever listed that, and when.
        if (announcement is { Authority: null, Date: null, Action: ListingAction.Added } && companions.Select(c => context.StepsOf(c).LastOrDefault(s => s.Action == ListingAction.Added)).OfType<Listing>().FirstOrDefault() is { } first)
            (announcement, companions) = (announcement with { Authority = first.Authority, List = first.List, Date = first.Date, DateKind = first.DateKind, DateWords = first.DateWords, Citations = [unit.Citation, .. first.Citations] }, []);
        foreach (var company in companies.Concat(companions).Distinct())
        {
            // "annulled the act by which the Council put NAME on its list in May": it was put there, and the day of the one is not that of the other.
            if (annulled is not null)
                yield return annulled with { CompanyId = company };
            if (annulled is null || announcement.Date is not null && announcement.Date != annulled.Date)
                yield return (companies.Count > 1 ? OwnDay(unit, clause, company) : null) is { } own
                    ? StepDate.On(announcement, own) with { CompanyId = company } : announcement with { CompanyId = company };
        }
    }

    /// <summary>The judgment that annuls the step announced; null where none is told.</summary>
    private static Listing? Annulled(Unit unit, ListingClause clause, Listing announcement)
    {
        if (announcement.Action is not (ListingAction.Added or ListingAction.Proposed) || !AnnulmentRule.IsAnnulled(unit.Text, clause.Predicate.Match.Span.Start))
            return null;
        var judged = AnnulmentRule.SetAside(unit.Text, clause.Predicate.Match.Span.Start) is { } aside ? unit.Dates.FirstOrDefault(d => !d.IsLimit && d.Span.Start >= aside.End)
            : unit.Dates.FirstOrDefault(d => !d.IsLimit && d.Span.End <= clause.Predicate.Group.Start);
        return announcement with { Action = ListingAction.Revoked, Date = judged?.Date, DateKind = judged?.Kind ?? DateKind.Unknown, DateWords = judged?.Words, Reason = null };
    }

    /// <summary>"listed A in May and B in June": the day right behind a name.</summary>
    private static DatePhrase? OwnDay(Unit unit, ListingClause clause, string company) =>
        unit.Dates.Length > 1 && unit.Mentions.FirstOrDefault(m => m.Company.Id == company && m.Span.Start >= clause.Companies.Start) is { Company: not null } mention
            ? unit.Dates.FirstOrDefault(d => !d.IsLimit && d.Span.Start - mention.Span.End is 1 or 2) : null;

    [GeneratedRegex(@"\G(?:[Tt]hese|the same|all|the) (?:two|three|four|five|six)(?: (?:firms|companies|names))?(?=(?: (?:on|in) [^,;]{2,30})?,? and(?: together)?(?: with\b|,? as\b))")]
    private static partial Regex Group();

    [GeneratedRegex(@"\balongside (?:it|him|her)\b")]
    private static partial Regex AlongsideIt();

    [GeneratedRegex(@"^\s*(?:both )?[Tt]he (?<noun>\p{Lu}\p{L}+)(?: itself)?(?:,| and) |,? and the (?<noun>\p{Lu}\p{L}+)(?: itself)?\W*$")]
    private static partial Regex Termed();

    // "The firm placed there in May is NAME": another than the one spoken of.
    private static bool IsRestrictive(ListingClause clause, string text) =>
        clause.Predicate.Group.Start == clause.Predicate.Match.Span.Start && clause.Companies.End <= clause.Predicate.Group.Start && text[clause.Companies.End..clause.Predicate.Group.Start].Trim().Length == 0 && Antecedent.IsPlain(clause.Companies.Of(text));

    [GeneratedRegex(@"\b(?:the|that|this) same (?:day|time|occasion|" + ActNouns.All + @")\b")]
    private static partial Regex SameStep();

    // "our headline named NAME", "the article names NAME": it lists nobody.
    [GeneratedRegex(@"\b(?:headline|article|story|report|newspaper|paper|website|blog|posts?|edition|version|we|I)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfPublisher();

    /// <summary>"The office named A and B" lists them when it was announced before that several were listed.</summary>
    private static IEnumerable<Listing> NamedOfGroup(Unit unit, ListingClause clause, Listing naming, ReadingContext context)
    {
        var companies = unit.CompaniesIn(clause.Companies).ToList();
        var group = ListedGroup.For(context.Groups, companies.Count, ListingAction.Added);
        if (group is null || OfPublisher().IsMatch(clause.Agent.Of(unit.Text)) || naming.Authority is null && !clause.Predicate.IsPassive || clause.Predicate.IsPassive && group.Count is not null && group.Count < companies.Count)
            yield break;
        foreach (var company in companies)
            yield return group.Announcement with
            {
                CompanyId = company,
                Authority = naming.Authority is { } part && group.Announcement.Authority is { } whole && !Authorities.IsWithin(part, whole) ? whole : naming.Authority,
                Citations = [.. group.Announcement.Citations, unit.Citation],
            };
    }
}
