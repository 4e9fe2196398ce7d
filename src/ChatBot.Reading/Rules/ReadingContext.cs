using ChatBot.Facts;
using ChatBot.Reading.Naming;

namespace ChatBot.Reading.Rules;

/// <summary>What was read so far in a source and may be taken up later.</summary>
internal sealed class ReadingContext(CompanyBook companies, IReadOnlyList<Enumeration> enumerations)
{
    public CompanyBook Companies { get; } = companies;

    /// <summary>The enumerations of companies in the source.</summary>
    public IReadOnlyList<Enumeration> Enumerations { get; } = enumerations;

    /// <summary>The groups that were listed together, in order; their members may be named later.</summary>
    public List<ListedGroup> Groups { get; } = [];

    /// <summary>Everybody who spoke, in order.</summary>
    public List<Speaker> Speakers { get; } = [];

    /// <summary>The statement before the one being read; null at the start.</summary>
    public Statement? LastStatement { get; set; }
}
