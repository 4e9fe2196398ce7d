using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Dates;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>What a listing clause announces of whatever company: who acts, on which list, when, and how sure it is.</summary>
internal static partial class ListingAnnouncement
{
    /// <summary>The step that a clause tells; null when nobody with a say acts in it.</summary>
    public static Listing? Of(Unit unit, ListingClause clause, ReadingContext context)
    {
        var text = unit.Text;
        var verb = clause.Predicate.Group.Start;
        var continued = ListingKeeper.IsContinued(unit, clause, context) ? context.Previous : null;
        var main = ListingKeeper.MainClause(text, clause);
        var agent = main.IsEmpty ? clause.Agent : main;
        var (actor, meant) = ActorAndList(unit, clause, agent, ListingKeeper.Of(unit, clause, agent, continued), context);
        // "was hit with American sanctions"
        actor ??= clause.Predicate.IsPassive && WithSanctions().Match(text, clause.Predicate.Match.Span.End) is { Success: true } with ? ListPhrase.NationIn(with.Groups["nation"].Value) : null;
        // An agent who is no authority keeps no list; and what is merely "listed", with nothing more said, may be a share.
        if (actor is null && (!clause.Predicate.IsPassive || !clause.Agent.IsEmpty) && !(context.SpokeOfLists && Instrument().IsMatch(agent.Of(text))))
            return null;
        // "the entry for NAME": no ground.
        var behind = EntryPhrase.For().IsMatch(clause.Tail.Of(text)) ? Math.Max(clause.Companies.Start, clause.Predicate.Match.Span.End) : clause.Predicate.Match.Span.End;
        var reason = ReasonPhrase.Find(unit.Sentence.Text, new(behind, text.Length), unit.Dates)?.Words;
        if (clause.Predicate.Verb.Lemma == "list" && actor is null && clause.List is null && reason is null && !context.SpokeOfLists)
            return null;
        // "the decision of the ministry in January to put NAME on its list": taken, whatever is said of it.
        if (clause.Action == ListingAction.Proposed && (PresupposedListingRule.TellsDecision(text) || Awaited().IsMatch(text[..verb])))
            return null;
        var isHearsay = IsHearsay(unit, clause, context);
        if (isHearsay && clause.Action == ListingAction.Removed)
            return null;
        var date = unit.DateOf(clause.Predicate) ?? (main.IsEmpty ? null : DatePhrase.For([.. unit.Dates.Where(d => main.Contains(d.Span.Start))], main.End)) ?? (continued is not null ? DatePhrase.For(continued.Dates, 0) : null);
        // "In November Britain proposed that the committee list NAME": the day of the proposal.
        if (date is null && clause.Action == ListingAction.Proposed && Asks().IsMatch(text[..verb]) && unit.Dates.Where(d => !d.IsLimit && d.Span.Start < verb).ToList() is [var asked])
            date = asked;
        // "Two names were added with it", "deleted by the same notice": on that day.
        if (clause.Action is ListingAction.Added or ListingAction.Removed)
            date ??= StepDate.OfSameAct(text, clause.Tail, clause.Action, actor, context);
        // "On 4 March officials told us that the office would list NAME": when it was told.
        if (date is null && isHearsay && unit.Dates.Where(d => !d.IsLimit && d.Span.Start < verb && d.Date.Precision is DatePrecision.Day or DatePrecision.Month && d.Date.Start <= context.Published).ToList() is [var told])
            date = told;
        // "plans to list NAME in October": ahead, not last year's.
        if (clause.Action == ListingAction.Proposed && date is { Kind: DateKind.RelativeResolved, Date.Precision: DatePrecision.Month } && date.Span.Start > verb)
            date = null;
        var action = isHearsay || clause.Action == ListingAction.Proposed && clause.Predicate.Modality == Modality.Possible && actor is null ? ListingAction.Rumoured : clause.Action;
        // "The ministry says NAME will be added tomorrow": decided, and dated.
        if (!isHearsay && action == ListingAction.Proposed && actor is not null && AuthorityFinder.Known(actor) is not null && (Will().IsMatch(clause.Predicate.Group.Of(text)) || AnnouncesItself(unit, verb, actor))
            && date is { Date.Precision: DatePrecision.Day } coming && coming.Date.Start > context.Published && unit.Dates.Any(d => d.Span == coming.Span) && !OnCondition().IsMatch(text, verb))
            return unit.Step(ListingAction.Added, actor, coming, clause.List?.Name, meant) with { Reason = reason, DateKind = DateKind.Effective };
        // "announced that NAME would be added": decided, and told as past.
        if (!isHearsay && action == ListingAction.Proposed && actor is not null && AuthorityFinder.Known(actor) is not null && Would().IsMatch(clause.Predicate.Group.Of(text)) && AnnouncesItself(unit, verb, actor) && date is not null && date.Span.Start < verb && date.Date.Start <= context.Published && !OnCondition().IsMatch(text, verb) && !Later().IsMatch(text, verb))
            action = ListingAction.Added;
        return unit.Step(action, actor, date, clause.List?.Name, meant) with { Reason = reason, DateKind = date is null ? DateKind.Unknown : KindOf(date, clause) };
    }

