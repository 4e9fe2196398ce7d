using System.Collections.Immutable;
using ChatBot.Facts;

namespace ChatBot.Names;

/// <summary>Finds the names of companies in text.</summary>
/// <param name="companies">The companies to know.</param>
public sealed class CompanyRecognizer(IEnumerable<Company> companies)
{
    /// <summary>The companies known.</summary>
    public ImmutableArray<Company> Companies { get; } = [.. companies];

    /// <summary>The companies named in running text, in order, without overlaps. Careful: what may be an ordinary word is no name.</summary>
    public ImmutableArray<Mention> Find(string text) => Companies.IsEmpty ? [] : [];

    /// <summary>The companies that a text which is meant to be a name can mean, best first; more generous than <see cref="Find"/>.</summary>
    public ImmutableArray<NameCandidate> Lookup(string name) => Companies.IsEmpty ? [] : [];
}
