using ChatBot.Facts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;

namespace ChatBot.Reading.Rules;

/// <summary>What was read so far in a source and may be taken up later.</summary>
internal sealed class ReadingContext(CompanyBook companies, IEnumerable<Enumeration> enumerations)
{
    private const int Remembered = 40;

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
    public Unit? Previous { get; set; }

    /// <summary>The statement before the one being read; null at the start.</summary>
    public Statement? LastStatement { get; set; }
}
