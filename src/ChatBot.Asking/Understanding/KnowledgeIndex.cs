using System.Collections.Frozen;
using System.Collections.Immutable;
using ChatBot.Asking.Answering;
using ChatBot.Asking.Text;
using ChatBot.Facts;

namespace ChatBot.Asking.Understanding;

/// <summary>What recognising and answering look up besides the facts themselves; built once per snapshot.</summary>
/// <param name="view">The facts.</param>
internal sealed class KnowledgeIndex(FactView view)
{
    /// <summary>Facts and passages by their words.</summary>
    public FactIndex Facts { get; } = new(view);

    /// <summary>Speakers by their names.</summary>
    public SpeakerFinder Speakers { get; } = new(view);

    /// <summary>Investors and acts by their names.</summary>
    public PartyFinder Parties { get; } = new(view);

    /// <summary>Companies by their descriptions.</summary>
    public DescriptionFinder Descriptions { get; } = new(view);

    /// <summary>The families of the words of each office that a speaker of the facts holds.</summary>
    public FrozenDictionary<string, FrozenSet<string>> Offices { get; } =
        view.Statements.Select(s => s.Role).OfType<string>().Distinct().ToFrozenDictionary(role => role, FactIndex.HeadsOf);

    /// <summary>The names that the passages write.</summary>
    public PassageNames Written { get; } = new(view);

    /// <summary>The publishers of the sources.</summary>
    public PublisherFinder Publishers { get; } = new(view);

    /// <summary>The official lists by their names.</summary>
    public ListNames Lists { get; } = new(view);

    /// <summary>The groups and places that the passages name; searching for them anew would take most of a turn.</summary>
    public ImmutableArray<NamedGroup> Named { get; } = FocusAnswers.Find(view);

    /// <summary>The year of the newest source, which a day and month without a year count in.</summary>
    public int LatestYear { get; } = view.Sources.IsEmpty ? 1 : view.Sources.Max(s => s.Published.Year);

    /// <summary>The words by which facts date themselves ("earlier this week"), those of two words or more.</summary>
    public ImmutableArray<string> DateWords { get; } =
        [.. view.Told.Select(f => f.DateWords).OfType<string>().Where(w => w.Contains(' ', StringComparison.Ordinal)).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>The words for what the companies are and make, by their families.</summary>
    public FrozenSet<string> Traits { get; } =
        view.Relations.SelectMany(r => FactIndex.ContentOf(r.Other)).Select(Thesaurus.HeadOf).ToFrozenSet();

    /// <summary>The day that the newest source which names this day of the week means by it; null where none does.</summary>
    public FactDate? DayCalled(string weekday) => _weekdays.GetValueOrDefault(weekday);

    /// <summary>The company of the running texts that a name without vowels stands for ("cldwlk"); null where none or several do.</summary>
    public Company? FindByConsonants(string name) => _byConsonants.GetValueOrDefault(Shorthand.Consonants(name.ToLowerInvariant()));

    private readonly FrozenDictionary<string, Company> _byConsonants = view.Told
        .Select(f => f switch { Listing l => l.CompanyId, Relation r => r.CompanyId, Event e => e.CompanyId, _ => null }).OfType<string>().Distinct().Select(view.CompanyOf)
        .SelectMany(c => c.Names.Select(n => (Consonants: Shorthand.Consonants(n.Text.ToLowerInvariant()), Company: c)))
        .Where(p => p.Consonants.Length >= FewestConsonants).DistinctBy(p => (p.Consonants, p.Company.Id))
        .GroupBy(p => p.Consonants).Where(g => g.Count() == 1).ToFrozenDictionary(g => g.Key, g => g.First().Company);

    // Fewer fit too many names.
    private const int FewestConsonants = 5;

    /// <summary>The company of the running texts whose name has these initials, where they write them too ("SRT"); null where none or several have.</summary>
    public Company? FindByInitials(string initials) =>
        _byInitials.GetValueOrDefault(initials) is { } company && view.Sources.Any(s => s.Kind != SourceKind.List && s.Passages.Any(p => p.Text.Contains(initials, StringComparison.Ordinal))) ? company : null;

    private readonly FrozenDictionary<string, Company> _byInitials = view.Told
        .Select(f => f switch { Listing l => l.CompanyId, Relation r => r.CompanyId, Event e => e.CompanyId, _ => null }).OfType<string>().Distinct().Select(view.CompanyOf)
        .Select(c => (Initials: InitialsOf(c.Name), Company: c)).Where(p => p.Initials.Length >= FewestInitials && Authorities.Find(p.Initials) is null)
        .GroupBy(p => p.Initials).Where(g => g.Count() == 1).ToFrozenDictionary(g => g.Key, g => g.First().Company);

    private const int FewestInitials = 3;

    private static string InitialsOf(string name)
    {
        string[] words = [.. Words.Of(name).Select(w => w.Text)];
        return string.Concat(words.Take(Subject.Core(words)).Select(w => char.ToUpperInvariant(w[0])));
    }

    private readonly FrozenDictionary<string, FactDate?> _weekdays = view.Told
        .Where(f => f.DateWords is not null && f.Date is { Precision: DatePrecision.Day })
        .SelectMany(f => Words.Of(f.DateWords!).Where(w => DateFinder.IsWeekday(w.Text)).Select(w => (Name: w.Text, Day: f.Date)))
        .GroupBy(p => p.Name).ToFrozenDictionary(g => g.Key, g => g.MaxBy(p => p.Day!.Value.Start).Day);
}
