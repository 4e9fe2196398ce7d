using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>What was read so far in a source and may be taken up later.</summary>
internal sealed partial class ReadingContext(CompanyBook companies, IEnumerable<Enumeration> enumerations, DateOnly published, string title)
{
    private const int Remembered = 40;

    private readonly Dictionary<string, string> _fullNames = [];
    private readonly Dictionary<string, string?> _byFirstWord = [];
    private readonly List<NamedList> _lists = [];
    private readonly HashSet<string> _listNames = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<Citation, Company> _meant = [];
    private readonly List<(string[] Words, Company Company)> _described = [];
    private readonly List<(string Nation, Company Company)> _nations = [];
    private readonly List<(string Place, Company Company)> _places = [];
    private readonly Dictionary<string, Company> _named = [];
    private readonly List<Sentence> _sentences = [];
    private readonly Dictionary<string, Citation> _naming = [];
    private readonly HashSet<(Citation, string)> _namers = [];
    private readonly List<Listing> _steps = [];
    private List<string> _lastMembers = [];
    private NamedList? _inView;

    public CompanyBook Companies { get; } = companies;

    /// <summary>The day of publication.</summary>
    public DateOnly Published => published;

    /// <summary>The enumerations of companies in the source, by the sentence that introduces them.</summary>
    public ILookup<Sentence, Enumeration> Enumerations { get; } = enumerations.ToLookup(e => e.Lead);

    /// <summary>The groups that were listed together, in order; their members may be named later.</summary>
    public List<ListedGroup> Groups { get; } = [];

    /// <summary>The removals that keepers of lists have announced, of which the text may tell the day later.</summary>
    public List<ComingRemoval> ComingRemovals { get; } = [];

    /// <summary>Everybody who spoke, in order.</summary>
    public List<Speaker> Speakers { get; } = [];

    /// <summary>The persons of whom the text has spoken.</summary>
    public People People { get; } = new();

    /// <summary>The names that the text has said it will use: "the Company".</summary>
    public DefinedTerms Terms { get; } = new();

    /// <summary>The bodies that the text has named, for "the ministry".</summary>
    public NamedBodies Bodies { get; } = new();

    /// <summary>The keepers of lists that the text has named, for "the committee".</summary>
    public NamedKeepers Keepers { get; } = new();

    // The last passage that told what an earlier version said.
    private int? _corrected;

    /// <summary>Whether a sentence goes on with what an earlier version said, told in its passage or the one before.</summary>
    public bool RetellsEarlier(Sentence sentence) => _corrected is { } at && sentence.Paragraph - at <= 1 && CorrectionRule.CanRetell(sentence.Narration);

    /// <summary>Notes who speaks.</summary>
    public void Hear(Speaker who)
    {
        Speakers.Add(who);
        // "the ministry" and "two officials" are nobody who is he or she.
        if (who.Name is not { } name ? WordScanner.Scan(who.Role ?? "").Any(w => Callings.IsPerson(w.Of(who.Role ?? ""))) : Companies.Known(name) is null && Authorities.Find(name) is null && (who.Role is not null || name.Contains(' ', StringComparison.Ordinal)))
            People.Hear(who);
    }

    /// <summary>The latest speaker who fits, among those that a reader may still have in mind.</summary>
    public Speaker? LatestSpeaker(Func<Speaker, bool> fits) => Speakers.AsEnumerable().Reverse().Take(Remembered).FirstOrDefault(fits);

    /// <summary>The sentence being read, as far as it is known before it is known who speaks in it.</summary>
    public Unit? Current { get; set; }

    /// <summary>The sentence before the one being read; null at the start.</summary>
    public Unit? Previous { get; private set; }

    /// <summary>The latest sentence that named companies; null at the start.</summary>
    public Unit? LastNaming { get; private set; }

    /// <summary>The sentence read last that names just two companies: "the former" and "the latter".</summary>
    public Unit? LastPair { get; private set; }

    /// <summary>Whether the text has spoken of lists or sanctions, so that "listed" cannot mean a share.</summary>
    public bool SpokeOfLists { get; private set; } = AboutLists().IsMatch(title) || Listings().IsMatch(title);

