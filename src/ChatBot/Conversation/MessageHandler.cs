using ChatBot.Asking;
using ChatBot.Cards;
using ChatBot.Channels.Schema;
using ChatBot.Channels.Teams;
using ChatBot.Channels.Turns;

namespace ChatBot.Conversation;

/// <summary>Answers what is said.</summary>
/// <param name="respond">Answers a text in a conversation, which it is given the key of.</param>
/// <param name="render">Makes the message that answers a turn.</param>
/// <param name="sharing">Shares private answers.</param>
internal sealed class MessageHandler(Func<string, string, Answer> respond, Func<Answer, TurnContext, Activity> render, Sharing sharing)
{
    private const int LongestAudience = 20;

    /// <summary>Answers a message.</summary>
    public Task AnswerAsync(TurnContext turn, CancellationToken cancellation)
    {
        // A card put into the chat by a message extension is shown to the others; nobody asks the bot anything.
        if (turn.Text.Length == 0 && turn.Activity.Attachments is { } attachments && attachments.Any(a => a is { IsCard: true }))
            return Task.CompletedTask;
        var button = ButtonData.OfSubmit(turn.Activity);
        if (button.Verb == CardVerbs.Share)
            return sharing.ShareAsync(turn, button, cancellation);
        if (button.Text("audience", LongestAudience) == PrivateQuestion.OnlyMe && turn.Activity.Conversation?.IsShared == true)
            turn = turn.AsPrivate();
        return turn.SendAsync(render(respond(ConversationKey.Of(turn.Activity), turn.Text), turn), cancellation);
    }
}
