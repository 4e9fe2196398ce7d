using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Dates;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>"The ministry blacklisted NAME for …", "NAME was added to the list by …", and groups whose members are named later.</summary>
internal sealed partial class ListingRule : IRule
{
    public IEnumerable<Fact> Read(Unit unit, ReadingContext context)
    {
        if (!unit.IsStatement)
            yield break;
        foreach (var clause in ListingClause.FindAll(unit.Text, HasListInMind(unit, context)))
        {
            if (clause.Predicate.IsNegated || unit.IsClaim(clause.Predicate.Group.Start))
                continue;
            if (Announce(unit, clause, context) is not { } announcement)
                continue;
            foreach (var listing in clause.NamesOnly ? NamedOfGroup(unit, clause, announcement, context) : Listings(unit, clause, announcement, context))
                yield return listing with { DateKind = clause.Predicate.IsPastPerfect && !IsPrecise(listing.DateKind) ? DateKind.ListedOn : listing.DateKind };
        }
    }

    /// <summary>Whether the sentence before, in the same passage, spoke of a list and its keeper.</summary>
    private static bool HasListInMind(Unit unit, ReadingContext context) =>
        context.Previous is { } previous && previous.Sentence.Paragraph == unit.Sentence.Paragraph
        && InMind().IsMatch(previous.Text) && AuthorityFinder.Find(previous.Text, new(0, previous.Text.Length)).Any();

    private static bool IsPrecise(DateKind kind) => kind is DateKind.HistoricalMonth or DateKind.HistoricalYear;

    /// <summary>What the clause says about whatever company; null when nobody with a say acts in it.</summary>
    private static Listing? Announce(Unit unit, ListingClause clause, ReadingContext context)
    {
        var text = unit.Text;
        var verb = clause.Predicate.Group.Start;
        var continued = HasListInMind(unit, context) && Pronoun().IsMatch(clause.Agent.Trim(text, ",").Of(text));
        var actor = Urged(text, clause) ?? AuthorityFinder.ActorIn(text, clause.Agent)
            ?? (unit.SpeakerAt(verb)?.Name is { } speaker && Authorities.Find(speaker) is { } speaking ? speaking.Name : null)
            ?? (clause.List is { } list ? AuthorityFinder.MostSpecific(text, list.Span)?.Name : null)
            ?? KnownLists.KeeperIn(text, clause.Tail)
            ?? (continued ? AuthorityFinder.MostSpecific(context.Previous!.Text, new(0, context.Previous.Text.Length))?.Name : null);
        if ((actor is null || Authorities.Find(actor) is null) && LineKeeper.Of(text) is { } label)
            actor = label;
        // An agent who is no authority keeps no list; and what is merely "listed", with nothing more said, may be a share.
        if (actor is null && (!clause.Predicate.IsPassive || !clause.Agent.IsEmpty))
            return null;
        var reason = ReasonPhrase.Find(unit.Sentence.Text, new(clause.Predicate.Match.Span.End, text.Length), unit.Dates)?.Words;
        if (clause.Predicate.Verb.Lemma == "list" && actor is null && clause.List is null && reason is null)
            return null;
        // What is told as done is hearsay only where the words for it come first; behind it they speak of something else.
        var isHearsay = Hearsay().IsMatch(clause.Action == ListingAction.Proposed ? text : text[..verb]);
        if (isHearsay && clause.Action == ListingAction.Removed)
            return null;
        var date = unit.DateOf(verb) ?? (continued ? DatePhrase.For(context.Previous!.Dates, 0) : null);
        return new Listing
        {
            Id = "",
            Citations = [unit.Citation],
            CompanyId = "",
            Action = isHearsay || clause.Action == ListingAction.Proposed && clause.Predicate.Modality == Modality.Possible && actor is null ? ListingAction.Rumoured : clause.Action,
            Authority = actor,
            List = clause.List?.Name,
            Reason = reason,
            Date = date?.Date,
            DateKind = date is null ? DateKind.Unknown : KindOf(date, clause),
            DateWords = date?.Words,
            ReportedBy = unit.ReportedBy,
        };
    }

    /// <summary>Who is asked to do it in "senators urged the ministry to list NAME".</summary>
    private static string? Urged(string text, ListingClause clause)
    {
        var verb = clause.Predicate.Match.Span.Start;
        if (clause.Predicate.Modality != Modality.Planned || !text[..verb].EndsWith(" to ", StringComparison.Ordinal))
            return null;
        return AuthorityFinder.Find(text, new(0, verb - 4)).LastOrDefault(f => f.Span.End == verb - 4).Authority?.Name;
    }

    private static DateKind KindOf(DatePhrase date, ListingClause clause) =>
        date.Words.StartsWith("effective", StringComparison.OrdinalIgnoreCase) || date.Words.StartsWith("from", StringComparison.OrdinalIgnoreCase) ? DateKind.Effective
        : date.Kind == DateKind.Announced && !clause.Predicate.IsBare && !clause.Predicate.IsPassive ? DateKind.Decision
        : date.Kind;

    private static IEnumerable<Listing> Listings(Unit unit, ListingClause clause, Listing announcement, ReadingContext context)
    {
        var text = unit.Text;
        if (GroupPhrase.Find(text, clause.Companies) is { } group)
        {
            announcement = announcement with { Group = group.Span.Of(text) };
            context.Groups.Add(new(announcement, group.Count));
        }
        var companies = clause.Named(text).SelectMany(phrase => CompaniesIn(text, phrase, unit)).Distinct().ToList();
        if (companies.Count == 0 && Antecedent.Of(unit, clause.Companies, context) is { } meant)
            companies.Add(meant.Company.Id);
        foreach (var company in companies)
            yield return announcement with { CompanyId = company };
    }

    /// <summary>"The office named A and B" lists them when it was announced before that several were listed.</summary>
    private static IEnumerable<Listing> NamedOfGroup(Unit unit, ListingClause clause, Listing naming, ReadingContext context)
    {
        var companies = CompaniesIn(unit.Text, clause.Companies, unit).ToList();
        var group = ListedGroup.For(context.Groups, companies.Count, ListingAction.Added);
        if (group is null || naming.Authority is null)
            yield break;
        foreach (var company in companies)
            yield return group.Announcement with
            {
                CompanyId = company,
                Authority = naming.Authority is { } part && group.Announcement.Authority is { } whole && !Authorities.IsWithin(part, whole) ? whole : naming.Authority,
                Citations = [.. group.Announcement.Citations, unit.Citation],
            };
    }

    private static IEnumerable<string> CompaniesIn(string text, Span phrase, Unit unit)
    {
        if (phrase.IsEmpty)
            return [];
        var heads = HeadNames.In(text, phrase).Select(n => n.Span).ToList();
        return unit.Mentions
            .Where(m => heads.Any(h => h.Overlaps(m.Span)))
            .Select(m => m.Company.Id)
            .Distinct();
    }

    [GeneratedRegex(@"\b[Ll]ists?\b|\b[Ss]anctions\b")]
    private static partial Regex InMind();

    [GeneratedRegex(@"^(?:it|they|the (?:department|ministry|agency|office|council|commission|authority|government|update|rule|list|notice)|also|it also|at the same time it)$", RegexOptions.IgnoreCase)]
    private static partial Regex Pronoun();

    // Nobody with a name stands behind it.
    [GeneratedRegex(@"\b(?:rumou?r(?:s|ed)?|reportedly|unconfirmed|speculat(?:ion|ed)|gossip|whisper(?:s|ed)?|(?:a|the|media|press|newspaper) reports?(?: in [^,.]{2,40})? that|people familiar|insiders?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Hearsay();
}
