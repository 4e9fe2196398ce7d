using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>Who takes the step that a listing clause tells.</summary>
internal static partial class ListingKeeper
{
    /// <summary>Whoever acts in a clause; null where nobody is named.</summary>
    /// <param name="unit">The sentence.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="agent">The words that say who acts.</param>
    /// <param name="continued">The sentence before, where the agent is a pronoun for whoever acts in it; else null.</param>
    public static string? Of(Unit unit, ListingClause clause, Span agent, Unit? continued)
    {
        var text = unit.Text;
        var verb = clause.Predicate.Group.Start;
        // "Under the destination of Malaysia, it adds NAME": it does.
        if (Setting().Match(text, agent.Start, Math.Max(0, agent.Length)) is { Success: true } setting)
            agent = new(setting.Index + setting.Length, agent.End);
        var actor = Urged(text, clause)
            ?? (Having().IsMatch(clause.Predicate.Group.Of(text)) && text[..verb].EndsWith(", ", StringComparison.Ordinal) ? Opener(text, verb) : null)
            ?? (clause.Predicate.IsPassive ? null : OfRelative(text, verb))
            // "Britain's OFSI never designated the one, whereas it did designate the other": whoever the sentence opened with.
            ?? (It().IsMatch(text[..verb]) ? DocumentKeeper.In(text, new(0, Informs().Match(text[..verb]) is { Success: true } informs ? informs.Index : verb)) : null)
            // "On 3 May the department deleted the name, and on 7 June it listed the company again": the department.
            ?? (It().IsMatch(text[..verb]) && Body().Match(text[..verb]) is { Success: true } body ? body.Groups["body"].Value : null)
            ?? OfEntry(text, clause) ?? (clause.Predicate.IsPassive && clause.Agent.IsEmpty ? Notifier(text, verb) : null)
            // "Having been excluded by one bank, NAME was entered on the other's list": the other.
            ?? (clause.Predicate.IsPassive && Preceded().IsMatch(text[..verb]) ? OfList(text, clause) : null) ?? AuthorityFinder.ActorIn(text, agent)
            ?? (unit.SpeakerAt(verb)?.Name is { } speaker && Authorities.Find(speaker) is { } speaking ? speaking.Name : null)
            ?? OfList(text, clause)
            ?? (clause.Predicate.IsPassive && clause.Agent.IsEmpty ? OfNationalAct(text[..verb]) : null)
            ?? (continued is not null ? SubjectOf(continued.Text) ?? AuthorityFinder.MostSpecific(continued.Text, new(0, Compared().Match(continued.Text) is { Success: true } than ? than.Index : continued.Text.Length))?.Name : null);
        if (actor is not null && AuthorityFinder.Known(actor) is null && OfList(text, clause) is { } keeper)
            actor = keeper;
        // "the Homeland Security Bureau of the FCC put NAME on the Covered List": of which only one office of the country keeps a list of that name.
        if (actor is not null && AuthorityFinder.Known(actor) is { } acting && clause.List is { Name: { } called } && KnownLists.KeeperIn(called, new(0, called.Length)) is { } only && !ListingMerge.AreCompatible(only, acting.Name) && Authorities.Find(only)?.Country == acting.Country)
            actor = only;
        return (actor is null || AuthorityFinder.Known(actor) is null) && unit.Label is { } label ? label : actor;
    }

    [GeneratedRegex(@"^(?:[^;:]{3,80}: )?[Hh]aving (?:already |also )?been [^;:]{3,100}? by [^;:]{3,60}?, ")]
    private static partial Regex Preceded();

    /// <summary>Who opens a sentence: "New Zealand beat Canberra to it, having listed NAME in May"; null where it opens with nobody of that kind.</summary>
    public static string? Opener(string text, int verb) =>
        Opens().Match(text, 0, verb) is { Success: true } opens ? Authorities.Find(opens.Groups["who"].Value)?.Name ?? Nations.Find(opens.Groups["who"].Value) : null;

    [GeneratedRegex("^having ", RegexOptions.IgnoreCase)]
    private static partial Regex Having();

    [GeneratedRegex(@"^(?:(?:But|And|Meanwhile|By then),? )?(?:[Tt]he )?(?<who>\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?) (?:has |have |had |also |then |later |only )?\p{Ll}+(?:ed|t|s|d)\b(?! \p{Ll}+ed\b)")]
    private static partial Regex Opens();

    /// <summary>Of whom a relative clause tells the step: "Switzerland follows the European Union, which had listed NAME"; null where none opens right before it.</summary>
    public static string? OfRelative(string text, int verb) =>
        Which().Match(text[..verb]) is { Success: true } which ? AuthorityFinder.Find(text, new(0, which.Index)).Where(f => f.Span.End == which.Index && DocumentKeeper.KeepsLists(f.Authority)).Select(f => f.Authority.Name).FirstOrDefault() : null;

    [GeneratedRegex(@", which $")]
    private static partial Regex Which();

