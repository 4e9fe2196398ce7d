using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Dates;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>
/// What the rules leave: words for a step and a company in one part of a sentence, in a form that none of them knows. Such a step is unsure, and is kept only where the
/// text says nothing sure of the same company and keeper.
/// </summary>
internal static partial class SurmisedStep
{
    /// <summary>The steps that a sentence seems to tell, of companies of which its rules found none.</summary>
    /// <param name="unit">The sentence.</param>
    /// <param name="told">What the rules found in it.</param>
    /// <param name="context">What was read so far.</param>
    public static IEnumerable<Listing> Read(Unit unit, IReadOnlyList<Fact> told, ReadingContext context)
    {
        var text = unit.Text;
        // Where a rule has read a step, the words for it are taken, and whoever else is named is not meant.
        if (!unit.IsStatement || Hearsay.IsIn(text) || Elsewhere().IsMatch(text) || told.OfType<Listing>().Any() || LinePrefix.OfItem(text) > 0)
            yield break;
        var settled = told.OfType<Event>().Where(e => e.Type == NotListedRule.Type).Select(e => e.CompanyId).OfType<string>().ToHashSet();
        foreach (var part in Parts(text))
        {
            if (Unreal().IsMatch(part.Of(text)) || (StepIn(text, part) ?? LeadIn(text, part)) is not { } step || unit.IsClaim(step.Word.Start) && !unit.IsAnnounced(step.Word.Start) || Doubt.IsUnfounded(text[..step.Word.Start]) || step.Action == ListingAction.Removed && ForATerm().IsMatch(part.Of(text)))
                continue;
            foreach (var company in Companies(unit, part, step.Word).Where(settled.Add))
            {
                var keeper = DocumentKeeper.In(text, part) ?? KnownLists.KeeperIn(text, part) ?? unit.Label ?? (step.Action == ListingAction.Removed ? LastKeeper(company, context) : null) ?? DocumentKeeper.In(text, new(0, text.Length))
                    ?? AuthorityFinder.Find(text, new(0, part.Start)).Where(f => DocumentKeeper.KeepsLists(f.Authority)).Select(f => f.Authority.Name).LastOrDefault();
                if (keeper is null && ListPhrase.Find(text, new(0, text.Length)) is null && !context.StepsOf(company).Any())
                    continue;
                yield return unit.Step(step.Action, keeper, DateIn(unit, part, step.Word), ListPhrase.Find(text, part)?.Name) with { CompanyId = company, IsUnsure = true };
            }
        }
    }

    /// <summary>The listings without those surmised ones beside which the text says something sure.</summary>
    public static IEnumerable<Fact> Keep(IReadOnlyList<Fact> facts)
    {
        var sure = facts.OfType<Listing>().Where(l => !l.IsUnsure).ToLookup(l => l.CompanyId);
        var spared = facts.OfType<Event>().Where(e => e.Type == NotListedRule.Type && e.CompanyId is not null).Select(e => e.CompanyId).ToHashSet();
        return facts.Where(f => f is not Listing { IsUnsure: true } listing
            || !spared.Contains(listing.CompanyId) && !sure[listing.CompanyId].Any(s => s.Action == listing.Action && ListingMerge.AreCompatible(s.Authority, listing.Authority)));
    }

    /// <summary>The names in a sentence that seems to tell a step of a keeper, for whoever has to find out that they are companies.</summary>
    public static IEnumerable<ProperName> Names(string text) =>
        StepIn(text, new(0, text.Length)) is null || !AuthorityFinder.Find(text, new(0, text.Length)).Any() && ListPhrase.Find(text, new(0, text.Length)) is null ? []
            : Parts(text).Where(p => !Unreal().IsMatch(p.Of(text))).SelectMany(p => HeadNames.In(text, p)).Where(n => n.Text.Contains(' ', StringComparison.Ordinal) && !Thing().IsMatch(n.Text));

    [GeneratedRegex(@"\b(?:Act|Law|Lists?|Regulations?|Ordinances?|Order|Register|Journal|Gazette|Annex|Schedule|Part|Section|Supplement|Committee|Council|Court|Ministry|Department|Bureau|Office|Agency|Authority|Sea|Gulf|River|Port|Island|Street|Review|Rules?|Notice|Nationals|Persons|Program|Programme|Report|News|Times)$")]
    private static partial Regex Thing();

    // "struck off by the Bank for two years": barred, and from no list.
    [GeneratedRegex(@"\bfor (?:a (?:term|period) of )?(?:[0-9]+|an?|one|two|three|four|five|six|seven|eight|nine|ten) (?:and a half )?(?:years?|months?)\b")]
    private static partial Regex ForATerm();

    private static string? LastKeeper(string company, ReadingContext context) =>
        context.StepsOf(company).LastOrDefault(s => s.Action == ListingAction.Added)?.Authority;

    /// <summary>The parts of a sentence that can tell different things of different companies.</summary>
    private static IEnumerable<Span> Parts(string text)
    {
        var start = 0;
        foreach (Match border in Border().Matches(text))
        {
            if (border.Index > start)
                yield return new(start, border.Index);
            start = border.Index + border.Length;
        }
        if (start < text.Length)
            yield return new(start, text.Length);
    }

    /// <summary>The one step that words tell; null where they tell none, or onto a list and off it.</summary>
    private static (ListingAction Action, Span Word)? StepIn(string text, Span part)
    {
        var off = Off().Match(text, part.Start, part.Length);
        var on = On().Match(text, part.Start, part.Length);
        // "went onto the list in May and was struck from it in July": two steps.
        return off.Success && on.Success && !OffList().IsMatch(text, off.Index) ? null
            : off.Success ? (ListingAction.Removed, new Span(off.Index, off.Index + off.Length))
            : on.Success ? (ListingAction.Added, new Span(on.Index, on.Index + on.Length)) : null;
    }

