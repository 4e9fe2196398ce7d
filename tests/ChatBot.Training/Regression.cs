using System.Collections.Frozen;
using ChatBot.Reading.Learned;

namespace ChatBot.Training;

/// <summary>
/// Logistic regression by gradient descent, each weight with a step length of its own (Duchi, Hazan and Singer, "Adaptive Subgradient Methods", JMLR 12, 2011). The
/// cases are taken in an order that is the same every time, and the weights are the mean of those after each round, so that the last cases do not count most.
/// </summary>
internal static class Regression
{
    private const int Rounds = 16, Seed = 1;

    // Of the rounds, those from which on the mean is taken.
    private const int Settled = Rounds / 4;

    // A case that is learned already teaches nothing more.
    private const double Learned = 0.01;

    // Weights as small as this decide nothing.
    private const float Smallest = 0.05f;

    /// <summary>A model of yes and no.</summary>
    public static LinearModel Binary(List<(HashSet<string> Features, bool IsYes)> cases)
    {
        const double rate = 0.25, biasRate = 0.02, shrink = 2e-5;
        var weights = new Weights(rate);
        var bias = 0.0;
        var random = new Random(Seed);
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var (features, isYes) in Shuffled(cases, random))
            {
                var error = 1 / (1 + Math.Exp(-(bias + weights.Sum(features)))) - (isYes ? 1 : 0);
                bias -= biasRate * error;
                if (Math.Abs(error) < Learned)
                    continue;
                foreach (var feature in features)
                    weights.Move(feature, error, shrink, Math.Sqrt(features.Count));
            }
            if (round >= Settled)
                weights.Keep(bias);
        }
        return weights.ToModel(Smallest);
    }

    /// <summary>A model of which of several answers is right; a case may have several right ones, and those with none or nothing else teach nothing.</summary>
    public static LinearModel Choice(List<List<(HashSet<string> Features, bool IsRight)>> cases)
    {
        const double rate = 0.3, shrink = 1e-4;
        var weights = new Weights(rate);
        var random = new Random(Seed);
        var open = cases.FindAll(c => c.Exists(o => o.IsRight) && c.Exists(o => !o.IsRight));
        for (var round = 0; round < Rounds / 2; round++)
        {
            foreach (var options in Shuffled(open, random))
            {
                var sums = options.ConvertAll(o => weights.Sum(o.Features));
                var most = sums.Max();
                var shares = sums.ConvertAll(s => Math.Exp(s - most));
                var (all, right) = (shares.Sum(), shares.Where((_, i) => options[i].IsRight).Sum());
                var errors = new Dictionary<string, double>(StringComparer.Ordinal);
                for (var i = 0; i < options.Count; i++)
                    foreach (var feature in options[i].Features)
                        errors[feature] = errors.GetValueOrDefault(feature) + shares[i] / all - (options[i].IsRight ? shares[i] / right : 0);
                foreach (var (feature, error) in errors)
                    weights.Move(feature, error, shrink, 1);
            }
            if (round >= Settled / 2)
                weights.Keep(bias: null);
        }
        return weights.ToModel(Smallest);
    }

    private static List<T> Shuffled<T>(List<T> cases, Random random)
    {
        var order = cases.ToArray();
        random.Shuffle(order);
        return [.. order];
    }

    private sealed class Weights(double rate)
    {
        private const double First = 1e-2;

        private readonly Dictionary<string, (double Weight, double Squares, double Kept)> _weights = new(StringComparer.Ordinal);

        private int _rounds;

        private double? _bias = 0;

        public double Sum(HashSet<string> features)
        {
            var sum = 0.0;
            foreach (var feature in features)
                sum += _weights.GetValueOrDefault(feature).Weight;
            return sum;
        }

        public void Move(string feature, double error, double shrink, double spread)
        {
            var (weight, squares, kept) = _weights.GetValueOrDefault(feature, (0, First, 0));
            var slope = error + shrink * weight;
            squares += slope * slope;
            _weights[feature] = (weight - rate / spread * slope / Math.Sqrt(squares), squares, kept);
        }

        /// <summary>Counts the weights of a round, and the bias if there is one, in the mean.</summary>
        public void Keep(double? bias)
        {
            _rounds++;
            _bias += bias;
            foreach (var (feature, weight) in _weights)
                _weights[feature] = weight with { Kept = weight.Kept + weight.Weight };
        }

        public LinearModel ToModel(float smallest)
        {
            var weights = _weights.Select(w => (Feature: w.Key, Mean: (float)(w.Value.Kept / _rounds))).Where(w => Math.Abs(w.Mean) >= smallest).ToDictionary(w => w.Feature, w => w.Mean, StringComparer.Ordinal);
            if (_bias is { } bias)
                weights[LinearModel.Bias] = (float)(bias / _rounds);
            return new(weights.ToFrozenDictionary(StringComparer.Ordinal));
        }
    }
}
