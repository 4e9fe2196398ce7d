using ChatBot.Asking;
using ChatBot.Channels.Schema;
using ChatBot.Channels.Turns;

namespace ChatBot.Conversation;

/// <summary>Answers what is said.</summary>
/// <param name="respond">Answers a text in a conversation, which it is given the key of.</param>
/// <param name="render">Makes a message of an answer, for a channel.</param>
internal sealed class MessageHandler(Func<string, string, Answer> respond, Func<Answer, string, Activity> render)
{
    /// <summary>Answers a message.</summary>
    public async Task AnswerAsync(TurnContext turn, CancellationToken cancellation)
    {
        // A card put into the chat by a message extension is shown to the others; nobody asks the bot anything.
        if (turn.Text.Length == 0 && turn.Activity.Attachments is { } attachments && attachments.Any(a => a is { IsCard: true }))
            return;
        var answer = respond(ConversationKey.Of(turn.Activity), turn.Text);
        await turn.SendAsync(render(answer, turn.Activity.ChannelId ?? ""), cancellation);
    }
}
