using ChatBot.Asking;
using ChatBot.Cards;
using ChatBot.Channels.Schema;

namespace ChatBot.Conversation;

/// <summary>Makes a message of an answer.</summary>
internal static class AnswerMessage
{
    private const int SpokenLength = 400;

    /// <summary>The message for a channel. It has a card and no text, for Teams would make two posts of both; notifications show the summary.</summary>
    public static Activity Of(Answer answer, string channelId) => new()
    {
        Type = ActivityTypes.Message,
        Attachments = [Attachment.AdaptiveCard(AnswerCard.Create(answer, channelId))],
        Summary = PlainText.Summary(answer),
        Speak = PlainText.Speech(answer, SpokenLength),
    };
}