    // "Diplomats await a decision by the Union this week to sanction NAME": not taken, nor proposed by them.
    [GeneratedRegex(@"\b(?:await(?:s|ed|ing)?|expect(?:s|ed|ing)?|(?:wait(?:s|ed|ing)?|hop(?:es?|ed|ing)) for|ahead of|before|pending) (?:an?|the) (?:\p{Ll}+ )?decision (?:of|by)\b[^;.]*$")]
    private static partial Regex Awaited();

    /// <summary>Who acts, and the list that the sentence only refers to, each from the other where one is not named.</summary>
    private static (string? Actor, NamedList? Meant) ActorAndList(Unit unit, ListingClause clause, Span agent, string? actor, ReadingContext context)
    {
        var meant = clause.List is { Name: null } bare && bare.IsDefinite(unit.Text) ? NamedBefore(unit, bare) ?? context.Lists.Meant(unit) : clause.List is null && actor is null ? context.Lists.Meant(unit) : null;
        // Without a word for the list it is that of the passage, or the only one of the text.
        if (clause.List is null && meant is not null && meant.Citation.Paragraph != unit.Sentence.Paragraph && !context.Lists.NamesOne)
            meant = null;
        // "The UN has taken the bank off its list. It had been listed since March.": there, and not on a list that the text named elsewhere.
        if (actor is null && clause.List is null && clause.Predicate is { IsPassive: true, IsPastPerfect: true } && Companions.Behind(unit.Text, clause.Tail.Start).IsEmpty && meant?.Citation.Paragraph != unit.Sentence.Paragraph
            && context.Steps.LastOrDefault(s => s is { IsUnsure: false, Authority: not null } && s.Citations[0].Paragraph == unit.Sentence.Paragraph) is { Authority: { } here })
            (actor, meant) = (here, null);
        // "the same act": an act named elsewhere, and not the one that keeps the list spoken of last.
        if (meant is not null && clause.List is null && SameAct().IsMatch(agent.Of(unit.Text)))
            meant = null;
        return (actor is null || AuthorityFinder.Known(actor) is null && char.IsLower(actor[0]) ? meant?.Keeper ?? actor : actor, meant);
    }

    // "NAME, on the UVL since March 2022, is removed from that list": the one that the sentence has named.
    private static NamedList? NamedBefore(Unit unit, ListPhrase list) =>
        unit.Text[..list.Span.Start] is var before && KnownLists.NameIn(before) is { } name && KnownLists.KeeperIn(before, new(0, before.Length)) is { } keeper ? new(name, keeper, unit.Citation) : null;

    [GeneratedRegex(@"\b(?:the|this|that) (?:same )?(?:act|regulation|decision|instrument|order)\b", RegexOptions.IgnoreCase)]
    private static partial Regex SameAct();

    // An act or a list that a text speaks of does it in the name of its keeper.
    [GeneratedRegex(@"\b(?:rule|rules|amendments?|measures?|notice|update|order|regulations?|package|decision|revision|changes?|list|action|actions|additions?|round|annex|acts?|edition|version|instrument)\b[^,;]{0,60}$", RegexOptions.IgnoreCase)]
    private static partial Regex Instrument();

