using System.Text.Json;
using System.Text.Json.Nodes;
using ChatBot.Asking;

namespace ChatBot.Cards;

/// <summary>Lays an answer out as an Adaptive Card 1.5.</summary>
public static class AnswerCard
{
    /// <summary>The content type of the attachment that carries a card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    // What is written here needs no check that every bracket is closed.
    private static readonly JsonWriterOptions WellFormed = new() { SkipValidation = true };

    private const string TeamsChannel = "msteams";

    /// <summary>The card for one channel, as a tree.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="channelId">The Bot Framework's name of the channel, for example <c>msteams</c> or <c>webchat</c>.</param>
    /// <param name="asked">What was asked, where only who asked it sees the card; else null.</param>
    public static JsonObject Create(Answer answer, string channelId, PrivateQuestion? asked = null) => JsonNode.Parse(Render(answer, channelId, asked))!.AsObject();

    /// <summary>The card for one channel in UTF-8; at most 25 000 bytes, however it is escaped. What does not fit is counted and the way to it named.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="channelId">The Bot Framework's name of the channel, for example <c>msteams</c> or <c>webchat</c>.</param>
    /// <param name="asked">What was asked, where only who asked it sees the card; else null.</param>
    public static byte[] Render(Answer answer, string channelId, PrivateQuestion? asked = null)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var isTeams = string.Equals(channelId, TeamsChannel, StringComparison.OrdinalIgnoreCase);
        using var buffer = new PooledBuffer(CardLimits.Bytes);
        for (var limits = CardLimits.Generous; ; limits = limits.Tighter())
        {
            using (var json = new Utf8JsonWriter(buffer, WellFormed))
                Write(json, answer, isTeams, asked, limits);
            if (buffer.Written.Length <= CardLimits.Bytes)
                return buffer.Written.ToArray();
            buffer.Clear();
        }
    }

    private static void Write(Utf8JsonWriter json, Answer answer, bool isTeams, PrivateQuestion? asked, in CardLimits limits)
    {
        json.WriteStartObject();
        json.WriteString("$schema"u8, "http://adaptivecards.io/schemas/adaptive-card.json"u8);
        json.WriteString("type"u8, "AdaptiveCard"u8);
        json.WriteString("version"u8, "1.5"u8);
        json.WriteString("lang"u8, PrimaryLanguage(answer.Language));
        json.WriteString("fallbackText"u8, CardText.WithoutMarks(CardText.Cut(PlainText.Headline(answer), limits.Sentence / 2)));
        json.WriteString("speak"u8, PlainText.Speech(answer, limits.Sentence / 2));
        json.WriteStartArray("body"u8);
        if (Signal.Of(answer) is { } signal)
            Banner.Write(json, signal);
        Headline.Write(json, answer, limits);
        RowList.Write(json, answer, limits);
        Quotations.Write(json, answer.Evidence, limits);
        Caveats.Write(json, answer.Caveats, limits);
        json.WriteEndArray();
        OfferButtons.Write(json, answer, isTeams, asked, limits);
        if (isTeams && asked is null)
            CardRefresh.Write(json, answer, limits);
        if (isTeams && !answer.Rows.IsEmpty)
        {
            json.WriteStartObject("msteams"u8);
            json.WriteString("width"u8, "Full"u8);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    // Clients accept two or three letters here and drop longer tags.
    private static string PrimaryLanguage(string tag)
    {
        var primary = tag.Split('-')[0];
        return primary.Length is 2 or 3 && primary.All(char.IsAsciiLetter) ? primary : "en";
    }
}
