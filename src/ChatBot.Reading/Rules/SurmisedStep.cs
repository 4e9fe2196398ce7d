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
        if (!unit.IsStatement || Hearsay.IsIn(text) || Elsewhere().IsMatch(text) || LinePrefix.OfItem(text) > 0 && !Finite().IsMatch(text))
            return [];
        var settled = told.OfType<Event>().Where(e => e.Type == NotListedRule.Type).Select(e => e.CompanyId).OfType<string>().ToHashSet();
        // Where a rule has read a step, the words for it are taken, and whoever else is named is not meant.
        var taken = told.OfType<Listing>().Select(l => (l.CompanyId, l.Action)).ToHashSet();
        var meant = context.ListInView(unit) ?? context.ListMeant(unit);
        var found = new List<Listing>();
        List<string> carried = [];
        string? keeperBefore = null;
        StepWords? lead = null, before = null;
        bool WasOn(string company) => context.StepsOf(company).Concat(told.OfType<Listing>().Where(l => l.CompanyId == company)).Concat(found.Where(l => l.CompanyId == company)).Any(l => l.Action == ListingAction.Added);
        foreach (var (part, isRelative) in Parts(text))
        {
            var list = ListPhrase.Find(text, part);
            var own = KeeperIn(text, part);
            // "OFAC has two new SDNs: A, a trader, and B"
            lead = (part.Start > 0 && text[part.Start - 1] == ':' ? LeadIn(text, part) : null) ?? lead ?? (Enumerates().Match(text, 0, part.End) is { Success: true } are ? StepWords.In(text, new(0, are.Index + are.Length)) : null);
            var step = StepWords.In(text, part) ?? (isRelative || lead is null ? (StepWords?)null : lead.Value with { Span = new(part.Start, part.Start) }) ?? (own is not null && context.SpokeOfLists ? StepWords.ByKeeper(text, part) : null);
            // "added A, which makes modems, and B on 7 January": the verb goes for both.
            if (step is null && !isRelative && before is { } verb && IsNameOnly(unit, part))
                step = verb with { Span = new(part.Start, part.Start) };
            before = isRelative ? before : step;
            if (step is { } cue && !(cue.NeedsList && list is null && own is null && meant is null && keeperBefore is null) && IsTold(unit, part, cue))
            {
                var companies = Companies(unit, part, cue.Span);
                if (companies.Count == 0 && Themes(unit, part).Count == 0)
                    companies = isRelative && unit.Mentions.LastOrDefault(m => m.Span.End <= part.Start) is { Company: { } head } ? [head.Id] : Meant(unit, part, cue.Span, carried, context);
                var date = DateIn(unit, part, cue.Span);
                foreach (var company in companies.Where(c => !settled.Contains(c) && (!cue.IsAbsence || WasOn(c))))
                {
                    // "stands in the annex now, and has stood there since Friday": one step, since Friday.
                    if (cue.Span.IsEmpty && date is not null)
                        found = [.. found.Select(l => l.Date is null ? l with { Date = date.Date, DateKind = date.Kind, DateWords = date.Words } : l)];
                    if (date is not null && found.FindIndex(l => l.CompanyId == company && l.Action == cue.Action && l.Date is null) is var at and >= 0)
                        found[at] = found[at] with { Date = date.Date, DateKind = date.Kind, DateWords = date.Words };
                    var keeper = own ?? unit.Label ?? (cue.Action.IsEnd() ? LastKeeper(company, context) : null) ?? keeperBefore ?? KeeperIn(text, new(0, text.Length)) ?? meant?.Keeper;
                    if (keeper is null && list is null && meant is null && !context.StepsOf(company).Any() && !(context.SpokeOfLists && !cue.NeedsList) || date is null && Before().IsMatch(part.Of(text)) || !taken.Add((company, cue.Action)))
                        continue;
                    found.Add(unit.Step(cue.Action, keeper, date ?? OfSameAct(text, part, keeper, context), list?.Name) with { CompanyId = company, IsUnsure = true });
                }
            }
            else if (step is null && found.Count == 0 && context.LastSteps is [var last, ..] && context.LastSteps.All(s => (s.Authority, s.Action, s.Date) == (last.Authority, last.Action, last.Date)) && StepWords.Same(text, part) is { } same && !Unreal().IsMatch(ClauseOf(text, part, same)))
            {
                foreach (var company in Themes(unit, part).Where(c => !settled.Contains(c) && taken.Add((c, last.Action))))
                    found.Add(last with { CompanyId = company, Citations = [unit.Citation, .. last.Citations], Reason = null, IsUnsure = true });
            }
            keeperBefore = own ?? keeperBefore;
            if (Themes(unit, part) is { Count: > 0 } named && !(isRelative && carried.Count > 0))
                carried = named;
        }
        return found;
    }

    // "NAME was deleted in the same update": on its day.
    private static DatePhrase? OfSameAct(string text, Span part, string? keeper, ReadingContext context) =>
        SameAct().IsMatch(part.Of(text)) && context.Steps.LastOrDefault(s => s.Date is not null && !s.Action.IsTalk() && !ListingMerge.IsPast(s) && ListingMerge.AreCompatible(s.Authority, keeper)) is { Date: { } day, DateWords: { } words } step
            ? new(default, words, day, step.DateKind, IsLimit: false) : null;

    [GeneratedRegex(@"\bthe same (?:update|notice|rule|announcement|act|decision|order|regulation|edition|version|day|package|amendment|revision)\b")]
    private static partial Regex SameAct();

    private static bool IsNameOnly(Unit unit, Span part) =>
        unit.Mentions.FirstOrDefault(m => part.Contains(m.Span.Start)) is { Company: not null } first && NoVerbAhead().IsMatch(unit.Text[part.Start..first.Span.Start]) && !unit.Text[..part.Start].EndsWith("but", StringComparison.Ordinal) && NoVerb().IsMatch(unit.Text[first.Span.End..part.End]);

    [GeneratedRegex(@"^\s*(?:(?!\p{Ll}+(?:ed|es)\b)\p{Ll}[\p{L}-]* ){0,4}$")]
    private static partial Regex NoVerbAhead();

    [GeneratedRegex(@"^(?: \([^()]*\))?(?: (?:on|in|from) [^,;]{3,30})?[.,]?$")]
    private static partial Regex NoVerb();

    // "The parties added are (i) A, for …; (ii) B; and (iii) C"
    [GeneratedRegex(@"^[^,;:]{3,80}? (?:are|is|were)(?= (?:\(|the (?:two|three|four|five|six) |the following))")]
    private static partial Regex Enumerates();

    // An item that is no sentence is read with its heading.
    [GeneratedRegex(@"\b(?:is|are|was|were|has|have|comes|came|goes|went|leaves|left|joins?|joined|stays|gets|got)\b")]
    private static partial Regex Finite();

    // What stood before without a day is no news of the day.
    [GeneratedRegex(@"\b(?:had|has|have) (?:already |long |also |once )?(?:been|sat|stood|figured|appeared)\b|\b(?:already|remains?|stays?|still|once)\b")]
    private static partial Regex Before();

    private static bool IsTold(Unit unit, Span part, StepWords step) =>
        !Person().IsMatch(unit.Text, Math.Min(step.Span.End, unit.Text.Length)) && !AsParty().IsMatch(unit.Text, Math.Min(step.Span.End, unit.Text.Length)) && !Unreal().IsMatch(step.Action.IsEnd() ? ClauseOf(unit.Text, part, step.Span).Replace("no longer", "", StringComparison.Ordinal) : ClauseOf(unit.Text, part, step.Span)) && (!unit.IsClaim(step.Span.Start) || unit.IsAnnounced(step.Span.Start) || unit.SpeakerAt(step.Span.Start)?.Role is { } role && Court().IsMatch(role)) && !Doubt.IsUnfounded(unit.Text[..step.Span.Start]);

    [GeneratedRegex(@"\b(?:court|judges?|bench|judgment|ruling|notice|rule|act|Court|Board|Company)\b")]
    private static partial Regex Court();

    // "has designated a former director of the company": not the company.
    [GeneratedRegex(@"\G (?:an?|the|its|two|three|several) (?:[\p{L}-]+ ){0,3}(?:directors?|founders?|owners?|chairm[ae]n|chief|men|man|woman|business(?:men|man|woman)|tankers?|ships?|vessels?|aircraft|yachts?|people|persons|individuals)\b")]
    private static partial Regex Person();

    // "is named in the notice as a customer of the smuggler"
    [GeneratedRegex(@"\G[^,;]{0,50} as (?:an?|the|its|one of its) (?:\p{Ll}+ )?(?:customer|client|supplier|buyer|seller|owner|partner|agent|source|victim|witness|recipient|shareholder|investor)s?\b")]
    private static partial Regex AsParty();

    private static string? KeeperIn(string text, Span part) =>
        ListPhrase.Find(text, part)?.KeeperIn(text) ?? DocumentKeeper.In(text, part) ?? KnownLists.KeeperIn(text, part)
        ?? AuthorityFinder.Find(text, part).Where(f => DocumentKeeper.KeepsLists(f.Authority)).Select(f => f.Authority.Name).FirstOrDefault()
        ?? (Body().Match(text, part.Start, part.Length) is { Success: true } body ? body.Groups["body"].Value : null);

    // Which one, the whole text tells.
    [GeneratedRegex(@"\b[Tt]he (?<body>Council|[Mm]inistry|[Dd]epartment|[Bb]ureau|[Aa]gency)(?! of| for)\b")]
    private static partial Regex Body();

    /// <summary>Whom a part means that names nobody: "it", or the one of whom the part before speaks.</summary>
    private static List<string> Meant(Unit unit, Span part, Span word, List<string> carried, ReadingContext context)
    {
        var text = unit.Text;
        // "ended its dealings with NAME after the Treasury put that firm on the list": the one named last.
        if (ThatFirm().IsMatch(part.Of(text)))
            return unit.Mentions.LastOrDefault(m => m.Span.End <= part.Start) is { Company: { } last } && carried is [var subject] && last.Id == subject ? carried : [];
        if (carried.Count == 1 && (part.Start > 0 && Elided().IsMatch(text, part.Start) || It().IsMatch(part.Of(text))))
            return carried;
        if (carried.Count == 0 && It().Match(text, part.Start, part.Length) is { Success: true } it && Antecedent.Of(unit, new(it.Index, it.Index + it.Length), context) is { } meant)
            return [meant.Company.Id];
        // "That designation was revoked": the one told last.
        if (carried.Count == 0 && ThatStep().IsMatch(text, part.Start) && context.LastSteps.Select(s => s.CompanyId).Distinct().ToList() is [var told])
            return [told];
        // "It stays on the annex": of the one company of which the sentence before speaks.
        return carried.Count == 0 && It().IsMatch(part.Of(text)) && context.LastNaming is { } before && before.Sentence.Paragraph == unit.Sentence.Paragraph
            && before.Mentions.Select(m => m.Company.Id).Distinct().ToList() is [var only] && PersonNames.StrangerIn(before.Text, new(0, before.Text.Length)) is null ? [only] : [];
    }

    [GeneratedRegex(@"\bthat (?:firm|company|group|business|bank|trader|maker)\b")]
    private static partial Regex ThatFirm();

    [GeneratedRegex(@"\G\s*(?:[Tt]hat|[Tt]he|[Tt]his|[Ii]ts) (?:entry|listing|designation|freeze|debarment|inclusion)\b")]
    private static partial Regex ThatStep();

    [GeneratedRegex(@"\G\s*(?:and |but |then |also |later |now |where |on which |has |had |is |was |will |be )*(?:it |its name )?(?:[\p{Ll}-]+(?:ed|s|t)|goes|went|came|put|has|had|was|is)\b")]
    private static partial Regex Elided();

    [GeneratedRegex(@"\b(?:(?<!\b(?<!(?:freeze|sanctions|embargo|ban) )(?:on|in|from|off|to|with|for|of|into|onto|under) )[Ii]t|[Tt]hat one|(?:[Tt]he|[Tt]hat|[Ii]ts) (?:entry|name|listing|designation|freeze|debarment|inclusion|action)|[Tt]hat (?:firm|company)|[Tt]he (?:firm|company|group|yard|bank|maker|carrier|business|supplier|trader|dealer|operator|manufacturer))\b")]
    private static partial Regex It();

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
        StepWords.In(text, new(0, text.Length)) is null || !AuthorityFinder.Find(text, new(0, text.Length)).Any() && ListPhrase.Find(text, new(0, text.Length)) is null ? []
            : Parts(text).Where(p => !Unreal().IsMatch(p.Span.Of(text))).SelectMany(p => HeadNames.In(text, p.Span)).Where(n => n.Text.Contains(' ', StringComparison.Ordinal) && !Thing().IsMatch(n.Text));

    [GeneratedRegex(@"\b(?:Act|Law|Lists?|Regulations?|Ordinances?|Order|Register|Journal|Gazette|Annex|Schedule|Part|Section|Supplement|Committee|Council|Court|Ministry|Department|Bureau|Office|Agency|Authority|Sea|Gulf|River|Port|Island|Street|Review|Rules?|Notice|Nationals|Persons|Program|Programme|Report|News|Times)$")]
    private static partial Regex Thing();

    private static string? LastKeeper(string company, ReadingContext context) =>
        context.StepsOf(company).LastOrDefault(s => s.Action == ListingAction.Added)?.Authority;

    /// <summary>The parts of a sentence that can tell different things of different companies: between borders, and a relative clause up to the comma that ends it.</summary>
    private static IEnumerable<(Span Span, bool IsRelative)> Parts(string text)
    {
        var (start, isRelative) = (0, false);
        for (var at = 0; at < text.Length;)
        {
            var border = Border().Match(text, at);
            var end = isRelative && Comma().Match(text, start) is { Success: true, Index: var comma } && (!border.Success || comma < border.Index) ? comma : border.Success ? border.Index : text.Length;
            if (end > start)
                yield return (new(start, end), isRelative);
            isRelative = border.Success && border.Index == end && border.Groups["relative"].Success;
            start = at = border.Success && border.Index == end ? Math.Max(border.Index + border.Length, end + 1) : Math.Min(text.Length, end + 1);
        }
    }

    // Not the one in "40,000", nor in "August 9, 2021".
    [GeneratedRegex(@",(?! ?[0-9])")]
    private static partial Regex Comma();

    // "OFAC has two new SDNs: A and B"
    private static StepWords? LeadIn(string text, Span part) =>
        part.Start > 0 && text[part.Start - 1] == ':' && !Unreal().IsMatch(text[..part.Start]) && StepWords.In(text, new(0, part.Start - 1)) is { } step ? step with { Span = new(part.Start, part.Start) } : null;

    // What an aside behind the words tells does not concern them: "is deleted, the Committee having granted its petition".
    private static string ClauseOf(string text, Span part, Span word) =>
        text.IndexOf(',', Math.Min(word.End, part.End), Math.Max(0, part.End - word.End)) is var comma and > 0 ? text[part.Start..comma] : part.Of(text);

    private static List<string> Companies(Unit unit, Span part, Span word)
    {
        // "the Ministry of Commerce put NAME on its list": whom it put there stands behind its own name.
        var last = unit.Mentions.Where(m => part.Contains(m.Span.Start)).Select(m => m.Span.Start).DefaultIfEmpty(part.Start).Max();
        var start = AuthorityFinder.Find(unit.Text, new(part.Start, Math.Min(last, Math.Max(part.Start, word.Start)))).Select(f => f.Span.End).DefaultIfEmpty(part.Start).Max();
        var before = Themes(unit, new(start, Math.Max(start, word.Start)));
        var behind = Themes(unit, new(Math.Min(Math.Max(start, word.End), part.End), part.End));
        // "the consortium led by a firm on the list": somebody else's.
        if (before.Count > 0 && unit.Mentions.LastOrDefault(m => m.Span.End <= word.Start) is { Company: not null } nearest && Another().IsMatch(Apposition().Replace(unit.Text[nearest.Span.End..word.Start], "")))
            return [];
        return before.Count == 0 ? behind : behind.Count == 0 || before.Count == 1 ? before : [];
    }

    /// <summary>The companies in part of a sentence of which it can tell a step: not those that are named only to describe another.</summary>
    private static List<string> Themes(Unit unit, Span range)
    {
        var themes = new List<string>();
        var (end, isTheme) = (-1, false);
        foreach (var mention in unit.Mentions.Where(m => range.Contains(m.Span.Start)))
        {
            var lead = unit.Text[Math.Max(range.Start, mention.Span.Start - 80)..mention.Span.Start];
            // "a supplier of A and B": what is coordinated with a name goes with it.
            isTheme = (end >= 0 && end <= mention.Span.Start && With().IsMatch(unit.Text[end..mention.Span.Start]) ? isTheme : !Oblique().IsMatch(lead) || Concerned().IsMatch(unit.Text[Math.Max(0, mention.Span.Start - 80)..mention.Span.Start]))
                && !OfIts().IsMatch(unit.Text, mention.Span.End)
                // "sanctioned A and B stopped deliveries", "the NAME alarm went off": not what is done to B, nor by NAME.
                && !(themes.Count > 0 && Acting().IsMatch(unit.Text, mention.Span.End)) && !Modifies().IsMatch(unit.Text, mention.Span.End);
            end = mention.Span.End;
            if (isTheme)
                themes.Add(mention.Company.Id);
        }
        return [.. themes.Distinct()];
    }

    [GeneratedRegex(@"\G (?!(?:was|were|is|are|has|have|had|also|both|each|and|to)\b)\p{Ll}{3,}(?:ed|s) (?!(?:by|on|to|from)\b)")]
    private static partial Regex Acting();

    [GeneratedRegex(@"\G (?!(?:\p{Ll}+ly|also|now|then|later|too|was|were|is|are|has|have|had|will|both|each|and|which|who|just|soon|first|once|again)\b)\p{Ll}{3,} (?:went|came|goes|comes|got|gets) ")]
    private static partial Regex Modifies();

    [GeneratedRegex(@"^(?:,| and|, and)(?: the| its)? (?!(?:not|nor|unlike|but|without)\b)(?:\p{Ll}[\p{L}-]* ){0,3}$")]
    private static partial Regex With();

    [GeneratedRegex(@"\b(?:by|from|to|with|than|like|unlike|via|through|behind|between|of|for|against|at|near|in|over|on|about|as|not|nor|except|besides|(?!(?:add|nam|list|includ|plac|designat|sanction|putt|blacklist|enter|remov|delet|strik|tak|delist|debarr|inscrib|bring|mak)ing\b)\p{Ll}{2,}ing)\s+(?:\p{Ll}[\p{L}-]*\s+){0,5}$")]
    private static partial Regex Oblique();

    // "the entry for NAME", "froze the assets of NAME": of whom the step is told.
    [GeneratedRegex(@"\b(?:entry|entries|listings?|designations?|names?|assets|funds|accounts|gear|equipment|products|services|modules|modems|routers|cameras|drones|inclusion|additions?|removals?|deletions?|debarment|delisting|blacklisting|freezes?|sanctions|embargo|ban|exports|sales|measures|instrument|made|newcomers?|organi[sz]ations|companies|firms|entities|parties|enterprises) (?:\([^()]*\) )?(?:of|for|on|against|to) (?:\p{Ll}[\p{L}-]*\s+){0,5}$|(?:^|[,:] )(?:for|on|against) (?:\p{Ll}[\p{L}-]*\s+){0,5}$")]
    private static partial Regex Concerned();

    [GeneratedRegex(@"\G['’]s? (?!(?:UK |EU |US |British |own |former |network )?(?:assets|funds|entry|listing|designation|name|gear|equipment|products|services|modules|modems|routers|cameras|inclusion|removal|debarment)\b)")]
    private static partial Regex OfIts();

    [GeneratedRegex(@"\b(?:company|firm|supplier|customer|client|partner|owner|subsidiary|parent|rival|bank|group|maker|founder|director|chairman|chief|agent|companies|firms|suppliers|customers|partners|banks|(?<!among )those|others|one|somebody|anyone|goods|ships?|vessels?)\b")]
    private static partial Regex Another();

    [GeneratedRegex(@"^[”""’)]*,? (?:then )?(?:an?|the|its|one of) [^,]*,")]
    private static partial Regex Apposition();

    private static DatePhrase? DateIn(Unit unit, Span part, Span word)
    {
        var own = unit.Dates.Where(d => !d.IsLimit && part.Contains(d.Span.Start) && !unit.IsAside(d, word.Start) && !(d.Span.Start > word.End && Aside().IsMatch(unit.Text[word.End..d.Span.Start]))).ToList();
        var date = own.Find(d => d.Span.Start >= word.End) ?? own.LastOrDefault() ?? unit.Dates.LastOrDefault(d => !d.IsLimit && d.Span.End <= part.Start);
        return date is { Kind: not (DateKind.HistoricalMonth or DateKind.HistoricalYear) } && date.Words.StartsWith("since", StringComparison.OrdinalIgnoreCase) ? date with { Kind = DateKind.ListedOn } : date;
    }

    // "is deleted, the Committee having granted the petition it filed in March": another's day.
    [GeneratedRegex(@",(?! (?:on|in|from|since|as of|effective|with effect|early|late|by)\b)[^,]*$")]
    private static partial Regex Aside();

    [GeneratedRegex(@"[;:\uE000]| [–—-] |(?<=^[^,;:]{2,50}), (?<relative>after|following|until|having|once|for)\b|(?<!\bat) once\b|,? (?:while|whereas|but|though|although|because|when|after|before(?! last\b)|until|unlike)\b|,? (?<relative>whose)\b|, (?:and|(?<relative>which|who|where|having))\b|,? (?<relative>on which)\b|,(?<relative>)(?= (?:listed|frozen|sanctioned|blacklisted|designated|added|included|inscribed|named|debarred|carried|in place|on the|under|entered|made)\b)| and(?= (?:then |later |was |were |is |has |had |been )*(?:ceas|remov|struck|tak|delet|drop|releas|came|comes|left|leaves|goes|went|added|put|placed|enter|lift|delist|let)\p{Ll}*\b)")]
    private static partial Regex Border();

    [GeneratedRegex(@"^\s*Had\b|\b(?:not|never|nowhere|no(?!\.)|none|nobody|neither|nor|without|whether|unless|if|until|would|could|will(?! be (?:added|removed|deleted|included|placed|taken|struck|delisted)\b[^.;]{0,60}\b(?:with effect from|effective|as of|from|on) (?-i:[0-9]|\p{Lu}\p{Ll}+day|tomorrow|today|midnight))|shall|(?:is|are|was|were) to be|in vain|alias|spelling|merely|review of|prepar\w+|talk|(?-i:may)|might|should|can|cannot|propos\w+|draft\w*|consider\w*|weigh\w*|plan|plans|planned|planning|expect\w*|likely|rumou?r\w*|alleg\w+|claim\w*|den(?:y|ied|ies)|refus\w+|declin\w+|ask\w*|urg\w+|want\w*|call(?:s|ed)? (?:on|for)|petition\w*|appeal\w*|appl(?:y|ied|ies)|seek\w*|sought|request\w*|nearly|almost|escap\w+|avoid\w*|spared|wrongly|mistak\w+|error|similar|namesake|confus\w+|mix\w*|suppos\w+|stayed|suspended|reversed|restored|blocked|postponed|annul\w*|quash\w*|overturn\w*|\w+n['’]t)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Unreal();

    [GeneratedRegex(@"\b(?:stock|shares?|bourse|exchange|index|[\p{L}]+-listed|publicly listed|wish list|rumou?r\w*|whisper\w*|anonymous|only talk|hearsay|suggested that|purported|unconfirmed|sponsors|earlier (?:text|draft|version)|shortlist|(?:commercial|compan(?:y|ies)|trade|business|land|shipping|tax) (?:register|roll)|file (?:\p{L}+ )?accounts|into (?:the )?(?:\p{L}+ ){0,3}market|customer list|price list|waiting list|bidders)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Elsewhere();
}
