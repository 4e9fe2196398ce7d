using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ChatBot.Reading.Sources.Html;

/// <summary>What a page says of itself, in the places where publishers write it: Open Graph, schema.org as JSON-LD, Dublin Core, and plain HTML.</summary>
internal static class HtmlMetadata
{
    private static readonly string[] Titles = ["og:title", "twitter:title", "dc.title", "dcterms.title", "citation_title"];

    private static readonly string[] Publishers = ["og:site_name", "dc.publisher", "dcterms.publisher", "publisher", "citation_publisher", "application-name"];

    private static readonly string[] Dates =
    [
        "article:published_time", "og:published_time", "datepublished", "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date", "dcterms.created",
        "citation_publication_date", "parsely-pub-date", "sailthru.date", "pubdate", "publish-date", "publishdate", "date",
    ];

    public static DocumentProperties Read(IHtmlDocument page)
    {
        var metas = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var meta in page.QuerySelectorAll("meta[content]"))
            if ((meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop")) is { } name && Text(meta.GetAttribute("content")) is { } content)
                metas.TryAdd(name.Trim(), content);
        var article = JsonLd.Article(page);
        return new(
            Text(article?.Headline) ?? First(metas, Titles) ?? Text(Only(page, "h1")) ?? Text(page.Title),
            First(metas, Publishers) ?? Text(article?.Publisher),
            Days(metas, article, page).Select(PublicationDate.Parse).FirstOrDefault(day => day is not null),
            Addresses(metas, article, page).Select(Absolute).FirstOrDefault(address => address is not null),
            Text(page.DocumentElement.GetAttribute("lang")) ?? metas.GetValueOrDefault("og:locale")?.Replace('_', '-'));
    }

    private static IEnumerable<string?> Days(Dictionary<string, string> metas, JsonLd? article, IHtmlDocument page) =>
        Dates.Take(3).Select(metas.GetValueOrDefault)
            .Append(article?.DatePublished)
            .Concat(Dates.Skip(3).Select(metas.GetValueOrDefault))
            .Concat(page.QuerySelectorAll("time[itemprop=datePublished], time[pubdate], article time[datetime], time[datetime]").Select(time => time.GetAttribute("datetime")));

    private static IEnumerable<string?> Addresses(Dictionary<string, string> metas, JsonLd? article, IHtmlDocument page) =>
        [page.QuerySelector("link[rel~=canonical]")?.GetAttribute("href"), metas.GetValueOrDefault("og:url"), article?.Address];

    private static Uri? Absolute(string? address) =>
        Uri.TryCreate(address?.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri : null;

    private static string? First(Dictionary<string, string> metas, string[] names) =>
        names.Select(metas.GetValueOrDefault).FirstOrDefault(value => value is not null);

    private static string? Only(IHtmlDocument page, string element) =>
        page.QuerySelectorAll(element) is { Length: 1 } found ? found[0].TextContent : null;

    private static string? Text(string? value) => value is not null && CleanText.Of(value) is { Length: > 0 } text ? text : null;
}
