using System.Text.RegularExpressions;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;

namespace ChatBot.Reading.Rules;

/// <summary>The companies of which part of a sentence tells a step, whatever its grammar.</summary>
internal static partial class StepTheme
{
    /// <summary>The companies beside the words for a step; empty where two sides of the words name different ones.</summary>
    public static List<string> Beside(Unit unit, Span part, StepWords step)
    {
        var word = step.Span;
        // "the Ministry of Commerce put NAME on its list": whom it put there stands behind its own name.
        var last = unit.Mentions.Where(m => part.Contains(m.Span.Start)).Select(m => m.Span.Start).DefaultIfEmpty(part.Start).Max();
        var start = AuthorityFinder.Find(unit.Text, new(part.Start, Math.Min(last, Math.Max(part.Start, word.Start)))).Select(f => f.Span.End).DefaultIfEmpty(part.Start).Max();
        var before = In(unit, new(start, Math.Max(start, word.Start)));
        var behind = In(unit, new(Math.Min(Math.Max(start, word.End), part.End), part.End));
        if (step.IsActive)
            // "Sanctions on Russia have cost NAME millions": no object of theirs.
            return unit.Mentions.FirstOrDefault(m => m.Span.Start >= word.End && part.Contains(m.Span.Start)) is { Company: not null } next && Finite().IsMatch(unit.Text[word.End..next.Span.Start]) ? [] : behind;
        // "the consortium led by a firm on the list": somebody else's.
        if (before.Count > 0 && unit.Mentions.LastOrDefault(m => m.Span.End <= word.Start) is { Company: not null } nearest && Another().IsMatch(Apposition().Replace(unit.Text[nearest.Span.End..word.Start], "")))
            return [];
        // "closed the accounts of NAME, a forwarder placed under sanctions": of the one named last.
        if (before.Count > 1 && unit.Mentions.LastOrDefault(m => m.Span.End <= word.Start) is { Company: { } described } head && Described().IsMatch(unit.Text[head.Span.End..word.Start]))
            return [described.Id];
        return before.Count == 0 ? behind : behind.Count == 0 || before.Count == 1 ? before : [];
    }

    /// <summary>The companies in part of a sentence of which it can tell a step: not those that are named only to describe another.</summary>
    public static List<string> In(Unit unit, Span range)
    {
        var themes = new List<string>();
        var (end, isTheme) = (-1, false);
        foreach (var mention in unit.Mentions.Where(m => range.Contains(m.Span.Start)))
        {
            var lead = unit.Text[Math.Max(range.Start, mention.Span.Start - 80)..mention.Span.Start];
            // "a supplier of A and B": what is coordinated with a name goes with it.
            isTheme = (end >= 0 && end <= mention.Span.Start && With().IsMatch(unit.Text[end..mention.Span.Start]) ? isTheme : !Oblique().IsMatch(lead) || Concerned().IsMatch(unit.Text[Math.Max(0, mention.Span.Start - 80)..mention.Span.Start]))
                && !OfIts().IsMatch(unit.Text, mention.Span.End) && !Amended().IsMatch(lead) && !(Left().IsMatch(lead) && InPlace().IsMatch(unit.Text, mention.Span.End)) && !NotAtAll().IsMatch(unit.Text, mention.Span.End)
                // "sanctioned A and B stopped deliveries", "the NAME alarm went off": not what is done to B, nor by NAME.
                && !(themes.Count > 0 && Acting().IsMatch(unit.Text, mention.Span.End)) && !Modifies().IsMatch(unit.Text, mention.Span.End);
            end = mention.Span.End;
            if (isTheme)
                themes.Add(mention.Company.Id);
        }
        return [.. themes.Distinct()];
    }

    // "removes NAME and modifies the entry for OTHER": that stays.
    [GeneratedRegex(@"\b(?:modif(?:y|ies|ied|ying)|amend(?:s|ed|ing)?|correct(?:s|ed|ing)?|updat(?:es|ed|ing)|chang(?:es|ed|ing)|revis(?:es|ed|ing)) (?:(?:the|its|an|one|two|existing|current|entries|names?) ){0,3}(?:entry|entries|listings?|details?|address(?:es)?|names?) (?:of|for) [^;:]*$")]
    private static partial Regex Amended();

    // "struck A from the list but left B on it": that stays.
    [GeneratedRegex(@"\G,? not (?:at all|so)\b")]
    private static partial Regex NotAtAll();

    [GeneratedRegex(@"\b(?:leaves?|left|leaving|keeps?|kept|keeping|retains?|retained|retaining) (?:(?:the|its|an?) )?(?:\p{Ll}[\p{L}-]* ){0,4}$")]
    private static partial Regex Left();

