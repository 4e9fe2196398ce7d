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
    public static Activity Of(Answer answer, string channelId) => Of(answer, channelId, null);

    /// <summary>The same for an answer to a question that only who asked it sees; null where everybody does.</summary>
    public static Activity Of(Answer answer, string channelId, PrivateQuestion? asked) => new()
    {
        Type = ActivityTypes.Message,
        Attachments = [Attachment.AdaptiveCard(new RawJson(AnswerCard.Render(answer, channelId, asked)))],
        Summary = PlainText.Summary(answer),
        Speak = PlainText.Speech(answer, SpokenLength),
        ChannelData = Thumbs.For(answer, channelId),
    };

    /// <summary>The message as text with numbered sources in place of a card.</summary>
    public static Activity Cited(Answer answer, string channelId) => new()
    {
        Type = ActivityTypes.Message,
        Text = CitedText.Of(answer, channelId),
        TextFormat = "markdown",
        Speak = PlainText.Speech(answer, SpokenLength),
        Entities = [MessageCitations.Of(answer.Evidence.Select(CitedText.Source))],
        ChannelData = Thumbs.For(answer, channelId),
    };

    /// <summary>Verdict and sentence only, for a channel that finds the card too large.</summary>
    public static Activity Short(Answer answer) => Activity.Message(CardText.Cut(PlainText.Headline(answer), ShortLength));
}
