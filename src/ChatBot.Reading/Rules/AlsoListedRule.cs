using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>"Also hit was NAME", behind a sentence that tells of one step: the same step, against another.</summary>
internal sealed partial class AlsoListedRule : IRule
{
    public IEnumerable<Fact> Read(Unit unit, ReadingContext context)
    {
        foreach (var same in OfSameAct(unit, context).Concat(OnSameDay(unit, context)))
            yield return same;
        if (NamesBehind(unit.Text) is not { } names || !unit.IsStatement || unit.IsClaim(0) || Unreal().IsMatch(unit.Text) || ListMotionRule.Others().IsMatch(names.Of(unit.Text)) || IsOfSomethingElse(unit, names, context)
            || ListingMerge.Common(Told(unit, context)) is not { Action: ListingAction.Added } step || NamesOther(unit.Text, step))
            yield break;
        foreach (var company in unit.CompaniesIn(names))
            yield return Followed().IsMatch(unit.Text) && unit.Dates.FirstOrDefault(d => !d.IsLimit) is { } day
                ? StepDate.On(step, day) with { CompanyId = company, Reason = null, Citations = [unit.Citation, .. step.Citations] }
                : step with { CompanyId = company, Reason = null, Citations = [.. step.Citations, unit.Citation] };
    }

    // "A letter from NAME followed", "Also hit: NAME, whose shares fell", "Also named: NAME, as the whistleblower", "Also on the list: NAME, since 2021"
    private static bool IsOfSomethingElse(Unit unit, Span names, ReadingContext context) =>
        names.Start == 0 && !IsSubject(unit, names) || OfMarket().IsMatch(unit.Text) || Opening().IsMatch(unit.Text) && context.Previous is { } before && OfMarket().IsMatch(before.Text)
        || AsParty().IsMatch(unit.Text) || unit.Dates.Any(d => d.IsSince);

    /// <summary>Whether a part of a sentence is about the firm that it names: no more than its trade, seat or owner stands before the name, and nothing that comes from it.</summary>
    internal static bool IsSubject(Unit unit, Span part) =>
        unit.Mentions.FirstOrDefault(m => part.Contains(m.Span.Start)) is { Company: not null } first && !Belongs().IsMatch(unit.Text[part.Start..first.Span.Start]);

    // "…, which the EU put on its own list": another keeper's step.
    private static bool NamesOther(string text, Listing step) =>
        AuthorityFinder.Find(text, new(0, text.Length)).Any(f => DocumentKeeper.KeepsLists(f.Authority) && !ListingMerge.AreCompatible(f.Authority.Name, step.Authority));

    [GeneratedRegex(@"\b(?:from|of|by|with|against|about|for|to|at|between) (?:the |its |an? )?(?:[\p{Ll}-]+ ){0,3}$|['’]s? $")]
    private static partial Regex Belongs();

    // What befalls a firm on the market, or by chance, is no step.
    [GeneratedRegex(@"\b(?:shares?|stocks?|bonds?|share price|stock price|profits?|sales|revenues?) [^.;]{0,30}?\b(?:fell|dropp?ed|slid|sank|tumbled|plunged|lost|slumped|crashed|rose|hammered|clobbered|hit|dipped|shed)\b|\b(?:per ?cent|%)|\b(?:burned|burnt|flooded|collapsed|struck by|strike over)\b")]
    internal static partial Regex OfMarket();

    [GeneratedRegex(@",? as (?:an?|the|its|one of the) (?:\p{Ll}+ )?(?:whistle-?blowers?|witness(?:es)?|victims?|complainants?|winners?|recipients?|informants?|creditors?|customers?|clients?|lenders?|auditors?|advis[eo]rs?|finalists?)\b")]
    private static partial Regex AsParty();

    // The steps of the sentence before; "the same penalty" and "hammered alongside it" are of the step told last, even farther back.
    private static IReadOnlyList<Listing> Told(Unit unit, ReadingContext context) =>
        context.LastSteps.Count > 0 && context.Previous is { } previous && unit.Sentence.Paragraph - previous.Sentence.Paragraph <= 1 ? context.LastSteps
        : Opening().IsMatch(unit.Text) ? [.. context.Steps.Where(s => !s.Action.IsTalk() && !s.IsUnsure && !ListingMerge.IsPast(s) && unit.Sentence.Paragraph - s.Citations[0].Paragraph <= 3).TakeLast(1)] : [];