    [GeneratedRegex(@"\G[^.;]{0,60}? (?:on|in) (?:it|the \p{L}+|place|there)\b|\G[^.;]{0,60}? (?:where (?:it|they) (?:is|was|are|were)|there|untouched)\b")]
    private static partial Regex InPlace();

    /// <summary>Whom a part means that names nobody: "it", or the one of whom the part before speaks.</summary>
    /// <param name="unit">The sentence.</param>
    /// <param name="part">The part.</param>
    /// <param name="carried">Whom the part before names.</param>
    /// <param name="context">What was read so far.</param>
    public static List<string> MeantIn(Unit unit, Span part, List<string> carried, ReadingContext context)
    {
        var text = unit.Text;
        // "ended its dealings with NAME after the Treasury put that firm on the list": the one named last.
        if (ThatFirm().IsMatch(part.Of(text)) && unit.Mentions.Exists(m => m.Span.End <= part.Start))
            return unit.Mentions.LastOrDefault(m => m.Span.End <= part.Start) is { Company: { } last } && carried is [var subject] && last.Id == subject ? carried : [];
        // "stopped serving NAME once it was listed", "the tanker was managed by NAME until it was listed": of which, nobody knows.
        if (It().IsMatch(part.Of(text)) && !(part.Start > 0 && Elided().IsMatch(text, part.Start) && !OpensWithIt().IsMatch(text, part.Start)) && (unit.Mentions.Where(m => m.Span.End <= part.Start).Select(m => m.Company.Id).Distinct().Count() > 1 || Vessel().IsMatch(text[..part.Start])))
            return [];
        if (carried.Count == 1 && (part.Start > 0 && Elided().IsMatch(text, part.Start) || It().IsMatch(part.Of(text))))
            return carried;
        if (carried.Count == 0 && It().Match(text, part.Start, part.Length) is { Success: true } it && Antecedent.Of(unit, Span.Of(it), context) is { } meant)
            return [meant.Company.Id];
        // "That designation was revoked": the one told last.
        if (carried.Count == 0 && ThatStep().IsMatch(text, part.Start) && context.LastSteps.Select(s => s.CompanyId).Distinct().ToList() is [var told])
            return [told];
        // "It stays on the annex": of the one company of which the sentence before speaks.
        return carried.Count == 0 && It().IsMatch(part.Of(text)) && context.LastNaming is { } before && before.Sentence.Paragraph == unit.Sentence.Paragraph
            && before.Mentions.Select(m => m.Company.Id).Distinct().ToList() is [var only] && PersonNames.StrangerIn(before.Text, new(0, before.Text.Length)) is null ? [only] : [];
    }

    /// <summary>Whether a part is no more than one more name, for which the verb before goes too: "and NAME on 7 January".</summary>
    public static bool IsOnlyName(Unit unit, Span part) =>
        unit.Mentions.FirstOrDefault(m => part.Contains(m.Span.Start)) is { Company: not null } first && NoVerbAhead().IsMatch(unit.Text[part.Start..first.Span.Start]) && !unit.Text[..part.Start].EndsWith("but", StringComparison.Ordinal) && NoVerb().IsMatch(unit.Text[first.Span.End..part.End]);

    [GeneratedRegex(@"^\s*(?:(?!\p{Ll}+(?:ed|es)\b)\p{Ll}[\p{L}-]* ){0,4}$|^\s*(?:an?|the|its|their|one|another) (?:(?!\p{Ll}+(?:ed|es)\b)[\p{L}-]+ ){0,4}\p{Ll}[\p{Ll}-]+,? $")]
    private static partial Regex NoVerbAhead();

    [GeneratedRegex(@"^(?: \([^()]*\))?(?: (?:on|in|from) [^,;]{3,30})?[.,]?$")]
    private static partial Regex NoVerb();

    [GeneratedRegex(@"\G\s*(?:and |but |then )*(?:[Ii]t|[Ii]ts) ")]
    private static partial Regex OpensWithIt();

    [GeneratedRegex(@"\b(?:tankers?|ships?|vessels?|yachts?|aircraft|planes?)\b")]
    private static partial Regex Vessel();

    [GeneratedRegex(@"\bthat (?:firm|company|group|business|bank|trader|maker)\b")]
    private static partial Regex ThatFirm();

    [GeneratedRegex(@"\G\s*(?:[Tt]hat|[Tt]he|[Tt]his|[Ii]ts) (?:entry|listing|designation|freeze|debarment|inclusion)\b")]
    private static partial Regex ThatStep();

    [GeneratedRegex(@"\G\s*(?:and |but |then |also |later |now |where |on which |has |had |is |was |will |be )*(?:it |its name )?(?:(?!(?:its|his|this|thus|as|not|yet|but|just|most|its)\b)[\p{Ll}-]+(?:ed|s|t)|goes|went|came|put|has|had|was|is)\b")]
    private static partial Regex Elided();

