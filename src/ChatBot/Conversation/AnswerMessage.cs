using ChatBot.Asking;
using ChatBot.Cards;
using ChatBot.Channels.Schema;

namespace ChatBot.Conversation;

/// <summary>Makes a message of an answer.</summary>
internal static class AnswerMessage
{
    private const int SpokenLength = 400;
    private const int ShortLength = 1000;

    /// <summary>The message for a channel. It has a card and no text, for Teams would make two posts of both; notifications show the summary.</summary>
    public static Activity Of(Answer answer, string channelId) => new()
    {
        Type = ActivityTypes.Message,
        Attachments = [Attachment.AdaptiveCard(new RawJson(AnswerCard.Render(answer, channelId)))],
        Summary = PlainText.Summary(answer),
        Speak = PlainText.Speech(answer, SpokenLength),
    };

    /// <summary>Verdict and sentence only, for a channel that finds the card too large.</summary>
    public static Activity Short(Answer answer) => Activity.Message(CardText.Cut(PlainText.Headline(answer), ShortLength));
}