    // "the World Bank notified the Company that its subsidiary NAME has been debarred": by whoever makes it known to the firm.
    private static string? Notifier(string text, int verb) =>
        Notifies().Match(text[..verb]) is { Success: true } notifies && AuthorityFinder.Find(text, new(0, notifies.Index)).LastOrDefault() is { Authority: { } by } last && Closing().IsMatch(text[last.Span.End..notifies.Index]) && DocumentKeeper.KeepsLists(by) ? by.Name : null;

    // "the Ministry of Economy, Trade and Industry of Japan (METI)"
    [GeneratedRegex(@"^\)?(?: of (?:the )?\p{Lu}\p{Ll}+)?(?: \([A-Z]+\))?$")]
    private static partial Regex Closing();

    [GeneratedRegex(@" (?:has |had )?(?:notified|informed|advised|told|wrote to|announced|decided|ruled|determined|declared|made (?:it )?known|communicated)(?:(?: as well| also| further| in addition| today| yesterday| on \p{Lu}\p{Ll}+day)|(?<=\b(?:notified|informed|advised|told|to)\b) (?:the |its |our )?[^,;.:]{1,40}?)? that [^;:]*$")]
    private static partial Regex Notifies();

    private static string? OfList(string text, ListingClause clause) => clause.List?.KeeperIn(text) ?? KnownLists.KeeperIn(text, clause.Tail);

    /// <summary>Whether a clause goes on with the keeper of the sentence before: "It added NAME."</summary>
    public static bool IsContinued(Unit unit, ListingClause clause, ReadingContext context) =>
        (ListingRule.HasListInMind(unit, context) || AssetPhrase.IsOfFreeze(clause) && context.Previous is { } previous && previous.Sentence.Paragraph == unit.Sentence.Paragraph && SubjectOf(previous.Text) is not null) && Pronoun().IsMatch(clause.Agent.Trim(unit.Text, ",").Of(unit.Text));

    // "The Ministry of Finance has been busy too. On 18 May it froze …": whoever that sentence is about.
    private static string? SubjectOf(string text) =>
        About().Match(text) is { Success: true } about ? AuthorityFinder.ActorIn(text, Span.Of(about.Groups["who"])) ?? (Capitals.CountryOf(about.Groups["who"].Value) is { } state ? Authorities.Find(state)?.Name : null) : null;

    // "Tokyo went further than Washington": whom it is compared with.
    [GeneratedRegex(@"\b(?:than|unlike|contrary to) ")]
    private static partial Regex Compared();

    [GeneratedRegex(@"^(?:(?:And|But|Meanwhile|Separately|First|Second|Third|Finally|Also|Then),? )?(?<who>[^,;:]{3,90}?) (?:has|have|had|was|were|is|also|too|did|acted|moved|followed|went|joined)\b")]
    private static partial Regex About();

    /// <summary>The clause that says who acts where the verb's own does not: "a rule that adds NAME", "its list, which it had put NAME on", "by adding NAME".</summary>
    public static Span MainClause(string text, ListingClause clause)
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

    // "A British entry for NAME was withdrawn": the keeper is told by its adjective.
    private static string? OfEntry(string text, ListingClause clause) =>
        clause.Predicate.IsPassive && NationalEntry().Match(text[..clause.Predicate.Group.Start]) is { Success: true } entry && Nations.Find(entry.Groups["nation"].Value) is { } nation ? Authorities.Find(nation)?.Name : null;

    /// <summary>The keeper whose act opens a sentence: "The same Canadian order takes one name off: NAME has been removed".</summary>
    /// <param name="before">The text before the verb.</param>
    public static string? OfNationalAct(string before) =>
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

    [GeneratedRegex(@"\G\W*(?:Under|For|In|With|As regards|As for) [^,;]{2,60}, (?=(?:it|they|the) )")]
    private static partial Regex Setting();

    // "NAME notified the World Bank that it had debarred a subcontractor": it did, and not the bank.
    [GeneratedRegex(@" (?:has |had )?(?:notified|informed|advised|told|wrote to|assured|warned) [^;:]{3,80}? that it\s*$")]
    private static partial Regex Informs();

    [GeneratedRegex(@"\bit\s*$")]
    private static partial Regex It();

    [GeneratedRegex(@"\b[Tt]he (?<body>department|ministry|agency|bureau|office|commission|council|committee|treasury|Council|Commission|Treasury|Pentagon) (?:(?:also|then|first|had|has) )?(?:added|listed|put|placed|removed|deleted|struck|took|entered|sanctioned|designated)\b[^;:]*, (?:and|but) (?:(?:on|in|then|later) [^,;:]{0,30} )?it\s*$")]
    private static partial Regex Body();

    [GeneratedRegex(@"^(?:(?:(?:On|In) [^,;:]{3,30},? )?(?:it|they)|the (?:department|ministry|agency|office|council|commission|authority|government|update|rule|list|notice)|also|it also|at the same time it)$", RegexOptions.IgnoreCase)]
    private static partial Regex Pronoun();
}
