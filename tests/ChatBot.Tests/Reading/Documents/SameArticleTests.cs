using ChatBot.Facts;
using ChatBot.Names;
using ChatBot.Reading;

namespace ChatBot.Tests.Reading.Documents;

public sealed class SameArticleTests : DocumentTestBase
{
    [Fact]
    public void The_same_article_in_five_formats_has_the_same_passages_and_says_the_same_of_itself() => Assert.All(Sources(), source =>
    {
        Assert.Equal(InventedArticle.Paragraphs, source.Passages.Select(p => p.Text));
        Assert.Equal(
            (InventedArticle.Title, "The Gazette", new DateOnly(2024, 6, 12), "https://gazette.test/lamps", "en", SourceKind.Article),
            (source.Title, source.Publisher, source.Published, source.Key, source.Language, source.Kind));
    });

    [Fact]
    public void The_same_article_in_five_formats_yields_the_same_facts()
    {
        var facts = Sources().ConvertAll(Facts);

        Assert.Contains("Alder Optics", facts[0], StringComparison.Ordinal);
        Assert.Single(facts.Distinct());
    }

    private List<Source> Sources() =>
    [
        SourceFile.Read(Write("lamps.md", InventedArticle.Markdown)),
        ReadDescribed("lamps.txt", System.Text.Encoding.UTF8.GetBytes(string.Join('\n', InventedArticle.Paragraphs))),
        SourceFile.Read(Write("page.html", InventedArticle.Html)),
        ReadDescribed("lamps.pdf", InventedArticle.Pdf()),
        ReadDescribed("lamps.docx", InventedArticle.Word()),
    ];

    private static string Facts(Source source)
    {
        var reading = new ArticleReader().Read(source with { Id = "the-article" }, new CompanyRecognizer([]), DateTimeOffset.UnixEpoch);
        return string.Join('\n', reading.Facts.Select(fact => $"{fact.GetType().Name} {fact.Id} {string.Join(' ', fact.Citations.Select(c => $"{c.Paragraph}: {c.Quote}"))}"));
    }
}
