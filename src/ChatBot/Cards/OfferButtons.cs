using System.Text.Json;
using ChatBot.Asking;

namespace ChatBot.Cards;

/// <summary>What can be asked next, as buttons that send a message.</summary>
internal static class OfferButtons
{
    /// <summary>
    /// Writes the <c>actions</c> of a card. Teams is told to post the text as the user's own, so that the others see what was asked; elsewhere it
    /// arrives as <c>value.say</c>. On a private card it stays private, and a last button shares the answer.
    /// </summary>
    public static void Write(Utf8JsonWriter json, Answer answer, bool isTeams, PrivateQuestion? asked, in CardLimits limits)
    {
        var shared = asked is not null && ShareButton.CanShare(answer, asked, limits);
        if (answer.Offers.IsEmpty && !shared)
            return;
        json.WriteStartArray("actions"u8);
        var most = shared ? CardLimits.Offers - 1 : CardLimits.Offers;
        var shown = 0;
        foreach (var offer in answer.Offers)
            if (offer.Say.Length <= limits.Address / 2 && shown++ < most)
                WriteButton(json, offer, isTeams, asked is not null, limits);
        if (shared)
            ShareButton.Write(json, answer, asked!);
        json.WriteEndArray();
    }

    private static void WriteButton(Utf8JsonWriter json, Offer offer, bool isTeams, bool isPrivate, in CardLimits limits)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "Action.Submit"u8);
        json.WriteString("title"u8, CardText.Inert(CardText.Cut(offer.Label, Math.Min(limits.Name, 60))));
        json.WriteStartObject("data"u8);
        if (isPrivate)
            json.WriteString("audience"u8, PrivateQuestion.OnlyMe);
        else if (isTeams)
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
