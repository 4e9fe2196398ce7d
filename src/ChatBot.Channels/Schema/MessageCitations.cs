using System.Text.Json;

namespace ChatBot.Channels.Schema;

/// <summary>
/// The sources of a message, as the entity that Teams and Web Chat draw citations from: <c>https://schema.org/Message</c> with a claim
/// for each of <c>[1]</c>, <c>[2]</c> … in the text. A message has one such entity at most, or Teams refuses it.
/// It does not say that a model wrote the text.
/// </summary>
public static class MessageCitations
{
    /// <summary>The most citations of a message.</summary>
    public const int Most = 20;

    private const int LongestName = 80;
    private const int LongestAbstract = 160;
    private const int MostKeywords = 3;
    private const int LongestKeyword = 28;

    /// <summary>The entity. The position of a source is its place in the list, from 1; what is too long is cut, what is too much left out.</summary>
    /// <param name="sources">The sources, in the order of the marks in the text.</param>
    public static Entity Of(IEnumerable<CitedSource> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        Citation[] citations = [.. sources.Take(Most).Select((source, i) => Claim(i + 1, source))];
        return new()
        {
            Type = "https://schema.org/Message",
            Properties = new()
            {
                ["@type"] = Json("Message"),
                ["@context"] = Json("https://schema.org"),
                ["@id"] = Json(""),
                ["citation"] = JsonSerializer.SerializeToElement(citations, CitationsJson.Default.CitationArray),
            },
        };
    }

    private static Citation Claim(int position, CitedSource source)
    {
        string[] keywords = [.. source.Keywords.Where(k => !string.IsNullOrWhiteSpace(k)).Take(MostKeywords).Select(k => Cut(k, LongestKeyword))];
        return new(position, new(
            Cut(Filled(source.Name, "Source"), LongestName),
            Cut(Filled(source.Abstract, Filled(source.Name, "Source")), LongestAbstract),
            source.Address is { IsAbsoluteUri: true } address ? address.AbsoluteUri : null,
            keywords.Length > 0 ? keywords : null));
    }

    private static string Filled(string text, string otherwise) => string.IsNullOrWhiteSpace(text) ? otherwise : text;

    private static string Cut(string text, int length)
    {
        if (text.Length <= length)
            return text;
        var end = char.IsHighSurrogate(text[length - 2]) ? length - 2 : length - 1;
        return string.Concat(text.AsSpan(0, end).TrimEnd(), "…");
    }

    private static JsonElement Json(string text) => JsonSerializer.SerializeToElement(text, ChannelsJson.Default.String);
}
