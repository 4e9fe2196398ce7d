using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using ChatBot.Facts;
using ChatBot.Names;

namespace ChatBot.Benchmarks.Matching;

/// <summary>
/// Asks this project's recogniser and two known engines for labelled names, in turn and on one thread, and writes for each query a line: the
/// query's number, the id answered, its score and the microseconds it took.
/// </summary>
internal static class MatchingRun
{
    private const int WarmUp = 20;

    /// <summary>Runs on a folder of labelled names and writes the lines into another.</summary>
    public static void Run(string folder, string output)
    {
        Directory.CreateDirectory(output);
        var names = new LabelledNames(folder);
        var queries = names.Queries();
        foreach (var (corpus, files) in new[] { ("S", new[] { "listed.tsv" }), ("B", ["listed.tsv", "distract.tsv"]) })
        {
            var asked = corpus == "S" ? queries : [.. queries.Where(q => !q.Ids.IsEmpty)];
            var companies = names.Companies(files);
            using var lucene = new LuceneMatcher(companies);
            INameMatcher[] matchers = corpus == "S" ? [new OurMatcher(companies), lucene, new FuzzyMatcher(companies)] : [new OurMatcher(companies), lucene];
            foreach (var matcher in matchers)
                Report(corpus, matcher.Name, Ask(matcher, asked, Path.Combine(output, $"{matcher.Name}.n0.{corpus}.tsv")));
        }
        Mentions(names);
        Pairs(names);
    }

    private static List<Outcome> Ask(INameMatcher matcher, ImmutableArray<NameQueryCase> queries, string file)
    {
        foreach (var query in queries.Take(Math.Min(WarmUp, matcher.Asked)))
            matcher.Find(query.Text);
        var outcomes = new List<Outcome>();
        using var writer = new StreamWriter(file);
        foreach (var query in queries.Where(q => q.Line % Math.Max(1, queries.Length / Math.Min(matcher.Asked, queries.Length)) == 0))
        {
            var start = Stopwatch.GetTimestamp();
            var (id, score) = matcher.Find(query.Text);
            var time = Stopwatch.GetElapsedTime(start);
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{query.Line}\t{id}\t{score:F6}\t{time.TotalMicroseconds:F1}"));
            outcomes.Add(new Outcome(query, query.Ids.Contains(id), score, time));
        }
        return outcomes;
    }

    private static void Report(string corpus, string name, List<Outcome> outcomes)
    {
        var all = new Scores(outcomes);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{corpus} {name}: {all}"));
        if (outcomes.Exists(o => o.Case.Ids.IsEmpty))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  threshold of the even half {new Scores([.. outcomes.Where(o => o.IsEven)]).BestThreshold:F3}, F1 with it on the odd half {new Scores([.. outcomes.Where(o => !o.IsEven)]).F1(new Scores([.. outcomes.Where(o => o.IsEven)]).BestThreshold):F3}"));
        Console.WriteLine("  " + string.Join(", ", outcomes.Where(o => !o.Case.Ids.IsEmpty).GroupBy(o => o.Case.Kind)
            .Select(kind => string.Create(CultureInfo.InvariantCulture, $"{kind.Key} {kind.Average(o => o.IsRight ? 1.0 : 0):F3}"))));
    }

    private static void Mentions(LabelledNames names)
    {
        var recognizer = new CompanyRecognizer(names.Companies("listed.tsv"));
        var (right, wrong, named) = (0, 0, 0);
        foreach (var sentence in names.Mentions())
        {
            var found = recognizer.Find(sentence.Text);
            var isRight = found.Any(m => m.Candidates.Any(c => sentence.Ids.Contains(c.Company.Id)));
            named += sentence.Ids.IsEmpty ? 0 : 1;
            right += isRight ? 1 : 0;
            wrong += !isRight && !found.IsEmpty ? 1 : 0;
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"sentences: {named} name a listed company, {right} found, {wrong} others found, F1 {2.0 * right / (right + wrong + named):F3}"));
    }

    private static void Pairs(LabelledNames names)
    {
        var pairs = names.Pairs().Select(p => (p.AreSame, Score: Math.Min(Compare(p.One, p.Other), Compare(p.Other, p.One)))).ToList();
        var same = pairs.Count(p => p.AreSame);
        double F1(double threshold) =>
            2.0 * pairs.Count(p => p.AreSame && p.Score >= threshold) / (pairs.Count(p => p.Score >= threshold) + same);
        var best = pairs.Select(p => p.Score).Where(s => s > 0).Distinct().MaxBy(F1);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"pairs: {pairs.Count}, {same} the same, F1 {F1(best):F3} at {best:F2}, {F1(0.5):F3} at 0.5"));
    }

    private static double Compare(string one, string other)
    {
        var recognizer = new CompanyRecognizer([new Company("other", other, [new CompanyName(other, NameKind.Canonical, "pair")])]);
        return recognizer.Lookup(one, 0) is [var found, ..] ? found.Score : 0;
    }
}
