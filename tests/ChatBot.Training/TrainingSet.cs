using System.Collections.Immutable;
using ChatBot.Evaluation.Articles;

namespace ChatBot.Training;

/// <summary>Labelled articles by one author, who saw none of the program.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Articles">The articles, read.</param>
internal sealed record TrainingSet(string Name, ImmutableArray<TrainingArticle> Articles)
{
    /// <summary>The sets below a folder, in the order of their names.</summary>
    public static ImmutableArray<TrainingSet> In(string folder) =>
        [Tested(Path.Combine(folder, "Tested.txt")), .. Directory.GetDirectories(folder).Order(StringComparer.Ordinal).AsParallel().AsOrdered().Select(f => new TrainingSet(Path.GetFileName(f), [.. LabelledArticle.In(f).Select(TrainingArticle.Read)]))];

    // One text a line.
    private static TrainingSet Tested(string file) => new("tested", [.. File.ReadLines(file).AsParallel().AsOrdered().Select(TrainingArticle.Read)]);
}
