using System.Text.Json;
using ChatBot.Asking;

namespace ChatBot.Cards;

/// <summary>Lets Teams ask for today's status whenever somebody looks at the card. All that the answer needs stands in the card, for it may be looked at in a year.</summary>
internal static class CardRefresh
{
    /// <summary>Writes the <c>refresh</c> of a card that a look-up can repeat. Without <c>userIds</c> it is refreshed for everybody in conversations of up to 60, and by hand in larger ones.</summary>
    public static void Write(Utf8JsonWriter json, Answer answer, in CardLimits limits)
    {
        if (answer.LookupName is not { } name || name.Length > limits.Address / 2)
            return;
        json.WriteStartObject("refresh"u8);
        json.WriteStartObject("action"u8);
        json.WriteString("type"u8, "Action.Execute"u8);
        json.WriteString("title"u8, "Refresh"u8);
        json.WriteString("verb"u8, CardVerbs.Refresh);
        json.WriteStartObject("data"u8);
        json.WriteString("company"u8, name);
        json.WriteEndObject();
        json.WriteStartObject("fallback"u8);
        json.WriteString("type"u8, "Action.Submit"u8);
        json.WriteString("title"u8, "Refresh"u8);
        json.WriteStartObject("data"u8);
        json.WriteString("say"u8, "/lookup " + name);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
