using ChatBot.Facts;

namespace ChatBot.Reading.Rules;

/// <summary>One way in which a sentence states facts. Rules know grammar and general words, never a company, a person or a text.</summary>
internal interface IRule
{
    /// <summary>The facts that a sentence states; ids and times of record are given later.</summary>
    IEnumerable<Fact> Read(Unit unit, ReadingContext context);
}
