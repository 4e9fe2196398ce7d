using System.Collections.Immutable;
using ChatBot.Facts;
using FuzzySharp;

namespace ChatBot.Benchmarks.Matching;

/// <summary>FuzzySharp's weighted ratio against every name, as people use it.</summary>
internal sealed class FuzzyMatcher(ImmutableArray<Company> companies) : INameMatcher
{
    private readonly ImmutableArray<(string Id, string Name)> _names =
        [.. companies.SelectMany(c => c.Names.Select(n => (c.Id, n.Text.ToLowerInvariant())))];

    public string Name => "fuzzysharp-wratio";

    public int Asked => 35;

    public (string Id, double Score) Find(string name)
    {
        var (best, score) = ("-", -1);
        foreach (var (id, known) in _names)
            if (Fuzz.WeightedRatio(name, known) is var ratio && ratio > score)
                (best, score) = (id, ratio);
        return (best, score);
    }
}
