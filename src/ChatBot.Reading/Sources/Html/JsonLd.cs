using System.Text.Json;
using AngleSharp.Html.Dom;

namespace ChatBot.Reading.Sources.Html;

/// <summary>The article that a page describes in JSON-LD, in the words of schema.org; what is not well-formed is passed over.</summary>
internal sealed record JsonLd(string? Headline, string? Publisher, string? DatePublished, string? Address)
{
    private const int MaximumDepth = 32;

    public static JsonLd? Article(IHtmlDocument page) => page
        .QuerySelectorAll("script[type='application/ld+json']")
        .Select(script => Parse(script.TextContent))
        .FirstOrDefault(article => article is not null);

    private static JsonLd? Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = MaximumDepth, AllowTrailingCommas = true });
            var objects = Objects(document.RootElement).ToList();
            return objects.Where(o => Is(o, ArticleType)).Concat(objects.Where(o => Is(o, PageType))).Select(Read).FirstOrDefault();
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static JsonLd Read(JsonElement article) => new(
        Value(article, "headline") ?? Value(article, "name"),
        Value(article, "publisher", "name"),
        Value(article, "datePublished"),
        Value(article, "mainEntityOfPage", "@id") ?? Value(article, "url"));

    private static IEnumerable<JsonElement> Objects(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Objects),
        JsonValueKind.Object when element.TryGetProperty("@graph", out var graph) => Objects(graph).Prepend(element),
        JsonValueKind.Object => [element],
        _ => [],
    };

    private static bool Is(JsonElement element, Func<string, bool> kind) => element.TryGetProperty("@type", out var type) && type.ValueKind switch
    {
        JsonValueKind.String => kind(type.GetString()!),
        JsonValueKind.Array => type.EnumerateArray().Any(t => t.ValueKind == JsonValueKind.String && kind(t.GetString()!)),
        _ => false,
    };

    private static bool ArticleType(string type) =>
        type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("Posting", StringComparison.Ordinal) || type == "Report";

    private static bool PageType(string type) => type == "WebPage";

    /// <summary>A text, or the text that an object or the first of several objects has under <paramref name="inner"/>.</summary>
    private static string? Value(JsonElement element, string key, string? inner = null)
    {
        if (!element.TryGetProperty(key, out var value))
            return null;
        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0)
            value = value[0];
        return value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Object when inner is not null => Value(value, inner),
            _ => null,
        };
    }
}
