using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Dates;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>
/// What the rules leave: words for a step and a company in one part of a sentence, in a form that none of them knows. Such a step is unsure, and is kept only where the
/// text says nothing sure of the same company and keeper. The parts are read in order, and one that names nobody or no keeper goes on with those of the part before.
/// </summary>
internal sealed partial class SurmisedStep
{
    private readonly Unit _unit;
    private readonly ReadingContext _context;
    private readonly NamedList? _inView;
    private readonly HashSet<string> _settled;
    private readonly List<Listing> _told;
    private readonly HashSet<(string Company, ListingAction Action)> _taken;
    private readonly List<Listing> _found = [];
    private List<string> _carried = [];
    private string? _keeper;
    private StepWords? _lead, _before;
    private bool _isSame;

    private SurmisedStep(Unit unit, IReadOnlyList<Fact> told, ReadingContext context)
    {
        (_unit, _context) = (unit, context);
        _inView = context.Lists.InView(unit) ?? context.Lists.Meant(unit);
        _told = [.. told.OfType<Listing>()];
        // "The National Bank of NAMELAND put OTHER on its list": who lists is not listed.
        _settled = [.. told.OfType<Event>().Where(e => e.Type == NotListedRule.Type).Select(e => e.CompanyId).OfType<string>(), .. unit.Mentions.Where(m => _told.Exists(l => l.Authority == m.Span.Of(unit.Text))).Select(m => m.Company.Id)];
        // Where a rule has read a step, the words for it are taken.
        _taken = [.. _told.Select(l => (l.CompanyId, l.Action))];
    }

    /// <summary>The steps that a sentence seems to tell, of companies of which its rules found none.</summary>
    /// <param name="unit">The sentence.</param>
    /// <param name="told">What the rules found in it.</param>
    /// <param name="context">What was read so far.</param>
    public static IReadOnlyList<Listing> Read(Unit unit, IReadOnlyList<Fact> told, ReadingContext context)
    {
        if (!unit.IsStatement || UnrealStep.IsElsewhere(unit.Text) || LinePrefix.OfItem(unit.Text) > 0 && !Finite().IsMatch(unit.Text))
            return [];
        var steps = new SurmisedStep(unit, told, context);
        foreach (var part in SentencePart.Of(unit.Text))
            steps.Read(part);
        return steps._found;
    }

    private void Read(SentencePart part)
    {
        var text = _unit.Text;
        var keeper = KeeperIn(text, part.Span);
        var step = WordsIn(part, keeper);
        _before = part.IsRelative ? _before : step;
        if (step is { } words)
        {
            var list = ListPhrase.Find(text, part.Span);
            if (!LongAfter().IsMatch(text[(text[..part.Span.Start].LastIndexOf(',') + 1)..part.Span.End]) && !(words.NeedsList && list is null && (keeper ?? _keeper) is null && _inView is null) && !UnrealStep.Is(_unit, part, words) && AnnulmentRule.SetAside(text, words.Span.Start) is null && !(words.Action == ListingAction.Added && AnnulmentRule.IsIn(text[..part.Span.End])))
                Tell(part, words, list, keeper);
        }
        else if (_found.Count == 0 || _isSame)
            TellTheSame(part);
        _keeper = keeper ?? _keeper;
        if (StepTheme.In(_unit, part.Span) is { Count: > 0 } named && !(part.IsRelative && _carried.Count > 0))
            _carried = named;
    }

    /// <summary>The words for a step in a part: its own, those of the lead-in before a colon, or those of the part before that go for one more name.</summary>
    private StepWords? WordsIn(SentencePart part, string? keeper)
    {
        var text = _unit.Text;
        // "OFAC has two new SDNs: A, a trader, and B"
        _lead = LeadIn(text, part.Span) ?? _lead ?? (Enumerates().Match(text, 0, part.Span.End) is { Success: true } are ? StepWords.In(text, new(0, are.Index + are.Length)) : null);
        var here = new Span(part.Span.Start, part.Span.Start);
        if (StepWords.In(text, part.Span) is { } own)
            return own;
        if (!part.IsRelative && _lead is { } lead)
            return lead with { Span = here };
        if (keeper is not null && _context.SpokeOfLists && StepWords.ByKeeper(text, part.Span) is { } done)
            return done;
        // "added A, which makes modems, and B on 7 January": the verb goes for both.
        return !part.IsRelative && _before is { } verb && StepTheme.IsOnlyName(_unit, part.Span) ? verb with { Span = here } : null;
    }