    /// <summary>Whom the text named last as a firm it seems, without anything that says so; null where the last sentence with companies came later.</summary>
    public string? Stranger { get; private set; }

    /// <summary>Notes which company a phrase of a sentence meant, so that "it" in the next one can mean the same.</summary>
    public void Mean(Unit unit, Company company) => _meant[unit.Citation] = company;

    /// <summary>The companies of a sentence: those it names, and the one that a phrase in it meant.</summary>
    public List<CompanyMention> CompaniesOf(Unit unit) =>
        unit.Mentions.Count == 0 && _meant.TryGetValue(unit.Citation, out var company) ? [new(default, company)] : unit.Mentions;

    /// <summary>The companies that "both" or "all three" mean; empty where a phrase is none of these or others can be meant.</summary>
    public List<string> MembersOf(string phrase) =>
        // "They" are those of the sentence before: whom it says so of, else whom it told a step of.
        AreThey().IsMatch(phrase) ? _lastMembers.Count > 0 || Previous?.Sentence.Paragraph != Current?.Sentence.Paragraph ? [.. _lastMembers] : LastSubjects() :
        // "the same three firms": those of whom the sentence before tells a step.
        phrase.Contains(" same ", StringComparison.Ordinal) && WordScanner.Scan(phrase).Any(w => CompanyNouns.IsPlural(phrase, w)) && GroupMembers.CountOf(phrase) is { } many && LastSteps.Select(s => s.CompanyId).Distinct().ToList() is { } latest && latest.Count == many ? latest :
        // "the same three": those of one step told before.
        phrase.Contains(" same ", StringComparison.Ordinal) && GroupMembers.CountOf(phrase) is { } same && !CountsOthers(same) && Steps.Where(s => s is { Action: ListingAction.Added, IsUnsure: false }).GroupBy(s => s.Citations[0]).LastOrDefault(g => g.Select(s => s.CompanyId).Distinct().Count() == same) is { } told
            ? [.. told.Select(s => s.CompanyId).Distinct()] :
        // "A, B and C make pumps. The first two …"
        GroupMembers.PartOf(phrase) is var (some, isFirst) && LastNaming is { } naming && naming.Sentence.Paragraph == Current?.Sentence.Paragraph && naming.Mentions.Select(m => m.Company.Id).Distinct().ToList() is { } all && all.Count > some
            ? isFirst ? all[..some] : all[^some..] :
        GroupMembers.CountOf(phrase) is { } count && !(phrase.Contains(" same ", StringComparison.Ordinal) && CountsOthers(count))
        && GroupMembers.Of(_sentences, count).Select(m => Companies.Known(m.Name.Text)?.Id).OfType<string>().Distinct().ToList() is { } members
            ? members.Count == count ? Listed(members) : OfSteps(phrase, count) : [];

    // "It debarred A. The same penalty fell on B and C. Another bank added the three companies.": all that the text says were listed, where they are that many.
    private List<string> OfSteps(string phrase, int count) =>
        !phrase.Contains("they", StringComparison.OrdinalIgnoreCase) && !CountsOthers(count) && Steps.Where(s => s is { Action: ListingAction.Added, IsUnsure: false }).Select(s => s.CompanyId).Distinct().ToList() is { } listed && listed.Count == count ? listed : [];

    // "It listed A and B. Their owner C got off with a letter. Another bank added the two firms too.": those that were listed, where the nearest names are of both kinds.
    private List<string> Listed(List<string> members) =>
        members.Exists(m => IsListed(m)) && !members.TrueForAll(m => IsListed(m)) && Steps.Where(s => s is { Action: ListingAction.Added, IsUnsure: false }).Select(s => s.CompanyId).Distinct().ToList() is { } listed && listed.Count == members.Count ? listed : members;

    private bool IsListed(string company) => StepsOf(company).Any(s => s is { Action: ListingAction.Added, IsUnsure: false });

