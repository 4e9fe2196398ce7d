using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>Finds the clauses of a text that say that something is put on a list or taken off.</summary>
internal static partial class ListingClauseReader
{
    /// <summary>The listing clauses of a text, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="listInMind">Whether the sentence before spoke of a list, so that this one need not.</param>
    public static List<ListingClause> FindAll(string text, bool listInMind = false)
    {
        var clauses = new List<ListingClause>();
        foreach (var sense in ListingSense.All)
            foreach (var match in sense.Find(text))
                if (Read(text, match, sense, listInMind) is { } clause && sense.Allows(text, clause))
                    clauses.Add(clause);
        clauses.Sort((a, b) => a.Predicate.Group.Start.CompareTo(b.Predicate.Group.Start));
        for (var i = 1; i < clauses.Count; i++)
            clauses[i] = ClauseEllipsis.Filled(text, clauses[i - 1], clauses[i]);
        return clauses;
    }

    private static ListingClause? Read(string text, VerbMatch match, ListingSense sense, bool listInMind)
    {
        if (IsInBracket(text, match) || OtherSense.IsOf(text, match, sense) || ListingPredicate.Of(text, match) is not { } predicate)
            return null;
        var isElided = ListingPredicate.IsElided(text, predicate);
        if (isElided)
            predicate = predicate with { IsPassive = true };
        if (OtherSense.IsOf(text, match, predicate, sense.Action))
            return null;
        var parts = ClauseParts.Around(text, match, predicate);
        var list = ClauseList.Behind(parts);
        if (ClauseList.IsOtherMotion(parts, sense, list, isElided))
            return null;
        // "moved from one list to another": it is put on the other.
        if (sense.Action == ListingAction.Added && ClauseList.IsAway(text, list))
            list = ClauseList.MovedOnto(parts);
        var action = ClauseList.IsTakenOnto(parts, sense.Action, list) ? ListingAction.Added : sense.Action;
        var (namesOnly, needsList) = Demands(parts, sense, list);
        if (list is null && ClauseList.IsThere(parts, listInMind))
            needsList = false;
        list ??= ClauseList.Implied(parts, action, needsList, isElided);
        if (needsList && !MentionsList(parts, sense, action, list) && !EntersFirm(parts) && (!listInMind || ListMention.IsElsewhere(parts.WordsBehind)) || StockListing.IsIn(text) || namesOnly && IsNoListing(parts))
            return null;
        // A removal that is only planned stays one: it changes nothing about the list, and is no proposal to list either.
        return Told(parts, predicate.Modality == Modality.Done || action == ListingAction.Removed ? action : ListingAction.Proposed, list, namesOnly);
    }

    // "OTHER (first listed in 2011) and NAME": a participle, which is told of the name before it alone and read for itself.
    private static bool IsInBracket(string text, VerbMatch match) => InBracket().IsMatch(text[..match.Span.Start]) && text.IndexOf(')', match.Span.End) > 0;

    [GeneratedRegex(@"\S \((?:(?:was|were|is|are|first|formerly|originally|also|since|then|already) )*$")]
    private static partial Regex InBracket();

    /// <summary>Whether a verb merely names, and whether it tells a step only of a list.</summary>
    private static (bool NamesOnly, bool NeedsList) Demands(ClauseParts parts, ListingSense sense, ListPhrase? list) =>
        !sense.NamesOnly ? (false, sense.NeedsList)
        : ListingSense.CallsListed(parts.Text, parts.Match) ? (false, false)
        // "a rule naming NAME to the Entity List"
        : list is { IsRestrictive: true } named && parts.Match.Verb.Base == "name" && parts.Text.AsSpan(named.Span.Start).StartsWith("to ") ? (false, true)
        : (true, sense.NeedsList);

    // "The department decided on 22 October to enter NAME SARL": in its list, which it need not name.
    private static bool EntersFirm(ClauseParts parts) =>
        parts.Match.Verb.Base is "enter" or "inscribe" && Decides().IsMatch(parts.Text[..parts.Match.Span.Start]) && Firm().Match(parts.Text, parts.Match.Span.End) is { Success: true } name && LegalForms.IsWritten(name.Groups["form"].Value)
        && AuthorityFinder.Find(parts.Text, parts.Before).Any(f => DocumentKeeper.KeepsLists(f.Authority));