    private void Tell(SentencePart part, StepWords words, ListPhrase? list, string? keeper)
    {
        var date = StepDate.In(_unit, part.Span, words.Span);
        // "was on the list until March 2024": off it in that month.
        if (words.Action == ListingAction.Added && _unit.Dates.FirstOrDefault(d => d.IsLimit && d.Span.Start >= part.Span.End && d.Span.Start - part.Span.End <= 2 && d.Words.StartsWith("until", StringComparison.Ordinal) && d.Date.End <= _context.Published) is { } until && Was().IsMatch(part.Span.Of(_unit.Text)))
            (words, date) = (words with { Action = ListingAction.Removed }, until);
        foreach (var company in CompaniesOf(part, words).Where(c => !_settled.Contains(c) && (!words.IsAbsence || WasOn(c, keeper))))
        {
            if (date is not null)
                Date(company, words, date);
            var whose = keeper ?? (words.Span.Start > part.Span.Start && AuthorityFinder.ActorIn(_unit.Text, new(part.Span.Start, words.Span.Start)) is { } body && char.IsUpper(body[0]) && body.Contains(" of ", StringComparison.Ordinal) ? body : null) ?? _unit.Label ?? (words.Action.IsEnd() ? LastKeeper(company) : null) ?? _keeper ?? KeeperIn(_unit.Text, new(0, _unit.Text.Length)) ?? _inView?.Keeper;
            var isListKnown = whose is not null || list is not null || _inView is not null || _context.StepsOf(company).Any() || _context.SpokeOfLists && !words.NeedsList;
            if (isListKnown && (date is not null || !StepDate.IsBefore(part.Span.Of(_unit.Text))) && _taken.Add((company, words.Action)))
                _found.Add(_unit.Step(words.Action, whose, date ?? StepDate.OfSameAct(_unit.Text, _lead is null ? part.Span : new(0, part.Span.End), words.Action, whose, _context), list?.Name) with { CompanyId = company, IsUnsure = true });
        }
    }

    /// <summary>Gives a day told later in the sentence to what it told without one: "stands in the annex now, and has stood there since Friday".</summary>
    private void Date(string company, StepWords words, DatePhrase date)
    {
        for (var i = 0; i < _found.Count; i++)
            if (_found[i].Date is null && (words.Span.IsEmpty || _found[i].CompanyId == company && _found[i].Action == words.Action))
                _found[i] = StepDate.On(_found[i], date);
    }

    private List<string> CompaniesOf(SentencePart part, StepWords words) =>
        StepTheme.Beside(_unit, part.Span, words) is { Count: > 0 } beside ? beside
            : StepTheme.In(_unit, part.Span).Count > 0 || words.IsActive && part.IsRelative ? []
            // "NAME, whose chairman is on the list": not NAME.
            : _unit.Text[..part.Span.Start].EndsWith("whose", StringComparison.Ordinal) && !IsOwnEntry().IsMatch(_unit.Text, part.Span.Start) ? []
            : part.IsRelative && _unit.Mentions.LastOrDefault(m => m.Span.End <= part.Span.Start) is { Company: { } head } ? [head.Id]
            // "it found one on the list": not it.
            : One().IsMatch(_unit.Text[part.Span.Start..Math.Max(part.Span.Start, words.Span.Start)]) ? []
            : StepTheme.MeantIn(_unit, part.Span, _carried, _context);

