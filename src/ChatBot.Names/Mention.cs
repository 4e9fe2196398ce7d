using System.Collections.Immutable;
using ChatBot.Facts;

namespace ChatBot.Names;

/// <summary>A company that a name can mean.</summary>
/// <param name="Company">The company.</param>
/// <param name="Name">The one of its names that matched.</param>
/// <param name="Score">How well, from 0 to 1; 1 is the same name once case, spacing and marks are folded.</param>
/// <param name="Explanation">Why, in words: "same name", "one word spelt differently", "same but for the legal form".</param>
public sealed record NameCandidate(Company Company, CompanyName Name, double Score, string Explanation)
{
    /// <summary>From this score on, a name is taken for the company's without asking.</summary>
    public const double Sure = 0.8;

    /// <summary>Whether it is taken for the company's without asking.</summary>
    public bool IsSure => Score >= Sure;
}

/// <summary>A place in a text where a company is named.</summary>
/// <param name="Start">Where the name starts, in UTF-16 units of the text given.</param>
/// <param name="Length">Its length in UTF-16 units.</param>
/// <param name="Text">The name as it stands in the text.</param>
/// <param name="Candidates">The companies it can mean, best first. More than one means that the text does not decide between them.</param>
public sealed record Mention(int Start, int Length, string Text, ImmutableArray<NameCandidate> Candidates)
{
    /// <summary>The best candidate.</summary>
    public NameCandidate Best => Candidates[0];

    /// <summary>Whether the words only resemble a name, and no form of one stands there letter by letter.</summary>
    public bool IsResemblance { get; init; }

    /// <summary>Whether it has to be asked who is meant: more than one company fits, or the name only resembles one's and is not sure.</summary>
    public bool IsUnclear => Candidates.Length > 1 || (IsResemblance && !Best.IsSure);

    /// <summary>Whether more than one company fits.</summary>
    public bool IsAmbiguous => Candidates.Length > 1;
}
