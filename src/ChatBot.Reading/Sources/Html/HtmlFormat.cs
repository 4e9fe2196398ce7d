using System.Collections.Immutable;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SmartReader;

namespace ChatBot.Reading.Sources.Html;

/// <summary>A page of the web: the article in it, without navigation, advertisements and comments.</summary>
internal sealed class HtmlFormat : IDocumentFormat
{
    // The finder wants an address to resolve links with; it is never visited.
    private const string NoAddress = "https://page.invalid/";

    // The tree is walked by recursion; no page that was written nests deeper.
    private const int MaximumDepth = 256;

    // The finder's time grows with the square of it; the longest pages of newsrooms have a third.
    private const int MaximumElements = 20_000;

    public string Name => "web page";

    public ImmutableArray<string> Extensions => [".html", ".htm"];

    public int MaximumLength => 8 * 1024 * 1024;

    public Document Read(string path, byte[] bytes)
    {
        var page = Parse(path, HtmlEncoding.Decode(bytes));
        var properties = HtmlMetadata.Read(page);
        return new(HtmlText.Lines(Parse(path, Article(page)).Body!), properties);
    }

    private static string Article(IHtmlDocument page)
    {
        HtmlTables.MarkData(page);
        using var reader = new Reader(NoAddress, page);
        return reader.GetArticle().Content ?? "";
    }

    private static IHtmlDocument Parse(string path, string html)
    {
        var elements = 0;
        var options = new HtmlParserOptions
        {
            IsScripting = false,
            SkipComments = true,
            MaximumDepth = MaximumDepth,
            OnCreated = (_, _) =>
            {
                if (++elements > MaximumElements)
                    throw new SourceFormatException(path, null, $"the page has more than {MaximumElements} elements; save the article alone.");
            },
        };
        return new HtmlParser(options).ParseDocument(html);
    }
}