    /// <summary>"Both were entered on 31 January. NAME, entered the same day, did not sue.": by the same keeper.</summary>
    private static IEnumerable<Listing> OnSameDay(Unit unit, ReadingContext context) =>
        unit.IsStatement && SameDay().Match(unit.Text) is { Success: true } match && !unit.IsClaim(match.Index) && !Unreal().IsMatch(unit.Text[..match.Index]) && !StockListing.IsIn(unit.Text) && !OfMarket().IsMatch(unit.Text) && context.Previous is { } before && before.Sentence.Paragraph == unit.Sentence.Paragraph
        && ListingMerge.Common(context.LastSteps) is { Action: ListingAction.Added, IsUnsure: false, Authority: not null, Date: not null } step && !NamesOther(unit.Text, step)
        && unit.CompaniesIn(new(0, match.Index)).ToList() is [var company] && !context.LastSteps.Any(s => s.CompanyId == company)
            ? [step with { CompanyId = company, Reason = null, Citations = [unit.Citation, .. step.Citations] }] : [];

    [GeneratedRegex(@"(?<=^[^,;:.]{3,90}), (?:also |likewise )?(?:entered|listed|added|designated|sanctioned|blacklisted) (?:on )?(?:the same|that(?: same)?) day, ")]
    private static partial Regex SameDay();

    /// <summary>"One supplier, NAME, is identified in the same update": the step of the act that the text told of by that noun.</summary>
    private static IEnumerable<Listing> OfSameAct(Unit unit, ReadingContext context)
    {
        if (!unit.IsStatement || BySameAct().Match(unit.Text) is not { Success: true } match || unit.IsClaim(match.Index) || Unreal().IsMatch(unit.Text))
            yield break;
        var noun = match.Groups["noun"].Value;
        var steps = context.Steps.Where(s => s is { Action: ListingAction.Added, Authority: not null, IsUnsure: false } && !ListingMerge.IsPast(s) && s.Citations[0].Quote.Contains(noun, StringComparison.OrdinalIgnoreCase)).ToList();
        if (ListingMerge.Common(steps) is not { } step)
            yield break;
        foreach (var company in unit.CompaniesIn(Clause.Before(unit.Text, match.Index)).Where(c => !steps.Exists(s => s.CompanyId == c)))
            yield return step with { CompanyId = company, Reason = null, Citations = [unit.Citation, .. step.Citations] };
    }

    [GeneratedRegex(@"\b(?:is|are|was|were|has been|have been) (?:also |likewise |both )?(?:identified|named|listed|included|designated|sanctioned|added|entered|affected) (?:in|by|under|with|through) the same (?<noun>list|annex|" + ActNouns.All + @")\b(?! (?:as|for being|among))")]
    private static partial Regex BySameAct();

    // "NAME followed on 11 August", "gets the same treatment from 1 July": the same step, later.
    [GeneratedRegex(@"\b(?:followed|came next) (?:on|in) |\bthe same \p{Ll}+ (?:from|as of|beginning|starting|on|in) ")]
    private static partial Regex Followed();

    /// <summary>The names behind such words, for whoever has to find out that they are companies.</summary>
    public static IEnumerable<ProperName> Names(string text) =>
        (NamesBehind(text) is { } names ? HeadNames.In(text, names) : []).Concat(SameDay().Match(text) is { Success: true } match ? HeadNames.In(text, new(0, match.Index)).Take(1) : []);

    private static Span? NamesBehind(string text) =>
        Opening().Match(text) is { Success: true } match ? Clause.After(text, match.Length)
        : Likewise().Match(text) is { Success: true } likewise ? new(0, likewise.Index) : null;