    /// <summary>"So did NAME": what the sentence before told of others, where it told one thing.</summary>
    private void TellTheSame(SentencePart part)
    {
        // "Also caught in yesterday's net is NAME": of whatever was told last, even farther back.
        IReadOnlyList<Listing> steps = _context.LastSteps.Count > 0 || !StepWords.IsAlso(_unit.Text) ? _context.LastSteps : [.. _context.Steps.Where(s => !s.Action.IsTalk() && !ListingMerge.IsPast(s)).TakeLast(1)];
        if (ListingMerge.Common(steps) is not { } last
            || (StepWords.Same(_unit.Text, part.Span) ?? (_isSame && StepTheme.IsOnlyName(_unit, part.Span) ? part.Span : null)) is not { } same || UnrealStep.IsIn(part.ClauseOf(_unit.Text, same)))
            return;
        _isSame = true;
        foreach (var company in StepTheme.In(_unit, part.Span).Where(c => !_settled.Contains(c) && _taken.Add((c, last.Action))))
            _found.Add(last with { CompanyId = company, Citations = [_unit.Citation, .. last.Citations], Reason = null, IsUnsure = last.IsUnsure || !StepWords.IsSame(_unit.Text) });
    }

    private bool WasOn(string company, string? keeper) =>
        _context.StepsOf(company).Concat(_told).Concat(_found).Any(l => l.CompanyId == company && l.Action == ListingAction.Added && ListingMerge.AreCompatible(l.Authority, keeper));

    private string? LastKeeper(string company) => _context.StepsOf(company).LastOrDefault(s => s.Action == ListingAction.Added)?.Authority;

    private static string? KeeperIn(string written, Span part) =>
        // "NAME Ltd (UK) was taken off": where it is at home.
        SeatInBrackets().Replace(written, m => new string('_', m.Length)) is var text ? ListPhrase.Find(text, part)?.KeeperIn(text) ?? DocumentKeeper.In(text, part) ?? KnownLists.KeeperIn(text, part)
        ?? AuthorityFinder.Find(text, part).Where(f => DocumentKeeper.KeepsLists(f.Authority)).Select(f => f.Authority.Name).FirstOrDefault()
        ?? (Body().Match(text, part.Start, part.Length) is { Success: true } body ? body.Groups["body"].Value : null) : null;

    [GeneratedRegex(@"(?<=\b\p{Lu}[\p{L}&-]*\.? )(?<!\b(?:[Ll]ists?|[Aa]nnex|[Aa]ct|[Oo]rder) )\((?:UK|US|USA|EU|U\.S\.|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)\)")]
    private static partial Regex SeatInBrackets();

    // "struck off on 7 March, five years after it went on": of no day that is told.
    [GeneratedRegex(@"^\W*(?:just |only |barely |some |about )?(?:an?|" + Numbers.ToTen + @"|[0-9]+|several|many) (?:days?|weeks?|months?|years?) (?:after|before) ")]
    private static partial Regex LongAfter();

    // Which one, the whole text tells.
    [GeneratedRegex(@"\b[Tt]he (?<body>(?:[Ff]inance|[Tt]rade|[Ee]conomy|[Ff]oreign|[Ii]ndustry) [Mm]inistry|Ministry of (?:Finance|Trade|Economy|Industry|Foreign Affairs)|(?:Council|[Mm]inistry|[Dd]epartment|[Bb]ureau|[Aa]gency)(?! of| for))\b")]
    private static partial Regex Body();

    [GeneratedRegex(@"\b(?:was|were|had been|sat|stood|remained)\b")]
    private static partial Regex Was();

    [GeneratedRegex(@"\b(?:one|two|three|several|some|another|others|customers?|suppliers?|clients?|partners?|firms|companies) $")]
    private static partial Regex One();

    [GeneratedRegex(@"\G\s*(?:[\p{L}-]+ ){0,4}(?:listing|entry|designation|debarment|assets|name|inclusion|freeze|gear|equipment|products|modems|routers|drones)\b")]
    private static partial Regex IsOwnEntry();