    /// <summary>Whether nobody with a name or a say stands behind it. What is told as done is hearsay only where the words for it come first; behind it they speak of something else.</summary>
    private static bool IsHearsay(Unit unit, ListingClause clause, ReadingContext context)
    {
        var verb = clause.Predicate.Group.Start;
        var before = unit.Text[..verb];
        if (clause.Action != ListingAction.Proposed)
            return Hearsay.Opens(before) || Hearsay.IsUnattributed(before) || Hearsay.IsOf(before, unit, context);
        // "The Commission has proposed listing NAME, two diplomats said": its own act, whoever tells of it.
        if (Proposes().Match(unit.Text[..clause.Predicate.Match.Span.Start]) is { Success: true } proposes && AuthorityFinder.Find(unit.Text, new(0, proposes.Index)).Any(f => f.Span.End <= proposes.Index && Whose().IsMatch(unit.Text[f.Span.End..proposes.Index])))
            return false;
        // "The chatter has a source: senators asked …": what stands before the colon is told of otherwise.
        var part = unit.Text[(before.LastIndexOfAny([':', ';']) + 1)..];
        return Hearsay.Opens(before) || Hearsay.IsUnattributed(part)
            || unit.Utterances.FirstOrDefault(u => u.Clause.Contains(verb)) is { } told && (told.Speaker.Name is null && !unit.IsAnnounced(verb) || Hearsay.IsDeniedReport(unit, told))
            || Hearsay.IsClaim(before) || Hearsay.IsOfMedium(before)
            || unit.SpeakerAt(verb)?.Name is null && Hearsay.IsIn(part);
    }

    [GeneratedRegex(@" (?:has |have |had )?(?:(?:also|already|formally|today|yesterday) )?(?:proposed|recommended|put forward|tabled)(?: to| the| a| adding| its| that (?:the )?[^,;.]{2,40}?)? ?$")]
    private static partial Regex Proposes();

    // "the UN's experts have recommended that the committee list NAME"
    [GeneratedRegex("^(?:['’]s? (?:[\\p{Ll}-]+ ){0,3}\\p{Ll}+)?$")]
    private static partial Regex Whose();

    // "The bank announced that it would debar NAME from 1 May": whoever decides has said so.
    private static bool AnnouncesItself(Unit unit, int verb, string actor) =>
        unit.Utterances.FirstOrDefault(u => u.Clause.Contains(verb)) is { Verb: "announce" or "confirm" or "decide", Speaker.Name: { } speaker } && ListingMerge.AreCompatible(Authorities.Find(speaker)?.Name ?? speaker, actor);

    // "announced that it will list NAME next month"
    [GeneratedRegex(@"\b(?:next (?:week|month|year|package|round)|in the coming|in due course|later|soon|by the end|within|when|after)\b")]
    private static partial Regex Later();

    [GeneratedRegex(@"\b(?:would|will)\b")]
    private static partial Regex Would();

    [GeneratedRegex(@"\b(?:will|shall)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Will();

    [GeneratedRegex(@"\b(?:propos(?:e[ds]?|ing)|recommend(?:s|ed)?|ask(?:s|ed)?|urg(?:e[ds]?|ing)|demand(?:s|ed)?|request(?:s|ed)?|call(?:s|ed) for|moved)\b[^.;]* that [^.;]*$|\b(?:proposal|motion|draft|request|recommendation|plan)\b[^.;:]{0,50}$")]
    private static partial Regex Asks();

    [GeneratedRegex(@"\b(?:" + Condition.Word + @"|should)\b")]
    private static partial Regex OnCondition();

    [GeneratedRegex(@"\G (?:with|by) (?:an? |the |new |fresh )?(?<nation>\p{Lu}[\p{L}.]+) (?:\p{Ll}+ )?(?:sanctions|asset freeze|embargo)\b")]
    private static partial Regex WithSanctions();

    private static DateKind KindOf(DatePhrase date, ListingClause clause) =>
        date.Words.StartsWith("effective", StringComparison.OrdinalIgnoreCase) || date.IsFrom ? DateKind.Effective
        : date.Kind == DateKind.Announced && !clause.Predicate.IsBare && !clause.Predicate.IsPassive ? DateKind.Decision
        : date.Kind;
}