    // "The consultants NAME were debarred. In June they were let off.": the subjects of the sentence before, and not whoever else it names.
    private List<string> LastSubjects() =>
        Previous is { } before && Were().Match(before.Text) is { Success: true } verb
            ? [.. LastSteps.Where(s => !s.IsUnsure && before.Mentions.Exists(m => m.Company.Id == s.CompanyId && m.Span.End <= verb.Index)).Select(s => s.CompanyId).Distinct()] : [];

    [GeneratedRegex(@"\b(?:were|are|have been)\b")]
    private static partial Regex Were();

    /// <summary>Whether the sentence before speaks of so many of anything: "two brands", so that "both" can be these.</summary>
    public bool CountsOthers(int count) => Previous is { } before && WordScanner.Scan(before.Text).Any(w => Numbers.Parse(w.Of(before.Text)) == count);

    [GeneratedRegex(@"^\s*(?:them|[Tt]hey|(?:On|In|Since|From|By) [\p{L}\p{N} ]{3,24},? they)\s*$")]
    private static partial Regex AreThey();

    /// <summary>The companies that the text has described with all these words: "press builder"; each once.</summary>
    public List<Company> DescribedAs(List<string> words) =>
        [.. _described.Where(d => words.TrueForAll(w => d.Words.Contains(w, StringComparer.OrdinalIgnoreCase))).Select(d => d.Company).DistinctBy(c => c.Id)];