    private static StepWords? LeadIn(string text, Span part) =>
        part.Start > 0 && text[part.Start - 1] == ':' && !UnrealStep.IsIn(text[..part.Start]) && StepWords.In(text, new(0, part.Start - 1)) is { } step ? step with { Span = new(part.Start, part.Start) } : null;

    /// <summary>The listings without those surmised ones beside which the text says something sure, which may have a day from them.</summary>
    public static IEnumerable<Fact> Keep(IReadOnlyList<Fact> facts)
    {
        var sure = facts.OfType<Listing>().Where(l => !l.IsUnsure).ToLookup(l => l.CompanyId);
        // "NAME has never been on the UN list": of no other keeper's.
        var spared = facts.OfType<Event>().Where(e => e.Type == NotListedRule.Type && e.CompanyId is not null).ToLookup(e => e.CompanyId, e => AnyList().IsMatch(e.Text ?? "") ? null : e.Actor);
        return Dated(facts).Where(f => f is not Listing { IsUnsure: true } listing
            || !spared[listing.CompanyId].Any(by => by is null || ListingMerge.AreCompatible(by, listing.Authority)) && !sure[listing.CompanyId].Any(s => s.Action == listing.Action && ListingMerge.AreCompatible(s.Authority, listing.Authority)));
    }

    /// <summary>"NAME is off the list. The ministry deleted the entry on 4 March.": the removal that is sure, on the day of the one that is surmised.</summary>
    private static IEnumerable<Fact> Dated(IReadOnlyList<Fact> facts)
    {
        var days = facts.OfType<Listing>().Where(l => l is { IsUnsure: true, Date: not null }).ToLookup(l => (l.CompanyId, l.Action));
        return facts.Select(f => f is Listing { IsUnsure: false, Date: null } step && step.Action.IsEnd() && days[(step.CompanyId, step.Action)].ToList() is [var day] && ListingMerge.AreCompatible(day.Authority, step.Authority)
            ? step with { Date = day.Date, DateKind = day.DateKind, DateWords = day.DateWords, Citations = [.. step.Citations.Concat(day.Citations).Distinct()] } : f);
    }

    [GeneratedRegex(@"\b(?:any|no|none of the|all)\b[^.;]{0,30}\blists?\b")]
    private static partial Regex AnyList();

    /// <summary>The names in a sentence that seems to tell a step of a keeper, for whoever has to find out that they are companies.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isOfLists">Whether those are wanted of a sentence that names neither list nor keeper, in a source that speaks of lists.</param>
    public static IEnumerable<ProperName> Names(string text, bool isOfLists = false) =>
        StepWords.In(text, new(0, text.Length)) is null || isOfLists == (AuthorityFinder.Find(text, new(0, text.Length)).Any() || ListPhrase.Find(text, new(0, text.Length)) is not null) ? []
            : SentencePart.Of(text).Where(p => !UnrealStep.IsIn(p.Span.Of(text))).SelectMany(p => HeadNames.In(text, p.Span)).Where(n => n.Text.Contains(' ', StringComparison.Ordinal) && !Thing().IsMatch(n.Text));

    [GeneratedRegex(@"\b(?:Act|Law|Lists?|Regulations?|Ordinances?|Order|Register|Journal|Gazette|Annex|Schedule|Part|Section|Supplement|Committee|Council|Court|Ministry|Department|Bureau|Office|Agency|Authority|Sea|Gulf|River|Port|Island|Street|Review|Rules?|Notice|Nationals|Persons|Program|Programme|Report|News|Times)$")]
    private static partial Regex Thing();

    // "The parties added are (i) A, for …; (ii) B; and (iii) C"
    [GeneratedRegex(@"^[^,;:]{3,80}? (?:are|is|were)(?= (?:\(|the (?:two|three|four|five|six) |the following))")]
    private static partial Regex Enumerates();

    // An item that is no sentence is read with its heading.
    [GeneratedRegex(@"\b(?:is|are|was|were|has|have|comes|came|goes|went|leaves|left|joins?|joined|stays|gets|got|names|lists|includes)\b")]
    private static partial Regex Finite();
}
