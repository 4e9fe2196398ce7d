using System.Collections.Frozen;
using ChatBot.Evaluation.Articles;
using ChatBot.Facts;
using ChatBot.Reading.Learned;

namespace ChatBot.Training;

/// <summary>Learns from labelled articles which words tell a step, whose it is and when.</summary>
internal static class Learner
{
    // What fewer sentences have is chance.
    private const int FewestSentences = 5;

    public static StepModel Learn(IReadOnlyList<TrainingArticle> articles)
    {
        var cases = articles.SelectMany(a => a.Text.Candidates().Select(c => new Case(a, c, StepFeatures.Of(a.Text, c)))).ToList();
        KeepCommon(cases.ConvertAll(c => c.Features));
        var steps = StepModel.Actions.ToFrozenDictionary(
            action => action,
            action => Regression.Binary([.. cases.Where(c => c.Is(action) is not null).Select(c => (c.Features, c.Is(action) == true))]));
        var told = cases.SelectMany(c => StepModel.Actions.Where(a => c.Is(a) == true).Select(a => (Case: c, Action: a, Labels: c.Told(a)))).ToList();
        var keeper = Regression.Choice([.. told.Select(t => Keepers(t.Case, t.Action, t.Labels))]);
        return new(steps, keeper, Regression.Choice([.. told.SelectMany(t => t.Labels.Select(l => Days(t.Case, t.Action, l, keeper)))]), Names(articles));
    }

    // The names of a text are those of companies where its labels have them; a text without labels of names teaches nothing of them.
    private static LinearModel Names(IReadOnlyList<TrainingArticle> articles)
    {
        var cases = (from article in articles
                     where !article.Labels.Names.IsEmpty
                     from sentence in article.Text.Sentences
                     from name in LearnedNames.Candidates(sentence.Text)
                     select (Features: NameFeatures.Of(sentence.Text, name, sentence.Unit.Mentions.FindAll(m => !m.Span.Overlaps(name.Span))), IsCompany: article.Names(name.Text))).ToList();
        KeepCommon(cases.ConvertAll(c => c.Features));
        return Regression.Binary(cases);
    }

    private static void KeepCommon(List<HashSet<string>> cases)
    {
        var common = cases.SelectMany(f => f).CountBy(f => f).Where(f => f.Value >= FewestSentences).Select(f => f.Key).ToHashSet();
        cases.ForEach(f => f.IntersectWith(common));
    }

    private static List<(HashSet<string>, bool)> Keepers(Case one, ListingAction action, List<LabelledListing> labels) =>
        KeeperFeatures.Of(one.Article.Text, one.Candidate, action).ConvertAll(o => (o.Features, labels.Exists(l => ReadingScore.IsSameAuthority(l.Authority, o.Value))));

    // Two keepers may take the same step on two days, so each label is a case of its own, with the likeliest of the names under which the text may tell its keeper.
    private static List<(HashSet<string>, bool)> Days(Case one, ListingAction action, LabelledListing label, LinearModel keepers) =>
        DayFeatures.Of(one.Article.Text, one.Candidate, action, keepers.Best(KeeperFeatures.Of(one.Article.Text, one.Candidate, action).FindAll(o => ReadingScore.IsSameAuthority(label.Authority, o.Value)))?.Value)
            .ConvertAll(o => (o.Features, label.Date is null ? o.Value is null : ReadingScore.IsSameDate(label.Date, o.Value?.Phrase.Date.ToString())));

    /// <summary>A company in a sentence, with its labels.</summary>
    private sealed record Case(TrainingArticle Article, Candidate Candidate, HashSet<string> Features)
    {
        private int Paragraph => Article.Text.Sentences[Candidate.Sentence].Paragraph;

        /// <summary>Whether its paragraph tells a step of the company; null where that is told elsewhere and only taken up here.</summary>
        public bool? Is(ListingAction action) => Told(action).Count > 0 ? true : Article.Mentions(Paragraph, Candidate.Firm.Company, action) ? null : false;

        public List<LabelledListing> Told(ListingAction action) => [.. Article.Told(Paragraph, Candidate.Firm.Company).Where(l => TrainingArticle.Kind(l) == action)];
    }
}