    /// <summary>Whether the text has described a company by a noun, in whatever words.</summary>
    public bool IsDescribedBy(Company company, string noun) => _described.Exists(d => d.Company.Id == company.Id && d.Words.Contains(noun, StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether the text has described a company at all.</summary>
    public bool IsDescribed(Company company) => _described.Exists(d => d.Company.Id == company.Id);

    /// <summary>The one company that the text has named so far; null where it named none or several.</summary>
    public Company? OnlyCompany => _named.Count == 1 && Stranger is null ? _named.Values.First() : null;

    /// <summary>The one company that the text has named so far, whatever other names it gave; null where it named none or several.</summary>
    public Company? SoleCompany => _named.Count == 1 ? _named.Values.First() : null;

    /// <summary>A fact with the sentence that names its company, where its own only says "it" or "the firm".</summary>
    public Fact Named(Fact fact, Unit unit) =>
        fact is Listing listing && !unit.Mentions.Exists(m => m.Company.Id == listing.CompanyId) && _naming.TryGetValue(listing.CompanyId, out var naming) && !listing.Citations.Any(c => c == naming || Names(c, listing.CompanyId))
            ? ByKeeper(listing, unit) with { Citations = [.. listing.Citations, naming] } : fact is Listing step ? ByKeeper(step, unit) : fact;

    // "The committee entered it on 19 February": the one named before.
    private Listing ByKeeper(Listing step, Unit unit) =>
        // "The legal act is now in the Official Journal. The same act deletes NAME."
        step is { Authority: null, Action: ListingAction.Added or ListingAction.Removed } && Keepers.SpokeOfJournal && SameAct().IsMatch(unit.Text) ? step with { Authority = "European Union" } :
        // "Canada announced new rules. Three firms were added to Schedule 1.": by the only one named so far, whoever is named later.
        step is { Authority: null, Action: ListingAction.Added or ListingAction.Removed } && !ListingMerge.IsPast(step) && Keepers.Only is { } only && !AuthorityFinder.Find(unit.Text, new(0, unit.Text.Length)).Any(f => DocumentKeeper.KeepsLists(f.Authority)) ? step with { Authority = only } :
        step.Authority is { } words && Keepers.Of(words, unit.Sentence.Paragraph) is { } keeper ? step with { Authority = keeper } :
        // "The bank put NAME on its exclusion list": any bank has one for its loans.
        step is { Authority: "bank" or "lender" or "insurer" or "fund" } ? step with { IsUnsure = true } : step;

    [GeneratedRegex(@"\b[Tt]he same (?:legal )?(?:act|regulation|decision)\b")]
    private static partial Regex SameAct();

    private bool Names(Citation citation, string company) => _namers.Contains((citation, company));

    /// <summary>The dates that the text tells by earlier ones.</summary>
    public RunningDates Dates { get; } = new(published);

    [GeneratedRegex(@"\b(?:sanction|blacklist|asset freeze|Entity List|SDN|Unverified List|Annex (?:[IVX]+|[0-9]{1,2})\b|1260H|Covered List|designat|delist|User List|(?:Russia|Belarus|Iran|Myanmar|Syria|Korea)n? lists?\b|Special Economic Measures|Control List|\b(?:OFAC|BIS|SECO|OFSI|EU|UN)(?:['’]s)? list\b|Consolidated List|debar|declared (?:[^.;]{2,80} )?ineligible)", RegexOptions.IgnoreCase)]
    private static partial Regex AboutLists();

    [GeneratedRegex(@"\b(?:(?:Russia|Belarus|Iran|Myanmar|Syria|Korea|EU|UK|US|UN|Swiss|Canadian)n? listings|(?:Russia|Belarus|Iran|Myanmar|Syria|Korea)n? listing)\b")]
    private static partial Regex Listings();

    [GeneratedRegex(@"^(?:[-*•–] )?\*\*")]
    private static partial Regex BoldLabel();

    /// <summary>Whether the text has named one list so far.</summary>
    public bool NamesOneList => _listNames.Count == 1;

    /// <summary>The list meant by "the list" in a sentence: the one named right before, else the only one named so far; null where several can be meant or none.</summary>
    public NamedList? ListMeant(Unit unit)
    {
        var near = Enumerable.Range(1, _lists.Count).Select(back => _lists[^back]).TakeWhile(l => l.Citation.Paragraph == unit.Sentence.Paragraph || l.Citation == Previous?.Citation).ToList();
        var meant = near.Count > 0 ? near[0] : _lists.LastOrDefault();
        var isOne = near.Count > 0 ? near.TrueForAll(l => l.Name.Equals(near[0].Name, StringComparison.OrdinalIgnoreCase)) : _listNames.Count == 1;
        if (meant is null || !isOne)
            return null;
        // "The ministry is due to update its list": not the list of another keeper.
        var acting = AuthorityFinder.Find(unit.Text, new(0, unit.Text.Length)).Select(f => f.Authority).Where(DocumentKeeper.KeepsLists).ToList();
        return meant.Keeper is { } keeper && acting.Count > 0 && !acting.Exists(a => ListingMerge.AreCompatible(a.Name, keeper)) ? null : meant;
    }

    /// <summary>The list or keeper of which the text speaks before a sentence, in its paragraph or in the question that it answers; null where it speaks of none or several.</summary>
    public NamedList? ListInView(Unit unit) =>
        Previous is { } before && (before.Sentence.Paragraph == unit.Sentence.Paragraph || before.Text.EndsWith('?')) ? _inView : null;

    private NamedList? InViewAfter(Unit unit) =>
        (KnownLists.KeeperIn(unit.Text, new(0, unit.Text.Length)) ?? DocumentKeeper.In(unit.Text, new(0, unit.Text.Length))) is { } keeper ? new(KnownLists.NameIn(unit.Text) ?? "", keeper, unit.Citation) : ListInView(unit);

    /// <summary>The steps that the sentence before told.</summary>
    public IReadOnlyList<Listing> LastSteps { get; private set; } = [];

    /// <summary>What the text takes back of what it told, here or further on.</summary>
    public List<Retraction> Retractions { get; } = [];

    /// <summary>The steps told so far, in order.</summary>
    public IReadOnlyList<Listing> Steps => _steps;

    /// <summary>The steps told so far against a company, in order.</summary>
    public IEnumerable<Listing> StepsOf(string company) => _steps.Where(s => s.CompanyId == company);

    /// <summary>The companies so far whose name has a noun in it: "NAME Refinery".</summary>
    public List<Company> NamedAs(string noun) => [.. _named.Values.Where(c => c.Name.Split(' ').Contains(noun, StringComparer.OrdinalIgnoreCase))];

    /// <summary>The companies that the text has placed in a nation: "NAME (Chile)", "the Chilean haulier NAME"; each once.</summary>
    public List<Company> OfNation(string nation) => [.. _nations.Where(n => n.Nation == nation).Select(n => n.Company).DistinctBy(c => c.Id)];

    /// <summary>The only company that the text has placed where a phrase says: "the Sharjah company" behind "NAME of Sharjah"; null where there is none or several.</summary>
    public Company? OfPlace(string phrase) =>
        WordScanner.Scan(phrase).Skip(1).Select(w => w.Of(phrase)).Where(w => char.IsUpper(w[0])).ToList() is [var place] && _places.Where(p => p.Place == place).Select(p => p.Company).DistinctBy(c => c.Id).ToList() is [var only] ? only : null;

    private void Place(Unit unit)
    {
        foreach (var mention in unit.Mentions)
            if (PlaceBehind().Match(unit.Text, mention.Span.End) is { Success: true } place)
                _places.Add((place.Groups["place"].Value, mention.Company));
    }

    [GeneratedRegex(@"\G(?: (?:of|in|from) |, (?:based in |of )?| \()(?<place>\p{Lu}\p{Ll}+)(?=[ ,.;)]|$)")]
    private static partial Regex PlaceBehind();

    /// <summary>Goes on to the next sentence.</summary>
    /// <param name="unit">The sentence read.</param>
    /// <param name="steps">The steps that it told.</param>
    public void Remember(Unit unit, IReadOnlyList<Listing> steps)
    {
        if (unit.RetellsEarlier || CorrectionRule.IsOfEarlierVersion(unit.Text))
            _corrected = unit.Sentence.Paragraph;
        // "It acted on Wednesday": what is right stands between what was wrong; other news ends it.
        else if (steps.Count > 0 || unit.Sentence.Paragraph != _corrected)
            _corrected = null;
        Antecedent.NoteSubject(unit, this);
        LastSteps = steps;
        _steps.AddRange(steps);
        Place(unit);
        foreach (var list in ListPhrase.All(unit.Text, new(0, unit.Text.Length)).Concat(BoldLabel().Match(unit.Text) is { Success: true } bold && ListPhrase.At(unit.Text, new(bold.Length, unit.Text.Length)) is { } label ? [label] : []))
            Note(list, unit, steps);
        // "has posted the new Section 1260H list"
        if (Capitals().Match(unit.Text) is { Success: true } capitals && ListPhrase.At(unit.Text, new(capitals.Index, capitals.Index + capitals.Length)) is { } named)
            Note(named, unit, steps);
        // "the list that Section 1260H of a law requires"
        else if (ByAct().IsMatch(unit.Text) && (_lists.Count == 0 || _lists[^1].Citation != unit.Citation) && KnownLists.NameIn(unit.Text) is { } words && _listNames.FirstOrDefault(n => n.Contains(words, StringComparison.OrdinalIgnoreCase), words) is { } known)
        {
            _lists.Add(new(known, KnownLists.KeeperIn(unit.Text, new(0, unit.Text.Length)), unit.Citation));
            _listNames.Add(known);
        }
        // "said the plant's manager on Monday": no day of a step.
        if (steps.Count > 0 || !unit.Utterances.Any(u => u.Speaker is { IsOfficial: false, Name: not null }))
            Dates.Remember(unit.Text, unit.Dates, steps.Count > 0);
        // "They" are those of the sentence before.
        _lastMembers = GroupMembers.Opening(unit.Text) is { } opening ? MembersOf(opening) : [];
        if (unit.Utterances.IsEmpty)
            People.Read(unit.Sentence, this);
        Terms.Read(unit.Sentence.Text);
        Bodies.Read(unit.Text);
        for (var i = Groups.Count - 1; i >= 0 && Groups[i].Announcement.Citations[0] == unit.Citation; i--)
            Groups[i] = Groups[i] with { Announcement = ByKeeper(Groups[i].Announcement, unit) };
        Keepers.Read(unit);
        _inView = InViewAfter(unit);
        Previous = unit;
        LastPair = unit.Mentions.Select(m => m.Company.Id).Distinct().Count() switch { 0 => LastPair, 2 => unit, _ => null };
        _sentences.Add(unit.Sentence);
        if (_sentences.Count > Remembered)
            _sentences.RemoveAt(0);
        foreach (var mention in unit.Mentions)
        {
            _naming[mention.Company.Id] = unit.Citation;
            _named[mention.Company.Id] = mention.Company;
            _namers.Add((unit.Citation, mention.Company.Id));
        }
        foreach (var mention in unit.Mentions)
            foreach (var description in Description.Around(unit.Text, mention.Span))
                _described.Add((description.Words.Split(' '), mention.Company));
        foreach (var mention in unit.Mentions)
            if (Seat.NationOf(unit.Text, mention.Span) is { } nation)
                _nations.Add((nation, mention.Company));
        SpokeOfLists |= AboutLists().IsMatch(unit.Text) || steps.Any(s => s is { Authority: { } keeper, IsUnsure: false } && Authorities.Find(keeper) is not null) || Groups.Count > 0 && Groups[^1].Announcement is { Authority: { } lister } group && group.Citations[0] == unit.Citation && Authorities.Find(lister) is not null;
        if (unit.Mentions.Count > 0)
            (LastNaming, Stranger) = (unit, null);
        else if (_meant.ContainsKey(unit.Citation))
            LastNaming = unit;
        else
            Stranger = PersonNames.StrangerIn(unit.Text, new(0, unit.Text.Length)) ?? Stranger;
        foreach (var name in ProperName.Find(unit.Text, new(0, unit.Text.Length)))
            if (name.Text.LastIndexOf(' ') is var space and > 0)
            {
                _fullNames[name.Text[(space + 1)..]] = name.Text;
                // A first word that two names share means neither.
                var first = name.Text[..name.Text.IndexOf(' ', StringComparison.Ordinal)];
                _byFirstWord[first] = _byFirstWord.TryGetValue(first, out var other) && other != name.Text ? null : name.Text;
            }
    }

    private void Note(ListPhrase list, Unit unit, IReadOnlyList<Listing> steps)
    {
        if (list.Name is not { } called || !called.Any(char.IsUpper) || Measures().IsMatch(called) || _lists.Count > 0 && _lists[^1].Citation == unit.Citation && _lists[^1].Name == called)
            return;
        // "The Council placed NAME on its Congo list": that of whoever did.
        _lists.Add(new(called, list.KeeperIn(unit.Text) ?? (steps.Where(s => s.List == called && !s.IsUnsure).Select(s => s.Authority).Distinct().ToList() is [{ } keeper] ? keeper : null), unit.Citation));
        _listNames.Add(called);
        if (_lists.Count > Remembered)
            _lists.RemoveAt(0);
    }

    [GeneratedRegex(@"\b(?:the|its|their) (?:\p{L}+ )?(?:list|roll|register|blacklist)\b[^.;:]{0,40}\b(?:that|which|required|ordered|mandated|prescribed|demanded|created|set up|kept|drawn up) (?:by |under )?(?:the )?(?:\p{Lu}|[Ss]ection)|\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Tt]his year['’]s) (?:new |updated |revised |latest |annual |yearly |expanded )?(?:list|roll|register|blacklist) of ")]
    private static partial Regex ByAct();

    [GeneratedRegex("(?:anctions|mbargo|reeze|easures)$")]
    private static partial Regex Measures();

    [GeneratedRegex(@"\b(?:[Tt]he |[Ii]ts )(?:(?:\p{Lu}\p{L}+ )?\p{Lu}\p{L}+['’]s )?(?:new |updated |revised |latest )?(?:(?:Section )?1260H list\b|\p{Lu}[\p{Lu}-]{2,} list\b|(?:\p{Lu}[\p{L}’'-]*\s+){1,5}List\b)")]
    private static partial Regex Capitals();

    /// <summary>The one longer name that begins with a word, where the text gave it before.</summary>
    public string? NameBeginningWith(string word) => _byFirstWord.GetValueOrDefault(word);

    /// <summary>The full name that ends in a surname, where the text gave it before.</summary>
    public string? FullName(string surname) => _fullNames.GetValueOrDefault(surname);

    /// <summary>The statement before the one being read; null at the start.</summary>
    public Statement? LastStatement { get; set; }
}
