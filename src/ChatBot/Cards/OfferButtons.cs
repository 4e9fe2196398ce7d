using System.Collections.Immutable;
using System.Text.Json;
using ChatBot.Asking;

namespace ChatBot.Cards;

/// <summary>What can be asked next, as buttons that send a message.</summary>
internal static class OfferButtons
{
    /// <summary>Writes the <c>actions</c> of a card. Teams is told to post the text as the user's own; elsewhere it arrives as <c>value.say</c>.</summary>
    public static void Write(Utf8JsonWriter json, ImmutableArray<Offer> offers, bool isTeams, in CardLimits limits)
    {
        if (offers.IsEmpty)
            return;
        json.WriteStartArray("actions"u8);
        var shown = 0;
        foreach (var offer in offers)
            if (offer.Say.Length <= limits.Address / 2 && shown++ < CardLimits.Offers)
                WriteButton(json, offer, isTeams, limits);
        json.WriteEndArray();
    }

    private static void WriteButton(Utf8JsonWriter json, Offer offer, bool isTeams, in CardLimits limits)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "Action.Submit"u8);
        json.WriteString("title"u8, CardText.Inert(CardText.Cut(offer.Label, Math.Min(limits.Name, 60))));
        json.WriteStartObject("data"u8);
        if (isTeams)
        {
            json.WriteStartObject("msteams"u8);
            json.WriteString("type"u8, "imBack"u8);
            json.WriteString("value"u8, offer.Say);
            json.WriteEndObject();
        }
        json.WriteString("say"u8, offer.Say);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
