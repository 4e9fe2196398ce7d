using System.Collections.Immutable;
using ChatBot.Evaluation.Articles;
using ChatBot.Names;
using ChatBot.Reading;

namespace ChatBot.Training;

/// <summary>What is read of each set with a model that was learned from the other sets, beside what the rules alone read.</summary>
internal static class Validation
{
    public static void Run(ImmutableArray<TrainingSet> sets, string[] chosen, TextWriter output)
    {
        var (byRules, byBoth) = (default(Share), default(Share));
        foreach (var set in sets.Where(s => s.Articles[0].Labels.Folder.Length > 0 && (chosen.Length == 0 || chosen.Contains(s.Name))))
        {
            var model = Learner.Learn([.. sets.Where(s => s != set).SelectMany(s => s.Articles)]);
            var (rules, both) = (Score(set, TrainingArticle.Rules), Score(set, new(model)));
            output.WriteLine($"{set.Name}: rules {rules}; with what was learned {both}");
            (byRules, byBoth) = (byRules + rules, byBoth + both);
        }
        output.WriteLine($"all: rules {byRules}; with what was learned {byBoth}");
    }

    private static Share Score(TrainingSet set, ArticleReader reader) =>
        set.Articles.AsParallel()
            .Select(a => ReadingScore.Of(a.Labels, reader.Read(SourceFile.Read(a.Labels.File), new CompanyRecognizer([]), DateTimeOffset.UnixEpoch)).Listings)
            .Aggregate(default(Share), (sum, share) => sum + share);
}
