using ChatBot.Alerts.Composing;
using ChatBot.Cards;
using ChatBot.Channels.Schema;

namespace ChatBot.Alerts;

/// <summary>Makes a message of an alert.</summary>
internal static class AlertMessage
{
    private const int SpokenLength = 400;
    private const int SummaryLength = 99;
    private const int ShortLength = 1000;

    /// <summary>The message for a channel: a card and no text, for Teams would make two posts of both. Notifications show the summary.</summary>
    public static Activity Of(Alert alert, string channelId)
    {
        ArgumentNullException.ThrowIfNull(alert);
        var answer = AlertAnswer.Of(alert);
        return new()
        {
            Type = ActivityTypes.Message,
            Attachments = [Attachment.AdaptiveCard(new RawJson(AnswerCard.Render(answer, channelId)))],
            Summary = CardText.WithoutMarks(CardText.Cut(CardText.Inert(alert.Summary), SummaryLength)),
            Speak = PlainText.Speech(answer, SpokenLength),
        };
    }

    /// <summary>What happened in a few sentences of plain text, for a channel that refuses the card.</summary>
    public static Activity Short(Alert alert)
    {
        ArgumentNullException.ThrowIfNull(alert);
        var answer = AlertAnswer.Of(alert);
        return Activity.Message(CardText.Cut(string.Join('\n', answer.Rows.Select(PlainText.Row).Prepend(PlainText.Headline(answer))), ShortLength));
    }
}
