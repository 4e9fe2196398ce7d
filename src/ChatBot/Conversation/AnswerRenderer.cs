using ChatBot.Asking;
using ChatBot.Cards;
using ChatBot.Channels.Schema;
using ChatBot.Channels.Turns;
using ChatBot.Settings;

namespace ChatBot.Conversation;

/// <summary>Makes the message that answers a turn: a card or a text, for everybody or for one.</summary>
/// <param name="form">How plain questions are answered on a channel.</param>
/// <param name="isCommand">Whether a text is a command.</param>
internal sealed class AnswerRenderer(Func<string, AnswerForm> form, Func<string, bool> isCommand)
{
    /// <summary>The message.</summary>
    public Activity Render(Answer answer, TurnContext turn)
    {
        var channel = turn.Activity.ChannelId ?? "";
        // A private answer has buttons, which a text cannot have.
        if (turn.Reference.IsTargeted)
            return AnswerMessage.Of(answer, channel, Asked(turn));
        return form(channel) == AnswerForm.Text && CitedText.Fits(answer) && !isCommand(turn.Text)
            ? AnswerMessage.Cited(answer, channel)
            : AnswerMessage.Of(answer, channel);
    }

    private static PrivateQuestion Asked(TurnContext turn) => new(
        turn.Text,
        turn.Reference.PromptId,
        string.Equals(turn.Activity.Conversation?.ConversationType, "channel", StringComparison.OrdinalIgnoreCase));
}
