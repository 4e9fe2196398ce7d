using System.Globalization;
using ChatBot.Asking;

namespace ChatBot.Cards;

/// <summary>How evidence reads, wherever it is shown.</summary>
internal static class Citations
{
    /// <summary>The words: the publisher's own in quotation marks, a brief's without, for nobody published those.</summary>
    public static string Words(Evidence evidence) => evidence.Restated || evidence.Place == PlaceKind.Note ? evidence.Quote : Quoted(evidence.Quote);

    /// <summary>Where it stands: "Publisher, 17 December 2021, ¶ 4"; of a list with its title, "Publisher, Title, 19 December 2025, row 12".</summary>
    public static string Place(Evidence evidence) => evidence.Place switch
    {
        PlaceKind.Row => string.Create(CultureInfo.InvariantCulture, $"{evidence.Publisher}, {evidence.Title}, {evidence.Published:d MMMM yyyy}, row {evidence.Paragraph}"),
        PlaceKind.Note => string.Create(CultureInfo.InvariantCulture, $"{evidence.Publisher}, {evidence.Title}, {evidence.Published:d MMMM yyyy}, compared with the version before"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{evidence.Publisher}, {evidence.Published:d MMMM yyyy}, ¶ {evidence.Paragraph}"),
    };

    /// <summary>Says whose words they are when they are not the publisher's; else null.</summary>
    public static string? Restated(Evidence evidence) =>
        evidence.Restated ? $"restated by ListWatch from “{evidence.Title}”" : null;

    // Words that begin or end with a quotation mark of their own are kept apart from ours by a thin space.
    private static string Quoted(string words) =>
        (words.StartsWith('“') ? "“\u2009" : "“") + words + (words.EndsWith('”') ? "\u2009”" : "”");
}
