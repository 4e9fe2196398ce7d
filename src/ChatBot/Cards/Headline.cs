using System.Text.Json;
using ChatBot.Asking;

namespace ChatBot.Cards;

/// <summary>What the answer is about, and the answer in a sentence.</summary>
internal static class Headline
{
    /// <summary>Writes title and sentence; a text of several lines becomes as many blocks.</summary>
    public static void Write(Utf8JsonWriter json, Answer answer, in CardLimits limits)
    {
        if (!string.IsNullOrWhiteSpace(answer.Title))
            RichText.Line(json, CardText.Cut(answer.Title, limits.Name), RichText.Look.Bold | RichText.Look.Large);
        var text = CardText.Cut(answer.Text, limits.Sentence);
        var spacing = "Small"u8;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan(range).Trim();
            if (line.IsEmpty)
                continue;
            RichText.Line(json, line.Length == text.Length ? text : line.ToString(), spacing: spacing);
            spacing = "Default"u8;
        }
    }
}
