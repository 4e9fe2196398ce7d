using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>Listing clauses that tell no step of a keeper of lists: denied, done by somebody else, only claimed, wanted or supposed.</summary>
internal static partial class NoKeepersStep
{
    /// <summary>Whether a clause tells none.</summary>
    public static bool IsToldBy(Unit unit, ListingClause clause, ReadingContext context) =>
        clause.Predicate.IsNegated || clause.Predicate.Match.Form == VerbForms.Gerund && AnnulmentRule.IsUndone(unit.Text[..clause.Predicate.Match.Span.Start]) || IsOtherAct(unit.Text, clause) || clause.Predicate.Verb.Base is "freeze" or "block" or "seize" && unit.CompaniesIn(clause.Agent).Any()
        || clause.IsUnfounded(unit.Text) || clause.Action == ListingAction.Removed && clause.Predicate.Modality != Modality.Done || IsClaim(unit, clause) && !Hearsay.IsOf(unit.Text[..clause.Predicate.Group.Start], unit, context) || IsLeftOpen(unit.Text, clause)
        // "It is high time that Canada sanctioned NAME"
        || Wished().IsMatch(unit.Text[..clause.Predicate.Group.Start])
        // "Two tankers, the NAME and the NAME, were put on the list": ships and persons are no firms.
        || clause.List is not null && ListMotionRule.Others().IsMatch(clause.Companies.Of(unit.Text))
        || clause.List is null && Elsewhere().IsMatch(unit.Text, clause.Predicate.Match.Span.End)
        || clause.Predicate.IsPassive && OfItsOwn().IsMatch(unit.Text[..clause.Predicate.Group.Start]);

    [GeneratedRegex(@"\b(?:it(?:['’]s| is| was) (?:high|about) time|it would be (?:right|wise|better|good|fair)|(?:I|we) wish|if only)(?: that| if)? [^,;.]{2,60}$", RegexOptions.IgnoreCase)]
    private static partial Regex Wished();

    // "added NAME to its staff", "removed NAME from the tender", "added NAME to its list of suppliers": something that is no list of this kind.
    [GeneratedRegex(@"\G(?: (?:the |an? )?(?:\p{Ll}[\p{L}-]* ){0,4}\p{Lu}[^,;:.]{0,80}?)? (?:to|from|into) (?:its|the|their|his|her|an?|our) (?:[\p{Ll}-]+ ){0,2}(?:staff|team|board|panel|delegation|payroll|tender|bidding|shortlist|reception|network|portfolio|fleet|agenda|catalogue|range|contract|project|meeting|talks|case|suit|lawsuit|list of (?:suppliers|customers|clients|partners|members|bidders|guests|speakers|creditors|winners|sponsors|witnesses))\b|\G (?:the )?\p{Lu}[^,;:.]{0,60}? as (?:an?|the|its) (?:witness|party|member|partner|supplier|customer|client|sponsor|adviser|advisor|speaker|guest|defendant|plaintiff)\b")]
    private static partial Regex Elsewhere();

    // "NAME is not on it, though its tanker OTHER was added"
    [GeneratedRegex(@"(?:^|, )(?:\p{Ll}+ )?(?:[Ii]ts|[Tt]heir) (?:[\p{L}-]+ ){0,2}(?:tankers?|vessels?|ships?|aircraft|yachts?|chairm[ae]n|chairwoman|founders?|directors?|captains?|chief executive)(?:,? \p{Lu}[^\s,;]*){0,5},? $")]
    private static partial Regex OfItsOwn();

    /// <summary>Whether it is somebody else's act: a court that freezes in a suit, a firm that is named as a partner or among winners.</summary>
    private static bool IsOtherAct(string text, ListingClause clause) =>
        clause.Predicate.Verb.Base is "freeze" or "block" or "seize" && Litigant().IsMatch(clause.Agent.Trim(text).Of(text)) || Honour().IsMatch(text, clause.Predicate.Match.Span.End) || clause.List is null && ListPhrase.IsOfOther(text, clause.Tail) || !clause.Predicate.IsPassive && (OtherRegister().IsMatch(clause.Agent.Of(text)) || ListPhrase.IsOtherAt(text, clause.Agent.Trim(text)));

    [GeneratedRegex(@"\b(?:court|judge|liquidator|receiver|creditor|prosecutor|administrator|bank)s?(?: (?:in|at|of|for|on) [^,;]*)?,?$", RegexOptions.IgnoreCase)]
    private static partial Regex Litigant();

    // "The company register deleted the entry of NAME"
    [GeneratedRegex(@"\b(?:(?:company|companies|commercial|trade|land|ship|shipping) (?:register|registry|roll)|registrar|stock exchange|exchange|bourse|Wikipedia|Google|Amazon|Nasdaq)\s*$")]
    private static partial Regex OtherRegister();

