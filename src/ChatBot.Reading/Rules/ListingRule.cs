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
        foreach (var clause in ListingClause.FindAll(unit.Text, HasListInMind(unit, context) || context.ListMeant(unit) is not null))
        {
            if (clause.Predicate.IsNegated || IsOtherAct(unit.Text, clause) || clause.Predicate.Verb.Base is "freeze" or "block" or "seize" && unit.CompaniesIn(clause.Agent).Any() || clause.IsUnfounded(unit.Text) || clause.Action == ListingAction.Removed && clause.Predicate.Modality != Modality.Done || IsClaim(unit, clause) || IsLeftOpen(unit.Text, clause))
                continue;
            // "Two tankers, the NAME and the NAME, were put on the list": ships and persons are no firms.
            if (clause.List is not null && ListMotionRule.Others().IsMatch(clause.Companies.Of(unit.Text)))
                continue;
            if (Announce(unit, clause, context) is not { } announcement)
                continue;
            foreach (var listing in clause.NamesOnly ? NamedOfGroup(unit, clause, announcement, context) : Listings(unit, clause, announcement, context))
            {
                var told = listing with { DateKind = clause.Predicate.IsPastPerfect && !IsPrecise(listing.DateKind) ? DateKind.ListedOn : listing.DateKind };
                yield return told;
                foreach (var other in Jointly(unit.Text, clause, told))
                    yield return told with { Authority = other, List = null };
                if (clause.List is { } list && !clause.NamesOnly)
                    foreach (var further in FurtherLists.Behind(unit, list.Span.End, told))
                        yield return further;
            }
        }
    }

    /// <summary>Whether it is no step of a keeper of lists: a court that freezes in a suit, a firm that is named as a partner or among winners.</summary>
    private static bool IsOtherAct(string text, ListingClause clause) =>
        clause.Predicate.Verb.Base is "freeze" or "block" or "seize" && Litigant().IsMatch(clause.Agent.Trim(text).Of(text)) || Honour().IsMatch(text, clause.Predicate.Match.Span.End) || !clause.Predicate.IsPassive && OtherRegister().IsMatch(clause.Agent.Of(text));

    [GeneratedRegex(@"\b(?:court|judge|liquidator|receiver|creditor|prosecutor|administrator|bank)s?(?: (?:in|at|of|for|on) [^,;]*)?,?$", RegexOptions.IgnoreCase)]
    private static partial Regex Litigant();

    // "The company register deleted the entry of NAME"
    [GeneratedRegex(@"\b(?:(?:company|companies|commercial|trade|land|ship|shipping) (?:register|registry|roll)|registrar|stock exchange|exchange|bourse|Wikipedia|Google|Amazon|Nasdaq)\s*$")]
    private static partial Regex OtherRegister();

    [GeneratedRegex(@"\G (?:(?:the )?\p{Lu}\S* ){1,6}(?:as (?:an?|its|the) (?:\p{Ll}+ ){0,2}(?:advis[eo]r|sponsor|partner|winner|host|contractor|auditor|lender|bidder|operator|venue)|among (?:the )?(?:firms|companies|winners|finalists|those) (?:that|which|who) (?:won|got|received)|as (?:advis[eo]r|sponsor|host)|(?:as )?(?:an?|the) (?:\p{L}+ ){0,3}(?:champion|gatekeeper|carrier|foundry|provider|hub|lender)|among its \p{L}+ \p{L}+ winners)\b")]
    private static partial Regex Honour();

    /// <summary>"The US, Britain and Canada sanctioned NAME": the keepers beside the one that a step is told of.</summary>
    private static IEnumerable<string> Jointly(string text, ListingClause clause, Listing told)
    {
        if (told.Authority is not { } first || clause.List?.KeeperIn(text) is not null)
            yield break;
        var agents = AuthorityFinder.Find(text, clause.Predicate.IsPassive && !clause.Agent.IsEmpty && clause.Agent.Start >= clause.Tail.Start ? new(clause.Agent.Start, clause.Tail.End) : clause.Agent).ToList();
        if (agents.Count < 2 || agents.FindIndex(a => a.Authority.Name == first) is not (>= 0 and var at))
            yield break;
        var (from, to) = (at, at);
        while (from > 0 && Joint().IsMatch(text[agents[from - 1].Span.End..agents[from].Span.Start]))
            from--;
        // "After the US and Canada, the EU …": of these only one acts.
        if (!clause.Predicate.IsPassive && !Opening().IsMatch(text[clause.Agent.Start..agents[from].Span.Start]))
            yield break;
        while (to + 1 < agents.Count && Joint().IsMatch(text[agents[to].Span.End..agents[to + 1].Span.Start]))
            to++;
        foreach (var other in agents.GetRange(from, to - from + 1).Select(a => a.Authority).Where(a => DocumentKeeper.KeepsLists(a) && !Authorities.IsWithin(a.Name, first) && !Authorities.IsWithin(first, a.Name)).Select(a => a.Name).Distinct())
            yield return other;
    }

    [GeneratedRegex(@"^(?:(?:[Oo]n|[Ii]n|[Ll]ast|[Tt]his|[Yy]esterday|[Tt]oday|[Ll]ater) ?[^,]{0,30}?,? ?)?(?:(?:[Bb]oth|[Ii]n 20[0-9]{2},?) )?(?:the |The )?$")]
    private static partial Regex Opening();

    [GeneratedRegex(@"^(?:,|,? and| as well as|, then|,? along with|,? together with) (?:the )?$")]
    private static partial Regex Joint();

    /// <summary>Whether the sentence before, in the same passage, spoke of a list and its keeper.</summary>
    private static bool HasListInMind(Unit unit, ReadingContext context) =>
        context.Previous is { } previous && previous.Sentence.Paragraph == unit.Sentence.Paragraph
        && (InMind().IsMatch(previous.Text) || KnownLists.NameIn(previous.Text) is not null || context.LastSteps.Any(s => !s.IsUnsure && s.Authority is not null)) && AuthorityFinder.Find(previous.Text, new(0, previous.Text.Length)).Any();

    /// <summary>Whether it is no more than somebody's claim. What a ministry announces it does; what nameless people expect is talk, but told as such.</summary>
    private static bool IsClaim(Unit unit, ListingClause clause)
    {
        var verb = clause.Predicate.Group.Start;
        return unit.IsClaim(verb) && !unit.IsAnnounced(verb)
            && !(clause.Predicate.Modality != Modality.Done && unit.Utterances.First(u => u.Clause.Contains(verb)) is var said && (said.Speaker.Name is null || said.Speaker.IsOfficial || IsDeniedReport(unit, said) || Hearsay().IsMatch(unit.Text[..said.Clause.Start])));
    }

    /// <summary>Whether it is told only for the case that, asked for by others, or claimed by a medium that cannot know.</summary>
    private static bool IsLeftOpen(string text, ListingClause clause) =>
        clause.Action == ListingAction.Proposed ? If().IsMatch(text[..clause.Predicate.Group.Start]) || Wanted().IsMatch(text[..clause.Predicate.Match.Span.Start]) || WantedOf().IsMatch(text[..clause.Predicate.Match.Span.Start]) && !Lawmakers().IsMatch(text) || RequestRule.IsAskedFor(text, clause.Predicate.Match.Span.Start)
        : clause.Action == ListingAction.Added && Rules.Hearsay.IsClaim(text[..clause.Predicate.Group.Start]);

    // "Campaigners want NAME to be hit next": who has no say.
    [GeneratedRegex(@"\b(?:[Cc]ampaigners?|[Cc]ampaign groups?|[Aa]ctivists?|[Cc]harit(?:y|ies)|NGOs?|[Cc]ritics?|[Rr]ivals?|[Tt]rade unions?|[Pp]rotesters?|[Ii]nvestors?|[Rr]eaders|[Ff]ans|[Cc]ompetitors?|[Ll]obby groups?)\b[^.;:]{0,60}\b(?:wants?|wanted|demand(?:s|ed)?|calls?|called|urge[sd]?|hopes?|hoped|asks?|asked|would like)\b[^.;]*$")]
    private static partial Regex Wanted();

    // "A rival wanted the office to put NAME on its list": unless it is lawmakers who want it.
    [GeneratedRegex(@"\b(?:wants?|wanted|would like|asked|begged) (?:the )?\p{Lu}[^,;]{1,60} to $")]
    private static partial Regex WantedOf();

    [GeneratedRegex(@"\b(?:senators?|congress(?:m[ae]n|woman|women)?|lawmakers?|legislators?|MPs?|MEPs?|parliament|representatives?|deputies|committee|governors?|ministers?|ambassadors?|member states?|commission|government|White House|president)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Lawmakers();

    [GeneratedRegex(@"\b[Ii]f [^,;.]{2,80}$")]
    private static partial Regex If();

    // "NAME denied a report in the Herald newspaper that …": the paper says so, and is named.
    private static bool IsDeniedReport(Unit unit, Utterance said) => SpeechVerbs.Denying.Contains(said.Verb) && unit.ReportedBy is not null;

    private static bool IsPrecise(DateKind kind) => kind is DateKind.HistoricalMonth or DateKind.HistoricalYear;

    /// <summary>What the clause says about whatever company; null when nobody with a say acts in it.</summary>
    private static Listing? Announce(Unit unit, ListingClause clause, ReadingContext context)
    {
        var text = unit.Text;
        var verb = clause.Predicate.Group.Start;
        var continued = HasListInMind(unit, context) && Pronoun().IsMatch(clause.Agent.Trim(text, ",").Of(text));
        var main = MainClause(text, clause);
        var agent = main.IsEmpty ? clause.Agent : main;
        var actor = Urged(text, clause)
            // "Britain's OFSI never designated the one, whereas it did designate the other": whoever the sentence opened with.
            ?? (It().IsMatch(text[..verb]) ? DocumentKeeper.In(text, new(0, verb)) : null)
            ?? OfEntry(text, clause) ?? AuthorityFinder.ActorIn(text, agent)
            ?? (unit.SpeakerAt(verb)?.Name is { } speaker && Authorities.Find(speaker) is { } speaking ? speaking.Name : null)
            ?? clause.List?.KeeperIn(text)
            ?? KnownLists.KeeperIn(text, clause.Tail)
            ?? (clause.Predicate.IsPassive && clause.Agent.IsEmpty ? OfNationalAct(text[..verb]) : null)
            ?? (continued ? AuthorityFinder.MostSpecific(context.Previous!.Text, new(0, context.Previous.Text.Length))?.Name : null);
        if (actor is not null && AuthorityFinder.Known(actor) is null && (clause.List?.KeeperIn(text) ?? KnownLists.KeeperIn(text, clause.Tail)) is { } keeper)
            actor = keeper;
        if ((actor is null || AuthorityFinder.Known(actor) is null) && unit.Label is { } label)
            actor = label;
        var meant = clause.List is { Name: null } bare && bare.IsDefinite(text) ? NamedBefore(unit, bare) ?? context.ListMeant(unit) : clause.List is null && actor is null ? context.ListMeant(unit) : null;
        // Without a word for the list it is that of the passage, or the only one of the text.
        if (clause.List is null && meant is not null && meant.Citation.Paragraph != unit.Sentence.Paragraph && !context.NamesOneList)
            meant = null;
        // "The UN has taken the bank off its list. It had been listed since March.": there, and not on a list that the text named elsewhere.
        if (actor is null && clause.List is null && clause.Predicate is { IsPassive: true, IsPastPerfect: true } && Companions.Behind(text, clause.Tail.Start).IsEmpty && meant?.Citation.Paragraph != unit.Sentence.Paragraph
            && context.Steps.LastOrDefault(s => s is { IsUnsure: false, Authority: not null } && s.Citations[0].Paragraph == unit.Sentence.Paragraph) is { Authority: { } here })
            (actor, meant) = (here, null);
        // "the same act": an act named elsewhere, and not the one that keeps the list spoken of last.
        if (meant is not null && clause.List is null && SameAct().IsMatch(agent.Of(text)))
            meant = null;
        if (actor is null || AuthorityFinder.Known(actor) is null && char.IsLower(actor[0]))
            actor = meant?.Keeper ?? actor;
        // An agent who is no authority keeps no list; and what is merely "listed", with nothing more said, may be a share.
        if (actor is null && (!clause.Predicate.IsPassive || !clause.Agent.IsEmpty) && !(context.SpokeOfLists && Instrument().IsMatch(agent.Of(text))))
            return null;
        // "the entry for NAME": no ground.
        var behind = ListingClause.EntryFor().IsMatch(clause.Tail.Of(text)) ? Math.Max(clause.Companies.Start, clause.Predicate.Match.Span.End) : clause.Predicate.Match.Span.End;
        var reason = ReasonPhrase.Find(unit.Sentence.Text, new(behind, text.Length), unit.Dates)?.Words;
        if (clause.Predicate.Verb.Lemma == "list" && actor is null && clause.List is null && reason is null && !context.SpokeOfLists)
            return null;
        // What is told as done is hearsay only where the words for it come first; behind it they speak of something else.
        // "The chatter has a source: senators asked …": what stands before the colon is told of otherwise.
        var part = text[(text[..verb].LastIndexOfAny([':', ';']) + 1)..];
        var isHearsay = Rules.Hearsay.Opens(text[..verb]) || Hearsay().IsMatch(clause.Action == ListingAction.Proposed ? part : text[..verb])
            || clause.Action == ListingAction.Proposed && unit.Utterances.FirstOrDefault(u => u.Clause.Contains(verb)) is { } told && (told.Speaker.Name is null && !unit.IsAnnounced(verb) || IsDeniedReport(unit, told))
            || clause.Action == ListingAction.Proposed && Rules.Hearsay.IsClaim(text[..verb])
            || clause.Action == ListingAction.Proposed && unit.SpeakerAt(verb)?.Name is null && Rules.Hearsay.IsIn(part);
        if (isHearsay && clause.Action == ListingAction.Removed)
            return null;
        var date = unit.DateOf(clause.Predicate) ?? (main.IsEmpty ? null : DatePhrase.For([.. unit.Dates.Where(d => main.Contains(d.Span.Start))], main.End)) ?? (continued ? DatePhrase.For(context.Previous!.Dates, 0) : null);
        // "plans to list NAME in October": ahead, not last year's.
        if (clause.Action == ListingAction.Proposed && date is { Kind: DateKind.RelativeResolved, Date.Precision: DatePrecision.Month })
            date = null;
        var action = isHearsay || clause.Action == ListingAction.Proposed && clause.Predicate.Modality == Modality.Possible && actor is null ? ListingAction.Rumoured : clause.Action;
        // "The ministry says NAME will be added tomorrow": decided, and dated.
        if (!isHearsay && action == ListingAction.Proposed && actor is not null && AuthorityFinder.Known(actor) is not null && (Will().IsMatch(clause.Predicate.Group.Of(text)) || AnnouncesItself(unit, verb, actor))
            && date is { Date.Precision: DatePrecision.Day } coming && coming.Date.Start > context.Published && unit.Dates.Any(d => d.Span == coming.Span) && !OnCondition().IsMatch(text, verb))
            return unit.Step(ListingAction.Added, actor, coming, clause.List?.Name, meant) with { Reason = reason, DateKind = DateKind.Effective };
        return unit.Step(action, actor, date, clause.List?.Name, meant) with { Reason = reason, DateKind = date is null ? DateKind.Unknown : KindOf(date, clause) };
    }

    [GeneratedRegex(@"\b(?:if|unless|once|provided|should)\b")]
    private static partial Regex OnCondition();

    // "The bank announced that it would debar NAME from 1 May": whoever decides has said so.
    private static bool AnnouncesItself(Unit unit, int verb, string actor) =>
        unit.Utterances.FirstOrDefault(u => u.Clause.Contains(verb)) is { Verb: "announce" or "confirm" or "decide", Speaker.Name: { } speaker } && ListingMerge.AreCompatible(Authorities.Find(speaker)?.Name ?? speaker, actor);

    // "NAME, on the UVL since March 2022, is removed from that list": the one that the sentence has named.
    private static NamedList? NamedBefore(Unit unit, ListPhrase list) =>
        unit.Text[..list.Span.Start] is var before && KnownLists.NameIn(before) is { } name && KnownLists.KeeperIn(before, new(0, before.Length)) is { } keeper ? new(name, keeper, unit.Citation) : null;

    [GeneratedRegex(@"\b(?:will|shall)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Will();

    /// <summary>The clause that says who acts where the verb's own does not: "a rule that adds NAME", "its list, which it had put NAME on", "by adding NAME".</summary>
    private static Span MainClause(string text, ListingClause clause)
    {
        if (clause.Predicate.IsPassive)
            return default;
        if (clause.Predicate.Match.Form == VerbForms.Gerund && Clause.Before(text, clause.Predicate.Match.Span.Start) is var whole)
            return whole;
        return Own().IsMatch(clause.Agent.Trim(text, ",").Of(text)) && Relative().Match(text[..clause.Agent.Start]) is { Success: true } pronoun
            ? Clause.Before(text, pronoun.Index) : default;
    }

    [GeneratedRegex(@"^(?:it|they|also|)$")]
    private static partial Regex Own();

    [GeneratedRegex(@",? (?:(?:on|to|in|under) )?(?:which|that) $")]
    private static partial Regex Relative();

    [GeneratedRegex(@"\b(?:the|this|that) (?:same )?(?:act|regulation|decision|instrument|order)\b", RegexOptions.IgnoreCase)]
    private static partial Regex SameAct();

    // An act or a list that a text speaks of does it in the name of its keeper.
    [GeneratedRegex(@"\b(?:rule|rules|amendments?|measures?|notice|update|order|regulations?|package|decision|revision|changes?|list|action|actions|additions?|round|annex|acts?)\b[^,;]{0,60}$", RegexOptions.IgnoreCase)]
    private static partial Regex Instrument();

    // "A British entry for NAME was withdrawn": the keeper is told by its adjective.
    private static string? OfEntry(string text, ListingClause clause) =>
        clause.Predicate.IsPassive && NationalEntry().Match(text[..clause.Predicate.Group.Start]) is { Success: true } entry && Nations.Find(entry.Groups["nation"].Value) is { } nation ? Authorities.Find(nation)?.Name : null;

    // "The same Canadian order takes one name off: NAME has been removed"
    internal static string? OfNationalAct(string before) =>
        NationalAct().Match(before) is { Success: true } act && Nations.Find(act.Groups["nation"].Value) is { } nation && Authorities.Find(nation) is { } keeper && DocumentKeeper.KeepsLists(keeper) ? keeper.Name : null;

    [GeneratedRegex(@"^(?:The|This|That) (?:same |new |latest )?(?<nation>\p{Lu}\p{L}+) (?:order|notice|act|decision|package|update|instrument|regulation|amendment) (?:also |then )?(?:takes?|drops?|removes?|deletes?|strikes?|frees?|adds?|lists?|puts?|names?)\b[^.;:]*: (?:[^:]*)$")]
    private static partial Regex NationalAct();

    [GeneratedRegex(@"\b(?<nation>\p{Lu}\p{L}+) (?:entry|listing|designation) (?:for|of|against) [^;:.]{2,120}$")]
    private static partial Regex NationalEntry();

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
        Listing? annulled = null;
        if (GroupPhrase.Find(text, clause.Companies) is { } group)
        {
            announcement = announcement with { Group = group.Span.Of(text) };
            context.Groups.Add(new(announcement, group.Count));
        }
        var companies = clause.Objects(text).SelectMany(unit.CompaniesIn).Distinct().ToList();
        // "froze NAME's assets", "froze its assets"
        if (companies.Count == 0 && clause.Predicate.Verb.Base == "freeze" && ListingClause.AssetsOf().Match(text, clause.Tail.Start) is { Success: true } assets)
            companies.AddRange(assets.Groups["its"] is { Success: true } its
                ? Antecedent.Of(unit, new(its.Index, its.Index + its.Length), context) is { } owner ? [owner.Company.Id] : []
                : unit.Mentions.Where(m => m.Span.Start >= clause.Tail.Start && m.Span.End <= assets.Index + assets.Length).Select(m => m.Company.Id).Distinct());
        // "NAME's assets are frozen": by who keeps lists, and not by a judge or a bank.
        if (companies.Count == 0 && announcement.Authority is { } by && Authorities.Find(by) is not null && clause.Predicate is { IsPassive: true, Verb.Base: "freeze" } && ListingClause.OwnAssets().Match(text[..clause.Predicate.Group.Start]) is { Success: true } frozen)
            companies.AddRange(frozen.Groups["its"] is { Success: true } its
                ? Antecedent.Of(unit, new(its.Index, its.Index + its.Length), context) is { } owner ? [owner.Company.Id] : []
                : unit.Mentions.Where(m => m.Span.End == frozen.Groups["whose"].Index).Select(m => m.Company.Id));
        if (companies.Count == 0 && clause.Related(text).Select(n => n.Span).ToList() is { Count: > 0 } related)
        {
            companies.AddRange(unit.Mentions.Where(m => related.Exists(r => r.Overlaps(m.Span))).Select(m => m.Company.Id).Distinct());
            // What is told aside without a day is older than what the text announces.
            if (announcement.Date is null && announcement.Action is ListingAction.Added or ListingAction.Removed && !SameStep().IsMatch(clause.Tail.Of(text)))
                announcement = announcement with { DateKind = DateKind.ListedOn };
        }
        if (companies.Count == 0)
            companies = context.MembersOf(clause.Companies.Of(text));
        if (announcement.Action is ListingAction.Added or ListingAction.Proposed && AnnulmentRule.IsAnnulled(text[..clause.Predicate.Match.Span.Start]))
            annulled = unit.Dates.FirstOrDefault(d => !d.IsLimit && d.Span.End <= clause.Predicate.Group.Start) is var judged
                ? announcement with { Action = ListingAction.Revoked, Date = judged?.Date, DateKind = judged?.Kind ?? DateKind.Unknown, DateWords = judged?.Words, Reason = null } : null;
        var phrase = (clause.Predicate.IsPassive ? clause.Companies.Trim(text).IsEmpty : !clause.HasObject(text)) ? clause.Head.Trim(text, ",") : clause.Companies;
        if (companies.Count == 0 && !IdentifiedRule.Tells(text) && Antecedent.Of(unit, phrase, context) is { } meant)
            companies.Add(meant.Company.Id);
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

    /// <summary>"listed A in May and B in June": the day right behind a name.</summary>
    private static DatePhrase? OwnDay(Unit unit, ListingClause clause, string company) =>
        unit.Dates.Length > 1 && unit.Mentions.FirstOrDefault(m => m.Company.Id == company && m.Span.Start >= clause.Companies.Start) is { Company: not null } mention
            ? unit.Dates.FirstOrDefault(d => !d.IsLimit && d.Span.Start - mention.Span.End is 1 or 2) : null;

    [GeneratedRegex(@"\b(?:the|that|this) same (?:action|notice|rule|act|order|round|package|step|announcement|update|day|time|occasion)\b")]
    private static partial Regex SameStep();

    /// <summary>"The office named A and B" lists them when it was announced before that several were listed.</summary>
    private static IEnumerable<Listing> NamedOfGroup(Unit unit, ListingClause clause, Listing naming, ReadingContext context)
    {
        var companies = unit.CompaniesIn(clause.Companies).ToList();
        var group = ListedGroup.For(context.Groups, companies.Count, ListingAction.Added);
        if (group is null || naming.Authority is null && !clause.Predicate.IsPassive || clause.Predicate.IsPassive && group.Count is not null && group.Count < companies.Count)
            yield break;
        foreach (var company in companies)
            yield return group.Announcement with
            {
                CompanyId = company,
                Authority = naming.Authority is { } part && group.Announcement.Authority is { } whole && !Authorities.IsWithin(part, whole) ? whole : naming.Authority,
                Citations = [.. group.Announcement.Citations, unit.Citation],
            };
    }

    [GeneratedRegex(@"\b[Ll]ists?\b|\b[Ss]anctions\b|\bhas (?:listed|sanctioned|blacklisted|designated|debarred)\b")]
    private static partial Regex InMind();

    [GeneratedRegex(@"\bit\s*$")]
    private static partial Regex It();

    [GeneratedRegex(@"^(?:it|they|the (?:department|ministry|agency|office|council|commission|authority|government|update|rule|list|notice)|also|it also|at the same time it)$", RegexOptions.IgnoreCase)]
    private static partial Regex Pronoun();

    // Nobody with a name stands behind it.
    [GeneratedRegex(@"\b(?:rumou?r(?:s|ed)?|(?:passed around|amid|on|by|fresh|market) talk (?:that|of)|talk (?:(?:in|on|at|around|among|doing) [^,.;]{2,40}? )?that|reportedly|unconfirmed|speculat(?:ion|ed)|gossip|whisper(?:s|ed)?|(?:a|the|media|press|newspaper|news|market|agency|about|amid) reports?(?: (?:in|of|on|from|dated|by) [^,.]{2,40}?)? (?:(?:claim|say|suggest|allege)(?:s|ed|ing)? )?that|(?:press|media|newspaper|news|agency) reports (?:claim|say|suggest|allege)\w*|people (?:familiar|briefed)|insiders?|(?:[Aa]|[Tt]he|[Oo]ne|[Aa]nother) (?:second |third |fourth )?(?:person|source)\b|market talk|(?:two|three|several|unnamed|anonymous) (?:people|sources|officials|persons|brokers|traders)|sources (?:said|say|told)|sources familiar|is understood to|said to be)\b", RegexOptions.IgnoreCase)]
    internal static partial Regex Hearsay();
}
