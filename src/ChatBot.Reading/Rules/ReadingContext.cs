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

    private readonly Dictionary<Citation, Company> _meant = [];
    private readonly Dictionary<string, Company> _named = [];
    private readonly List<Sentence> _sentences = [];
    private readonly Dictionary<string, Citation> _naming = [];
    private readonly HashSet<(Citation, string)> _namers = [];
    private readonly List<Listing> _steps = [];
    private List<string> _lastMembers = [];

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

    /// <summary>The lists that the text has named, for "the list".</summary>
    public NamedLists Lists { get; } = new();

    /// <summary>What the text has called the companies.</summary>
    public CompanyPortraits Portraits { get; } = new();

    /// <summary>The names that the text has given in full.</summary>
    public FullNames FullNames { get; } = new();

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

    [GeneratedRegex(@"\b(?:sanction|blacklist|asset freeze|Entity List|SDN|Unverified List|Annex (?:[IVX]+|[0-9]{1,2})\b|1260H|Covered List|designat|delist|User List|(?:Russia|Belarus|Iran|Myanmar|Syria|Korea)n? lists?\b|Special Economic Measures|Control List|\b(?:OFAC|BIS|SECO|OFSI|EU|UN)(?:['’]s)? list\b|\b(?-i:OFAC|BIS|SECO|OFSI|METI|DFAT|EU|UN|Treasury|Pentagon)\b[^.;]{0,20} (?:changed|amended|updated|revised|extended) its list\b|Consolidated List|debar|declared (?:[^.;]{2,80} )?ineligible)", RegexOptions.IgnoreCase)]
    private static partial Regex AboutLists();

    [GeneratedRegex(@"\b(?:(?:Russia|Belarus|Iran|Myanmar|Syria|Korea|EU|UK|US|UN|Swiss|Canadian)n? listings|(?:Russia|Belarus|Iran|Myanmar|Syria|Korea)n? listing)\b")]
    private static partial Regex Listings();

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
        Lists.Read(unit, steps);
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
        Portraits.Read(unit);
        SpokeOfLists |= AboutLists().IsMatch(unit.Text) || steps.Any(s => s is { Authority: { } keeper, IsUnsure: false } && Authorities.Find(keeper) is not null) || Groups.Count > 0 && Groups[^1].Announcement is { Authority: { } lister } group && group.Citations[0] == unit.Citation && Authorities.Find(lister) is not null;
        if (unit.Mentions.Count > 0)
            (LastNaming, Stranger) = (unit, null);
        else if (_meant.ContainsKey(unit.Citation))
            LastNaming = unit;
        else
            Stranger = PersonNames.StrangerIn(unit.Text, new(0, unit.Text.Length)) ?? Stranger;
        FullNames.Read(unit.Text);
    }

    /// <summary>The statement before the one being read; null at the start.</summary>
    public Statement? LastStatement { get; set; }
}
