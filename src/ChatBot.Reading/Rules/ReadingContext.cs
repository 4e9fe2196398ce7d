using ChatBot.Facts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;

namespace ChatBot.Reading.Rules;

/// <summary>What was read so far in a source and may be taken up later.</summary>
internal sealed class ReadingContext(CompanyBook companies, IEnumerable<Enumeration> enumerations)
{
    private const int Remembered = 40;

    private readonly Dictionary<string, string> _fullNames = [];

    public CompanyBook Companies { get; } = companies;

    /// <summary>The enumerations of companies in the source, by the sentence that introduces them.</summary>
    public ILookup<Sentence, Enumeration> Enumerations { get; } = enumerations.ToLookup(e => e.Lead);

    /// <summary>The groups that were listed together, in order; their members may be named later.</summary>
    public List<ListedGroup> Groups { get; } = [];

    /// <summary>Everybody who spoke, in order.</summary>
    public List<Speaker> Speakers { get; } = [];

    /// <summary>The latest speaker who fits, among those that a reader may still have in mind.</summary>
    public Speaker? LatestSpeaker(Func<Speaker, bool> fits) => Speakers.AsEnumerable().Reverse().Take(Remembered).FirstOrDefault(fits);

    /// <summary>The sentence before the one being read; null at the start.</summary>
    public Unit? Previous { get; private set; }

    /// <summary>The latest sentence that named companies; null at the start.</summary>
    public Unit? LastNaming { get; private set; }

    /// <summary>Goes on to the next sentence.</summary>
    public void Remember(Unit unit)
    {
        Previous = unit;
        if (unit.Mentions.Count > 0)
            LastNaming = unit;
        foreach (var name in ProperName.Find(unit.Text, new(0, unit.Text.Length)))
            if (name.Text.LastIndexOf(' ') is var space and > 0)
                _fullNames[name.Text[(space + 1)..]] = name.Text;
    }

    /// <summary>The full name that ends in a surname, where the text gave it before.</summary>
    public string? FullName(string surname) => _fullNames.GetValueOrDefault(surname);

    /// <summary>The statement before the one being read; null at the start.</summary>
    public Statement? LastStatement { get; set; }
}