    [GeneratedRegex(@"\b(?:(?<!\b(?<!(?:freeze|sanctions|embargo|ban) )(?:on|in|from|off|to|with|for|of|into|onto|under) )[Ii]t|[Tt]hat one|(?:[Tt]he|[Tt]hat|[Ii]ts) (?:entry|name|listing|designation|freeze|debarment|inclusion|action)|[Tt]hat (?:firm|company|group|bank|maker)|[Tt]he (?:firm|company|group|yard|bank|maker|carrier|business|supplier|trader|dealer|operator|manufacturer))\b")]
    private static partial Regex It();

    [GeneratedRegex(@"\G (?!(?:was|were|is|are|has|have|had|also|both|each|and|to)\b)\p{Ll}{3,}(?:ed|s) (?!(?:by|on|to|from)\b)")]
    private static partial Regex Acting();

    [GeneratedRegex(@"\G (?!(?:\p{Ll}+ly|also|now|then|later|too|was|were|is|are|has|have|had|will|both|each|and|which|who|just|soon|first|once|again)\b)\p{Ll}{3,} (?:went|came|goes|comes|got|gets) ")]
    private static partial Regex Modifies();

    [GeneratedRegex(@"^(?:,| and|, and)(?: the| its)? (?!(?:not|nor|unlike|but|without)\b)(?:(?!(?:by|of|to|from|with|for)\b)\p{Ll}[\p{L}-]* ){0,3}$")]
    private static partial Regex With();

    [GeneratedRegex(@"\b(?:by|from|to|with|than|like|unlike|via|through|behind|between|of|for|against|at|near|in|over|on|about|as|not|nor|except|besides|(?!(?:add|nam|list|includ|plac|designat|sanction|putt|blacklist|enter|remov|delet|strik|tak|delist|debarr|inscrib|bring|mak)ing\b)\p{Ll}{2,}ing)\s+(?:\p{Ll}[\p{L}-]*\s+){0,5}$")]
    private static partial Regex Oblique();

    // "the entry for NAME", "froze the assets of NAME": of whom the step is told.
    [GeneratedRegex(@"\b(?:entry|entries|listings?|designations?|names?|assets|funds|accounts|gear|equipment|products|services|modules|modems|routers|cameras|drones|inclusion|additions?|removals?|deletions?|debarment|exclusion|suspension|order|warning|delisting|blacklisting|freezes?|sanctions|embargo|ban|exports|sales|measures|instrument|made|newcomers?|organi[sz]ations|companies|firms|entities|parties|enterprises) (?:\([^()]*\) )?(?:of|for|on|against|to) (?:\p{Ll}[\p{L}-]*\s+){0,5}$|(?:^|[,:] )(?:for|on|against) (?:\p{Ll}[\p{L}-]*\s+){0,5}$")]
    private static partial Regex Concerned();

    [GeneratedRegex(@"\G['’]s? (?!(?:UK |EU |US |British |own |former |network )?(?:assets|funds|accounts|money|property|entry|listing|designation|name|gear|equipment|products|services|modules|modems|routers|cameras|inclusion|removal|debarment)\b)")]
    private static partial Regex OfIts();

    [GeneratedRegex(@"\b(?:have|has|had|is|are|was|were|will|would|can|could|hit|hurt|cost|forced|so)\b")]
    private static partial Regex Finite();

    [GeneratedRegex(@"\b(?:company|firm|supplier|customer|client|partner|owner|subsidiary|parent|rival|bank|group|maker|founder|director|chairman|chief|agent|man|woman|person|people|men|businessman|businesswoman|oligarch|investor|shareholder|brother|son|wife|husband|minister|captain|whom?|companies|firms|suppliers|customers|partners|banks|(?<!among )those|others|one|somebody|anyone|goods|ships?|vessels?|(?:an?|another|some) (?:[\p{Ll}-]+ ){0,2}(?:producer|manufacturer|refinery|smelter|foundry|shipyard|mill|mine|plant|operator|carrier|trader|dealer|distributor|contractor|lender|insurer|broker|exporter|importer|developer|vendor|builder))\b")]
    private static partial Regex Another();

    [GeneratedRegex(@"^, (?:an?|the|one of the) (?:(?!(?:of|to|for|by|with|from|in|at|on|an?|the)\b)[\p{L}-]+ ){1,6}(?:placed |put |brought )?$")]
    private static partial Regex Described();

    [GeneratedRegex(@"^[”""’)]*,? (?:then )?(?:an?|the|its|one of) [^,]*,")]
    private static partial Regex Apposition();
}
