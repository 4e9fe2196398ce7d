using System.Collections.Frozen;
using System.Globalization;
using ChatBot.Facts;

namespace ChatBot.Reading.Learned;

/// <summary>
/// What was learned from labelled articles: whether words tell a step, whose, and when. Its text form has a line for each weight: the name of the model, the feature and
/// the weight, divided by tabs.
/// </summary>
/// <param name="Steps">For each kind of step how likely a sentence tells it of a company.</param>
/// <param name="Keeper">Which keeper took it.</param>
/// <param name="Day">On which date.</param>
/// <param name="Name">Whether a name is that of a company.</param>
internal sealed record StepModel(FrozenDictionary<ListingAction, LinearModel> Steps, LinearModel Keeper, LinearModel Day, LinearModel Name)
{
    /// <summary>The kinds of steps that are told apart; that an entry was revoked its words say.</summary>
    public static readonly ListingAction[] Actions = [ListingAction.Added, ListingAction.Removed, ListingAction.Proposed, ListingAction.Rumoured];

    private const string ResourceName = "StepModel.tsv";

    /// <summary>The model that the product brings along.</summary>
    public static StepModel Shipped { get; } = Load();

    /// <summary>The model that has learned nothing and finds no step likely.</summary>
    public static StepModel Empty { get; } = Read(TextReader.Null);

    private static StepModel Load()
    {
        using var resource = typeof(StepModel).Assembly.GetManifestResourceStream(ResourceName) ?? throw new InvalidOperationException($"The resource {ResourceName} is missing.");
        using var reader = new StreamReader(resource);
        return Read(reader);
    }

    /// <summary>Reads the text form.</summary>
    public static StepModel Read(TextReader reader)
    {
        var models = new Dictionary<string, Dictionary<string, float>>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Split('\t') is not [var model, var feature, var weight])
                throw new FormatException($"'{line}' is not a model, a feature and a weight divided by tabs.");
            if (!models.TryGetValue(model, out var weights))
                models[model] = weights = new(StringComparer.Ordinal);
            weights[feature] = float.Parse(weight, CultureInfo.InvariantCulture);
        }
        return new(Actions.ToFrozenDictionary(a => a, a => Of(a.ToString())), Of(nameof(Keeper)), Of(nameof(Day)), Of(nameof(Name)));

        LinearModel Of(string name) => new((models.GetValueOrDefault(name) ?? []).ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>Writes the text form, its lines in order, so that two versions can be compared.</summary>
    public void Write(TextWriter writer)
    {
        foreach (var (name, model) in Steps.OrderBy(s => s.Key).Select(s => (s.Key.ToString(), s.Value)).Concat([(nameof(Keeper), Keeper), (nameof(Day), Day), (nameof(Name), Name)]))
            foreach (var (feature, weight) in model.Weights.OrderBy(w => w.Key, StringComparer.Ordinal))
                writer.Write(string.Create(CultureInfo.InvariantCulture, $"{name}\t{feature}\t{weight:0.###}\n"));
    }
}