    [GeneratedRegex(@"^(?:\(?[0-9]{1,2}[.)] )?(?:(?:One|Two|Three|Four|Five) (?:more|other|further) (?:[\p{L}-]+ ){0,2}(?:firms?|names?|companies|company|businesses|business|outfits?|banks?|entities)\b[^:;.]{0,50} (?:the same day|that day|as well|too|alongside it|with it): |[Tt]he same (?:penalty|fate|measure|sanctions?|step|ban|treatment|punishment|term|debarment)(?:, [^,;]{3,40},)? (?:fell on|befell|hit|met|struck|was (?:also )?(?:imposed|inflicted) on|was given to|was applied to|applies to|went to) |(?:And )?(?:[Aa]lso|[Ll]ikewise|[Ss]imilarly)(?: on (?:the|that|its) list)?,? (?:listed|named|sanctioned|designated|blacklisted|added|targeted|clobbered|hammered|whacked|struck|hit|punished|frozen|(?:hit|slapped) with (?:sanctions|an asset freeze)|on the list|caught(?: up)?(?: in (?:the|its) (?:net|dragnet|sweep|crackdown))?|in (?:the|its) (?:net|firing line|crosshairs|dragnet|sweep)|swept up|affected|concerned)(?: (?:under|by|in|with|over|for|on) [^,;:.]{2,40}| (?:the same|that|this) (?:day|week))?(?: (?:was|were|is|are)|:| [–—-]) |(?:Hit|Caught|Struck|Frozen|Put on the list|\p{Lu}\p{Ll}+ed) (?:on )?(?:the same day|that (?:same )?day|at the same time|in the same (?:round|sweep|action|notice|package)),? (?:was|were|is|are) |(?:[Aa]long |[Tt]ogether )?[Ww]ith (?:it|them|him|her) (?:went|go|goes|came|comes|fell|was listed|were listed|was added|were added|was put|were put) |\p{Lu}\p{Ll}+(?:ed|k|t) (?:alongside|along with|together with|with|beside) (?:it|them|him|her) (?:was|were|is|are) |[Tt]he (?:same )?(?:sanctions?|measures?|debarment|listing|designation|penalty|freeze|ban|restrictions?|exclusion) (?:also )?(?:extends?|applies|apply|was extended|were extended|is extended|reaches|covers?)(?: also)?(?: to)? (?=\p{Lu}|the |its |an? ))")]
    private static partial Regex Opening();

    [GeneratedRegex(@"\b(?:not|never|no(?!\.)|neither|nor|true|untrue|false|claims?|whether|if|I (?:have )?(?:read|heard))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Unreal();

    // "Its unit NAME is likewise named."
    [GeneratedRegex(@"(?<=^[^.;:]{3,140}) (?:is|are|was|were|has been|have been) (?:likewise|also) (?:named|listed|included|sanctioned|designated)(?=[.;]|$)|(?<=^[^.;:]{3,140}) (?:(?:followed(?= (?:on|in) )|came next(?= (?:on|in) ))|(?:went|goes|was put|were put|was added|were added) (?:in|on|down)(?: (?:there|too))?(?: alongside(?: (?:it|them))?| (?:along|together) with (?:it|them)| with (?:it|them)| at the same time| as well| beside (?:it|them))|(?:went|goes) the same way|(?:met|shared|shares|suffered|suffers) (?:the same|its|a similar|their) fate|(?:gets|got|faces|faced|suffers|suffered|receives|received|is subject to|are subject to|was given|were given) the same (?:medicine|treatment|penalty|ban|punishment|prohibitions?|measures?|sanctions?|restrictions|term|debarment)(?= (?:from|as of|beginning|starting|on|in) )|(?:joined|joins) (?:it|them)(?: there| on (?:it|the list|the blacklist|the annex|the roll))?|(?:was|were) (?:swept up|caught)(?: (?:with|alongside) (?:it|them)| in the same (?:net|sweep|round|action)| too| as well))(?=[.;,]|$| (?:for|over|on the same|that same|the same|(?:on|in|from|as of|beginning|starting) (?:[0-9]|\p{Lu}\p{Ll}+ [0-9]))\b)")]
    private static partial Regex Likewise();
}
