using System.Globalization;
using ChatBot.Facts;

namespace ChatBot.Reading.Sources;

/// <summary>What a file says about the source in it, checked.</summary>
internal sealed record SourceDetails(
    SourceKind Kind, string Title, string Publisher, DateOnly Published, Uri? Address, string Language)
{
    // Nothing older is news; what is, is a slip, and days are reckoned back from it.
    private const int EarliestYear = 1600;

    /// <summary>The same text for the same details, one per line.</summary>
    public string Canonical => string.Join(
        '\n', Kind, Title, Publisher, Published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Address?.AbsoluteUri, Language);

    /// <param name="path">The file, for messages.</param>
    /// <param name="value">The value of a key; null or blank when it is absent.</param>
    /// <param name="line">The line of a key, for messages; null when it is not known.</param>
    /// <param name="remedy">What to do about a missing key, for messages.</param>
    public static SourceDetails Read(string path, Func<string, string?> value, Func<string, int?> line, string remedy = "add it")
    {
        string? Optional(string key) => value(key)?.Trim() is { Length: > 0 } text ? text : null;
        string Required(string key) => Optional(key)
            ?? throw new SourceFormatException(path, line(key), $"'{key}' is missing; {remedy}.");

        var published = Required("published");
        if (!DateOnly.TryParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) || day.Year < EarliestYear)
            throw new SourceFormatException(path, line("published"), $"'published: {published}' is no date; write it as 2021-12-17.");

        Uri? address = null;
        var key = Optional("address") is null ? "url" : "address";
        if (Optional(key) is { } url
            && !(Uri.TryCreate(url, UriKind.Absolute, out address) && address.Scheme is "http" or "https"))
            throw new SourceFormatException(path, line(key), $"'{key}: {url}' is no web address; write it in full, with https://.");

        var kind = Optional("kind") switch
        {
            null or "article" or "Article" => SourceKind.Article,
            "brief" or "Brief" => SourceKind.Brief,
            var other => throw new SourceFormatException(path, line("kind"), $"'kind: {other}' is unknown; write article or brief."),
        };
        return new(kind, Required("title"), Required("publisher"), day, address, Optional("language") ?? "en");
    }
}
