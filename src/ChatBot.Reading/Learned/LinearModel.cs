using System.Collections.Frozen;

namespace ChatBot.Reading.Learned;

/// <summary>A weight for each feature; what has none counts nothing.</summary>
/// <param name="Weights">The weights.</param>
internal sealed record LinearModel(FrozenDictionary<string, float> Weights)
{
    /// <summary>The feature that every case has.</summary>
    public const string Bias = "";

    /// <summary>How likely a yes is.</summary>
    public double Probability(HashSet<string> features) => 1 / (1 + Math.Exp(-(Sum(features) + Weights.GetValueOrDefault(Bias))));

    /// <summary>The likeliest of several answers, one of which is right, and how likely it is; null where there are none.</summary>
    public (T Value, double Probability)? Best<T>(List<Option<T>> options)
    {
        if (options.Count == 0)
            return null;
        var sums = options.ConvertAll(o => Sum(o.Features));
        var best = sums.IndexOf(sums.Max());
        return (options[best].Value, 1 / sums.Sum(s => Math.Exp(s - sums[best])));
    }

    private double Sum(HashSet<string> features)
    {
        var sum = 0.0;
        foreach (var feature in features)
            sum += Weights.GetValueOrDefault(feature);
        return sum;
    }
}
