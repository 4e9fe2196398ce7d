using System.Text.Json;
using ChatBot.Asking;

namespace ChatBot.Cards;

/// <summary>The button of a private answer that shows it to everybody in the conversation.</summary>
internal static class ShareButton
{
    /// <summary>The longest question that can be shared, in UTF-16 units.</summary>
    public const int LongestQuestion = 1000;

    /// <summary>The longest id of a message, in UTF-16 units; channels use some twenty.</summary>
    public const int LongestId = 200;

    private const int LongestSubject = 120;

    /// <summary>Whether there is anything to share, and whether the question fits the button.</summary>
    public static bool CanShare(Answer answer, PrivateQuestion asked, in CardLimits limits) =>
        answer.Kind is not (AnswerKind.Help or AnswerKind.SmallTalk or AnswerKind.Clarification or AnswerKind.Subscription or AnswerKind.Screening)
        && !string.IsNullOrWhiteSpace(asked.Text) && asked.Text.Length <= limits.Address / 2;

    /// <summary>What the answer is about, as the button remembers it to tell whether it would share the same.</summary>
    public static string Subject(Answer answer) => CardText.Cut(answer.Title, LongestSubject);

    /// <summary>Writes it, and for clients that know no <c>Action.Execute</c> the same as an <c>Action.Submit</c>.</summary>
    public static void Write(Utf8JsonWriter json, Answer answer, PrivateQuestion asked)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "Action.Execute"u8);
        WriteTitle(json, asked);
        json.WriteString("verb"u8, CardVerbs.Share);
        WriteData(json, answer, asked);
        json.WriteStartObject("fallback"u8);
        json.WriteString("type"u8, "Action.Submit"u8);
        WriteTitle(json, asked);
        WriteData(json, answer, asked);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteTitle(Utf8JsonWriter json, PrivateQuestion asked) =>
        json.WriteString("title"u8, asked.IsInChannel ? "Share to channel"u8 : "Share to chat"u8);

    private static void WriteData(Utf8JsonWriter json, Answer answer, PrivateQuestion asked)
    {
        json.WriteStartObject("data"u8);
        json.WriteString("verb"u8, CardVerbs.Share);
        json.WriteString("say"u8, asked.Text);
        json.WriteString("about"u8, Subject(answer));
        if (asked.MessageId is { Length: <= LongestId } id)
            json.WriteString("prompt"u8, id);
        json.WriteEndObject();
    }
}
