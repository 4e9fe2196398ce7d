using System.Text;
using ChatBot.Reading;

namespace ChatBot.Tests.Reading.Documents;

public sealed class HtmlSourceTests : DocumentTestBase
{
    private const string Sentence = "The Commerce Department on Tuesday added Alder Optics Ltd to its Entity List, saying that it had shipped lenses abroad without a licence.";

    [Fact]
    public void Navigation_scripts_comments_and_footers_leave_no_passage()
    {
        var text = string.Join('\n', SourceFile.Read(Write("page.html", InventedArticle.Html)).Passages);

        Assert.All(new[] { "Script Holdings", "Nav Holdings", "Comment Corp", "All rights", "Home", "document.write" }, noise => Assert.DoesNotContain(noise, text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_description_wins_over_the_page()
    {
        Write("page.json", """{"publisher":"The Other Gazette","published":"2024-06-13","url":"https://other.test/lamps"}""");

        var source = SourceFile.Read(Write("page.html", InventedArticle.Html));

        Assert.Equal(
            (InventedArticle.Title, "The Other Gazette", new DateOnly(2024, 6, 13), "https://other.test/lamps"),
            (source.Title, source.Publisher, source.Published, source.Key));
    }

    [Fact]
    public void The_description_names_the_page_it_describes()
    {
        Write("page.html", InventedArticle.Html);
        var named = Write("about.json", """{"publisher":"The Other Gazette","text":"page.html"}""");
        var beside = Write("page.json", """{"publisher":"The Third Gazette"}""");

        Assert.Equal("The Other Gazette", SourceFile.Read(named).Publisher);
        Assert.Equal("The Third Gazette", SourceFile.Read(beside).Publisher);
    }

    [Fact]
    public void Schema_org_tells_what_the_page_is_too()
    {
        var source = SourceFile.Read(Write("page.html", $$$"""
            <html lang="de-CH"><head><title>Lampen</title><script type="application/ld+json">
            {"@context":"https://schema.org","@graph":[{"@type":"WebPage","name":"Start","datePublished":"2001-01-01"},
            {"@type":["NewsArticle"],"headline":"Vier Lampen","datePublished":"2024-06-12T08:00:00Z","publisher":{"@type":"Organization","name":"Die Zeitschrift"},"mainEntityOfPage":{"@id":"https://zeitschrift.test/lampen"}}]}
            </script></head><body><p>{{{Sentence}}}</p></body></html>
            """));

        Assert.Equal(
            ("Vier Lampen", "Die Zeitschrift", new DateOnly(2024, 6, 12), "https://zeitschrift.test/lampen", "de-CH"),
            (source.Title, source.Publisher, source.Published, source.Key, source.Language));
    }

    [Theory]
    [InlineData("<meta property='article:published_time' content='2024-06-12T23:59:00-05:00'>")]
    [InlineData("<meta name='date' content='June 12, 2024'>")]
    [InlineData("<meta name='DC.date.issued' content='2024-06-12'>")]
    [InlineData("<meta name='pubdate' content='Wed, 12 Jun 2024 10:00:00 GMT'>")]
    [InlineData("<time datetime='2024-06-12T10:00'>today</time>")]
    public void The_day_of_publication_is_read_as_the_publisher_wrote_it(string element)
    {
        Write("page.json", """{"title":"T","publisher":"P"}""");

        Assert.Equal(new DateOnly(2024, 6, 12), SourceFile.Read(Write("page.html", $"<html><head>{element}</head><body><p>{Sentence}</p></body></html>")).Published);
    }

    [Theory]
    [InlineData("<title>T</title><meta name='date' content='2024-06-12'>", "'publisher' is missing; write it into page.json beside this file")]
    [InlineData("<title>T</title><meta property='og:site_name' content='P'>", "'published' is missing; write it into page.json beside this file")]
    [InlineData("<meta property='og:site_name' content='P'><meta name='date' content='2024-06-12'>", "'title' is missing; write it into page.json beside this file")]
    [InlineData("<title>T</title><meta property='og:site_name' content='P'><meta name='date' content='03/07/2024'>", "'published' is missing")]
    public void What_the_page_does_not_say_is_asked_for_by_key_and_file(string head, string expected) =>
        Assert.Contains(expected, Refusal("page.html", Encoding.UTF8.GetBytes($"<html><head>{head}</head><body><p>{Sentence}</p></body></html>")), StringComparison.Ordinal);

    [Fact]
    public void What_is_missing_in_the_description_is_asked_for_there()
    {
        Write("page.json", """{"published":"2024-06-12"}""");
        var path = Write("page.html", $"<title>T</title><p>{Sentence}</p>");

        var message = Assert.Throws<SourceFormatException>(() => SourceFile.Read(path)).Message;

        Assert.Contains("page.json: 'publisher' is missing; add it", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Paragraphs_items_rows_and_line_breaks_keep_their_boundaries() => Assert.Equal(
        [
            Sentence,
            "One line goes on here.",
            "Another paragraph.",
            "1. With a number",
            "2. With another",
            "- An item",
            "More of it.",
            "- An item inside",
            "- drawn by hand",
            "- drawn again",
            "| Name | List |",
            "| --- | --- |",
            "| Alder\\|Optics | first second |",
            Sentence,
        ],
        Body($"""
            <p>{Sentence}</p><p>One line<br>goes on here.<br><br>Another paragraph.</p>
            <ol><li>With a number</li><li>With another</li></ol>
            <ul><li><p>An item</p><p>More of it.</p><ul><li>An item inside</li></ul></li></ul>
            <p>• drawn by hand<br>• drawn again</p>
            <table><tr><td>Name</td><td>List</td></tr><tr><td>Alder|Optics</td><td><p>first</p><p>second</p></td></tr></table>
            <p>{Sentence}</p>
            """));

    [Fact]
    public void A_table_that_lays_out_the_page_is_no_row() => Assert.Equal(
        [Sentence, "Beside it, " + Sentence],
        Body($"<table role=\"presentation\"><tr><td><p>{Sentence}</p></td><td><p>Beside it, {Sentence}</p></td></tr></table>"));

    [Fact]
    public void Entities_are_decoded_and_the_text_is_composed_without_invisible_characters() => Assert.Equal(
        ["“Société Générale” & Zürich – 5 € " + Sentence],
        Body($"<p>&ldquo;Soci&#233;te\u0301&nbsp;G&eacute;n&eacute;rale&rdquo; &amp; Zu\u0308\u200Brich\u00AD &ndash;\n 5\u202F&euro; {Sentence}</p>"));

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-8")]
    public void A_byte_order_mark_tells_the_encoding(string encoding)
    {
        var named = Encoding.GetEncoding(encoding);

        Assert.Equal(["Zürich " + Sentence], Lines("page.html", [.. named.GetPreamble(), .. named.GetBytes($"<p>Zürich {Sentence}</p>")]));
    }

    [Theory]
    [InlineData("", 1252, "Zürich €")]
    [InlineData("<meta charset=iso-8859-1>", 1252, "Zürich €")]
    [InlineData("<meta charset='no-such-thing'>", 1252, "Zürich €")]
    [InlineData("<meta charset=\"windows-1251\">", 1251, "Газета")]
    [InlineData("<meta http-equiv='Content-Type' content='text/html; charset=gb2312'>", 936, "大疆")]
    [InlineData("<meta charset=\"windows-1251\">", 65001, "Газета")]
    public void Without_a_mark_utf8_is_tried_then_what_the_page_declares_then_windows_1252(string head, int codePage, string word)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Encoding.UTF8;

        Assert.Equal([$"{word} {Sentence}"], Lines("page.html", encoding.GetBytes($"<html><head>{head}</head><body><p>{word} {Sentence}</p></body></html>")));
    }

    [Fact]
    public void Another_page_around_the_same_article_is_no_new_version()
    {
        var before = SourceFile.Read(Write("page.html", InventedArticle.Html));
        var after = SourceFile.Read(Write("page.html", InventedArticle.Html.Replace("All rights reserved", "Some rights reserved", StringComparison.Ordinal).Replace("Script Holdings", "Scripts", StringComparison.Ordinal)));

        Assert.Equal(before.Id, after.Id);
    }

    private string[] Body(string html) => Lines("page.html", Encoding.UTF8.GetBytes($"<html><head><title>T</title></head><body><article>{html}</article></body></html>"));
}
