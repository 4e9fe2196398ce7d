using System.Globalization;
using ChatBot.Asking;

namespace ChatBot.Cards;

/// <summary>How evidence reads, wherever it is shown.</summary>
internal static class Citations
{
    /// <summary>The words in typographic quotation marks; a quotation that begins with one of its own gets a thin space after ours.</summary>
    public static string Quoted(string words) =>
        (words.StartsWith('“') ? "“\u2009" : "“") + words + (words.EndsWith('”') ? "\u2009”" : "”");

    /// <summary>Where it stands: "Publisher, 17 December 2021, ¶ 4".</summary>
    public static string Place(Evidence evidence) =>
        string.Create(CultureInfo.InvariantCulture, $"{evidence.Publisher}, {evidence.Published:d MMMM yyyy}, ¶ {evidence.Paragraph}");

    /// <summary>Says whose words they are when they are not the publisher's; else null.</summary>
    public static string? Restated(Evidence evidence) =>
        evidence.Restated ? $"restated by ListWatch from “{evidence.Title}”" : null;
}