    [GeneratedRegex(@"\G (?:(?:the )?\p{Lu}\S* ){1,6}(?:as (?:an?|its|the) (?:\p{Ll}+ ){0,2}(?:advis[eo]r|sponsor|partner|winner|host|contractor|auditor|lender|bidder|operator|venue)|among (?:(?:the|its|those|their) )?(?:[\p{L}-]+ ){0,3}(?:(?:largest|biggest|best|top|leading|fastest|main|most \p{L}+) \p{L}+|winners|finalists|recipients|beneficiaries|bidders|sponsors|donors|partners|participants|exhibitors|applicants|commenters|respondents|signatories|creditors|witnesses|contributors)|among (?:the )?(?:firms|companies|those|bodies) (?:(?:that|which|who) (?:won|got|received|commented|took part|applied|bid|gave)|whose (?:comments|bids?|offers?|replies|applications?|letters?))|as (?:advis[eo]r|sponsor|host)|(?:as )?(?:an?|the) (?:\p{L}+ ){0,3}(?:champion|gatekeeper|carrier|foundry|provider|hub|lender)|among its \p{L}+ \p{L}+ winners)\b")]
    private static partial Regex Honour();

    /// <summary>Whether it is no more than somebody's claim. What a ministry announces it does; what nameless people expect is talk, but told as such.</summary>
    private static bool IsClaim(Unit unit, ListingClause clause)
    {
        var verb = clause.Predicate.Group.Start;
        return unit.IsClaim(verb) && !unit.IsAnnounced(verb)
            && !(clause.Predicate.Modality != Modality.Done && unit.Utterances.First(u => u.Clause.Contains(verb)) is var said && (said.Speaker.Name is null || said.Speaker.IsOfficial || Hearsay.IsDeniedReport(unit, said) || Hearsay.IsUnattributed(unit.Text[..said.Clause.Start])));
    }

    /// <summary>Whether it is told only for the case that, asked for by others, or claimed by a medium that cannot know.</summary>
    private static bool IsLeftOpen(string text, ListingClause clause) =>
        clause.Action == ListingAction.Proposed ? text[..clause.Predicate.Group.Start].EndsWith(", only ", StringComparison.Ordinal) || Doubt.IsDeniedReport(text, clause.Predicate) || IsOpinion(text, clause) || If().IsMatch(text[..clause.Predicate.Group.Start]) || Wanted().IsMatch(text[..clause.Predicate.Match.Span.Start]) || WantedOf().IsMatch(text[..clause.Predicate.Match.Span.Start]) && !Lawmakers().IsMatch(text) || RequestRule.IsAskedFor(text, clause.Predicate.Match.Span.Start)
        : clause.Action == ListingAction.Added && Hearsay.IsClaim(text[..clause.Predicate.Group.Start]);

    // "The Union and Britain should list NAME": what the author thinks right, where nobody with a say is told to think so.
    private static bool IsOpinion(string text, ListingClause clause) =>
        Should().IsMatch(clause.Predicate.Group.Of(text)) && text[..clause.Predicate.Group.Start] is var ahead && !Tells().IsMatch(ahead[(ahead.LastIndexOfAny([':', ';']) + 1)..]);

    [GeneratedRegex(@"\b(?:should|ought)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Should();

    [GeneratedRegex(@"\b(?:that|why|whether|[Dd]rafts?|[Pp]roposals?|[Bb]ill|[Mm]otion|[Aa]ccording to|[Bb]y law|vote[sd]?|resolve[sd]?|conclude[sd]?|rule[sd]?|advise[sd]?|call(?:s|ed)?|warn(?:s|ed)?|sa(?:y|ys|id)|argue[sd]?|recommend(?:s|ed)?|propose[sd]?|suggest(?:s|ed)?|demand(?:s|ed)?|insist(?:s|ed)?|believe[sd]?|think(?:s)?|thought|wants?|wrote|writes|told|tells|urge[sd]?|agree[sd]?|decide[sd]?|found|finds)\b")]
    private static partial Regex Tells();

    /// <summary>Those who have no say in it, as the subject of what a text tells: campaigners, charities, rivals.</summary>
    public const string Outsiders = @"(?:[Cc]ampaigners?|[Cc]ampaign groups?|[Aa]ctivists?|[Cc]harit(?:y|ies)|NGOs?|[Cc]ritics?|[Rr]ivals?|[Tt]rade unions?|[Pp]rotesters?|[Ii]nvestors?|[Rr]eaders|[Ff]ans|[Cc]ompetitors?|[Ll]obby groups?)";

    // "Campaigners want NAME to be hit next": who has no say.
    [GeneratedRegex(@"\b" + Outsiders + @"\b[^.;:]{0,60}\b(?:wants?|wanted|demand(?:s|ed)?|calls?|called|urge[sd]?|hopes?|hoped|asks?|asked|would like)\b[^.;]*$")]
    private static partial Regex Wanted();

    // "A rival wanted the office to put NAME on its list", "the office was asked to include NAME": unless it is lawmakers who want it.
    [GeneratedRegex(@"\b(?:wants?|wanted|would like|asked|begged) (?:the )?\p{Lu}[^,;]{1,60} to $|\b(?:was|were|has been|have been|had been|is|are) (?:also |again )?(?:asked|urged|requested|petitioned|lobbied|invited|pressed) (?:by [^,;]{3,60} )?to $")]
    private static partial Regex WantedOf();

    [GeneratedRegex(@"\b(?:senators?|congress(?:m[ae]n|woman|women)?|lawmakers?|legislators?|MPs?|MEPs?|parliament|representatives?|deputies|committee|governors?|ministers?|ambassadors?|member states?|commission|government|White House|president)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Lawmakers();

    [GeneratedRegex(@"\b(?:[Ii]f|[Aa]sked (?:\p{L}+ ){0,3}whether) [^,;.]{2,80}$|^Whether [^,;.]{2,80}$")]
    private static partial Regex If();
}