    [GeneratedRegex(@"\b(?:decided|resolved|ordered|agreed)(?: (?:on|in) [^,;.]{3,24})? to $")]
    private static partial Regex Decides();

    [GeneratedRegex(@"\G (?:the )?(?:\p{Lu}[\p{L}’'&-]* ){1,5}(?<form>\p{Lu}[\p{L}.]*)(?=[,;.]| and\b| \()")]
    private static partial Regex Firm();

    private static bool MentionsList(ClauseParts parts, ListingSense sense, ListingAction action, ListPhrase? list) =>
        list is not null || OtherSense.IsBar(parts.Match, sense) || action == ListingAction.Removed && (Reversal.IsIn(parts) || AfterListing().IsMatch(parts.Text[..parts.Predicate.Group.Start])) || ListMention.IsIn(parts);

    // "had listed it in January and dropped it on Tuesday"
    [GeneratedRegex(@"\b(?:listed|blacklisted|sanctioned|designated|debarred|relisted) (?:it|them|the (?:firm|company|group))\b[^;:.]*,? (?:and|but|then|only to)(?: then| later)? $")]
    private static partial Regex AfterListing();

    /// <summary>Whether a verb that merely names tells something else than who was listed.</summary>
    private static bool IsNoListing(ClauseParts parts) =>
        parts.Predicate.IsPassive && !Cited().IsMatch(parts.Match.Verb.Lemma) || parts.Predicate.Modality != Modality.Done || AsOffice().IsMatch(parts.WordsBehind);

    /// <summary>The clause, with who acts in it and whom it is done to.</summary>
    private static ListingClause Told(ClauseParts parts, ListingAction action, ListPhrase? list, bool namesOnly)
    {
        var (text, predicate, before, tail) = (parts.Text, parts.Predicate, parts.Before, parts.Tail);
        // "Sanctions were imposed on NAME by Canada"
        if (predicate.IsPassive && action != ListingAction.Removed && ClauseRoles.HitByMeasures(parts) is { } hit)
            return new(Denied(predicate, parts.WordsBefore), action, ClauseRoles.ByAgent(text, tail) is { IsEmpty: false } agent ? agent : AuthorityFinder.Find(text, before).Any() ? before : default, hit, tail, list, namesOnly);
        var head = RelativeClause.HeadOf(text, before.Start);
        if (predicate.IsPassive || predicate.IsBare && parts.WordsBehind.StartsWith("by ", StringComparison.Ordinal))
            return new(Denied(predicate, parts.WordsBefore), action, ClauseRoles.ByAgent(text, tail), ClauseRoles.WithoutEntry(text, before), tail, list, namesOnly) { Head = head };
        if (NeitherActs().IsMatch(parts.TextBefore))
            predicate = predicate with { IsNegated = true };
        var companies = namesOnly ? new Span(parts.Match.Span.End, text.Length).Trim(text, ".") : ClauseRoles.ObjectOf(text, tail, list);
        return new(Denied(predicate, parts.TextBefore[(parts.TextBefore.LastIndexOfAny([';', ':', ',']) + 1)..]), action, before, companies, tail, list, namesOnly) { Head = head };
    }

    private static Predicate Denied(Predicate predicate, string before) =>
        predicate with { IsNegated = predicate.IsNegated || ClauseRoles.AreNobody(before) };

    // "Neither Britain nor the Union, which listed A in May, has listed B"
    [GeneratedRegex(@"^(?:(?:But|And) )?Neither\b[^,;]* nor [^,;]*(?:, (?:which|who) [^,;]*, )$")]
    private static partial Regex NeitherActs();

    // What several firms of a group just announced are cited for is why they were listed.
    [GeneratedRegex("^(?:name|cite|accuse|identify|single out)$")]
    private static partial Regex Cited();

    // "named her as its director" appoints, it does not list.
    [GeneratedRegex(@"(?<!known) as (?:an?|the|its|their|one) ")]
    private static partial Regex AsOffice();
}