    // "OFAC has two new SDNs: A and B"
    private static (ListingAction Action, Span Word)? LeadIn(string text, Span part) =>
        part.Start > 0 && text[part.Start - 1] == ':' && !Unreal().IsMatch(text[..part.Start]) ? StepIn(text, new(0, part.Start)) is var (action, _) ? (action, new(part.Start, part.Start)) : null : null;

    private static List<string> Companies(Unit unit, Span part, Span word)
    {
        var before = unit.CompaniesIn(new(part.Start, Math.Max(part.Start, word.Start))).ToList();
        // "the new SDN is NAME"
        var rest = Copula().Match(unit.Text, Math.Max(part.Start, word.End)) is { Success: true } copula ? copula.Index + copula.Length : Math.Max(part.Start, word.End);
        var behind = unit.CompaniesIn(new(Math.Min(rest, part.End), part.End)).ToList();
        // "the consortium led by a firm on the list": somebody else's.
        if (before.Count > 0 && unit.Mentions.LastOrDefault(m => m.Span.End <= word.Start) is { Company: not null } last && Another().IsMatch(unit.Text[last.Span.End..word.Start]))
            return [];
        return before.Count == 0 ? behind : behind.Count == 0 || before.Count == 1 ? before : [];
    }

    [GeneratedRegex(@"\G\s*(?:is|are|was|were)(?: now| also)?\b")]
    private static partial Regex Copula();

    [GeneratedRegex(@"\b(?:company|firm|supplier|customer|client|partner|owner|subsidiary|parent|rival|bank|group|maker|founder|director|chairman|chief|agent|companies|firms|suppliers|customers|partners|banks|those|others|one|somebody|anyone|goods|ships?|vessels?)\b")]
    private static partial Regex Another();

    private static DatePhrase? DateIn(Unit unit, Span part, Span word)
    {
        var own = unit.Dates.Where(d => !d.IsLimit && part.Contains(d.Span.Start)).ToList();
        return own.Find(d => d.Span.Start >= word.End) ?? own.LastOrDefault() ?? unit.Dates.LastOrDefault(d => !d.IsLimit && d.Span.End <= part.Start);
    }

    [GeneratedRegex(@"[;:\uE000]| [–—-] |,? (?:while|whereas|but|though|although|because|when|after|before|until|once|whose|unlike)\b|, (?:and|which|who)\b")]
    private static partial Regex Border();

    [GeneratedRegex(@"\G[^,;]{0,40}\b(?:out of|from|off) (?:the|its|their|\p{Lu}\S*) [^,;]{0,60}$")]
    private static partial Regex OffList();

    [GeneratedRegex(@"\b(?:(?:moved|taken|struck|left) out of|(?:taken|struck|dropped|came|comes|come|fell|get|gets|got|is|was|are|were) off\b|off the (?:\p{L}+ ){0,3}list\b|removed|delisted|de-listed|deleted|deletes|removes|struck (?:out|from)|left the (?:\p{L}+ ){0,3}list\b|lifts? (?:its |the )?sanctions|lifted (?:its |the )?sanctions|unfroze|unfrozen|unfreezes|sanctions (?:on|against) [^,.;]{3,60} (?:were|was|have been|are) lifted)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Off();

    [GeneratedRegex(@"\b(?:(?:re-?)?(?:sanctioned|blacklisted|designated|debarred)|(?:sanctions|blacklists|designates|debars)(?= \p{Lu})|(?:on|onto|to|in|into) (?:the|its|their|\p{Lu}\S*) (?:[\p{L}\p{N}’'-]+ ){0,4}(?:list|blacklist|annex|schedule)\b|asset freezes?\b|(?:Entity|SDN|Unverified|Covered|MEU|NS-CMIC|CMIC|UVL|1260H|Consolidated|Denied Persons|Unreliable Entity|End User) [Ll]ist\b|Specially Designated Nationals|figures? (?:there|on it|in it)|hit with (?:\p{L}+ ){0,3}sanctions|under (?:\p{L}+ ){0,3}sanctions|(?:an|new|fresh|further) SDNs?|froze(?:n)?\b)", RegexOptions.IgnoreCase)]
    private static partial Regex On();

    [GeneratedRegex(@"\b(?:not|never|no(?!\.)|none|nobody|neither|nor|without|whether|unless|if|until|would|could|(?-i:may)|might|should|can|cannot|propos\w+|draft\w*|consider\w*|weigh\w*|plan|plans|planned|planning|expect\w*|likely|rumou?r\w*|alleg\w+|claim\w*|den(?:y|ied|ies)|refus\w+|declin\w+|ask\w*|urg\w+|want\w*|call(?:s|ed)? (?:on|for)|petition\w*|appeal\w*|appl(?:y|ied|ies)|seek\w*|sought|request\w*|nearly|almost|escap\w+|avoid\w*|spared|wrongly|mistak\w+|error|similar|namesake|confus\w+|mix\w*|suppos\w+|stayed|suspended|reversed|restored|blocked|postponed|annul\w*|quash\w*|overturn\w*|\w+n['’]t)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Unreal();

    [GeneratedRegex(@"\b(?:stock|shares?|bourse|exchange|index|[\p{L}]+-listed|publicly listed|wish list|shortlist|customer list|price list|waiting list|bidders)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Elsewhere();
}
