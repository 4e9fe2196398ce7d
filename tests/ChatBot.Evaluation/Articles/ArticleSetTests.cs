using System.Collections.Immutable;
using System.Globalization;
using ChatBot.Names;
using ChatBot.Reading;
using ChatBot.Tests;
using Xunit.Abstractions;

namespace ChatBot.Evaluation.Articles;

/// <summary>Floors for reading articles of many styles and answering questions about them; they may rise, never fall.</summary>
public sealed class ArticleSetTests(ITestOutputHelper output)
{
    private const double Floor = 0.90;
    private const double QuestionFloor = 0.85;

    private static readonly string Own = Workspace.File("tests", "ChatBot.Evaluation", "Sets", "articles");

    [Fact]
    public void Our_own_articles_are_read() => Check(LabelledArticle.In(Own));

    [SharedFact("eval", "articles")]
    public void The_acceptance_articles_are_read() => Check(LabelledArticle.In(Workspace.Shared("eval", "articles")));

    [Fact]
    public Task Questions_about_our_own_articles_are_answered_and_cited() => AskAsync(LabelledArticle.In(Own));

    [SharedFact("eval", "articles")]
    public Task Questions_about_the_acceptance_articles_are_answered_and_cited() => AskAsync(LabelledArticle.In(Workspace.Shared("eval", "articles")));

    private void Check(ImmutableArray<LabelledArticle> articles)
    {
        var (listings, statements) = (default(Share), default(Share));
        foreach (var article in articles)
        {
            var reading = new ArticleReader().Read(SourceFile.Read(article.File), new CompanyRecognizer([]), DateTimeOffset.UnixEpoch);
            var score = ReadingScore.Of(article, reading);
            output.WriteLine($"{Path.GetFileName(article.Folder)}: listings {score.Listings}; statements {score.Statements}");
            foreach (var fault in score.Faults)
                output.WriteLine("  " + fault);
            (listings, statements) = (listings + score.Listings, statements + score.Statements);
        }
        output.WriteLine($"all: listings {listings}; statements {statements}");
        Assert.True(Math.Min(listings.Precision, listings.Recall) >= Floor, "listings: " + listings);
        Assert.True(Math.Min(statements.Precision, statements.Recall) >= Floor, "statements: " + statements);
    }

    private async Task AskAsync(ImmutableArray<LabelledArticle> articles)
    {
        var (right, all) = (0, 0);
        foreach (var article in articles.Where(a => File.Exists(a.Questions)))
        {
            var results = await Bot.AskAboutAsync(article.Questions, article.File);
            var answered = results.Count(r => r.IsRight);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(article.Folder)}: {answered} of {results.Length}"));
            foreach (var result in results.Where(r => !r.IsRight))
                output.WriteLine($"  {result.Question.Id} {result.Question.Text}\n    {string.Join("; ", result.Judgement.Content.Concat(result.Judgement.Citation).Select(f => f[..Math.Min(f.Length, 160)]))}\n    {result.Reply.ReplaceLineEndings(" / ")[..Math.Min(result.Reply.Length, 400)]}");
            (right, all) = (right + answered, all + results.Length);
        }
        Assert.True(right >= QuestionFloor * all, $"{right} of {all} questions are answered and cited");
    }
}
