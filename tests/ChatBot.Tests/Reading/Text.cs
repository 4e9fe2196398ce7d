using System.Collections.Immutable;
using ChatBot.Facts;
using ChatBot.Names;
using ChatBot.Reading;

namespace ChatBot.Tests.Reading;

/// <summary>Reads invented texts, published on Wednesday 12 June 2024.</summary>
internal static class Text
{
    public static DateOnly Published { get; } = new(2024, 6, 12);

    public static global::ChatBot.Facts.Reading Read(params string[] paragraphs) =>
        new ArticleReader().Read(Source(paragraphs), new CompanyRecognizer([]), DateTimeOffset.UnixEpoch);

    public static ImmutableArray<T> Facts<T>(params string[] paragraphs) where T : Fact =>
        [.. Read(paragraphs).Facts.OfType<T>()];

    public static Source Source(params string[] paragraphs) => new(
        "gazette-00000000", "gazette", SourceKind.Article, "A title", "The Gazette", Published, null, "en", new('0', 64),
        [.. paragraphs.Select((text, i) => new Passage(i + 1, text))]);
}
