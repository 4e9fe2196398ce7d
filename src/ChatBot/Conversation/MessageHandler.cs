using ChatBot.Asking;
using ChatBot.Cards;
using ChatBot.Channels.Schema;
using ChatBot.Channels.Teams;
using ChatBot.Channels.Turns;
using ChatBot.Commands;
using ChatBot.Screening;

namespace ChatBot.Conversation;

/// <summary>Answers what is said.</summary>
/// <param name="respond">Answers a text in a conversation, which it is given the key of, and who says it.</param>
/// <param name="render">Makes the message that answers a turn.</param>
/// <param name="sharing">Shares private answers.</param>
/// <param name="time">Stamps what is kept of an answer.</param>
/// <param name="lists">Screens lists that are sent as files; null where none are.</param>
internal sealed class MessageHandler(
    Func<string, string, Caller?, Answer> respond, Func<Answer, TurnContext, Activity> render, Sharing sharing, TimeProvider time, SharedLists? lists = null)
{
    private const string EditMessage = "editMessage";
    private const int LongestAudience = 20;
    private const string CarriedOut = "What your message said before you edited it was carried out too; /subscriptions shows what is subscribed to now.";

    /// <summary>Answers a message.</summary>
    public async Task AnswerAsync(TurnContext turn, CancellationToken cancellation)
    {
        // A card put into the chat by a message extension is shown to the others; nobody asks the bot anything.
        if (turn.Text.Length == 0 && turn.Activity.Attachments is { } attachments && attachments.Any(a => a is { IsCard: true }))
            return;
        if (lists is not null && await lists.AnswerAsync(turn, cancellation))
            return;
        var button = ButtonData.OfSubmit(turn.Activity);
        if (button.Verb == CardVerbs.Share)
        {
            await sharing.ShareAsync(turn, button, cancellation);
            return;
        }
        if (button.Text("audience", LongestAudience) == PrivateQuestion.OnlyMe && turn.Activity.Conversation?.IsShared == true)
            turn = turn.AsPrivate();
        var (answer, message, note) = Respond(turn);
        if (IsRefused(await turn.AnswerAsync(message, note, cancellation)))
            await turn.AnswerAsync(AnswerMessage.Short(answer), note, cancellation);
    }

    /// <summary>Answers an edited message in the place of the earlier answer. A message that was not answered is none to the bot, however it is edited.</summary>
    public async Task AnswerAnewAsync(TurnContext turn, CancellationToken cancellation)
    {
        if (turn.Activity.EventType is { } happened && !string.Equals(happened, EditMessage, StringComparison.OrdinalIgnoreCase))
            return;
        if (turn.FindEarlierAnswer() is not { } earlier || SentAnswer.Read(earlier.Note) is not { } sent || sent.Question == turn.Text)
            return;
        if (sent.IsPrivate)
            turn = turn.AsPrivate();
        var (answer, message, note) = Respond(turn, sent);
        var result = await turn.ReplaceAsync(earlier, message, note, cancellation);
        if (IsRefused(result))
            await turn.ReplaceAsync(earlier, AnswerMessage.Short(answer), note, cancellation);
        // Somebody deleted the earlier answer.
        else if (result is SendResult.Failed { Status: 404 })
            await turn.AnswerAsync(message, note, cancellation);
    }

    private (Answer Answer, Activity Message, byte[] Note) Respond(TurnContext turn, SentAnswer? earlier = null)
    {
        var answer = respond(ConversationKey.Of(turn.Activity), turn.Text, Caller.Of(turn.Activity));
        if (earlier is not null && WasCarriedOut(earlier, answer))
            answer = answer with { Text = $"{answer.Text} {CarriedOut}" };
        return (answer, render(answer, turn), SentAnswer.Of(turn.Text, answer, time.GetUtcNow(), turn.Reference.IsTargeted).ToNote());
    }

    /// <summary>Whether the message did something before it was edited that the edit does not undo. What an earlier version of the program kept does not tell; then what it says now does.</summary>
    private static bool WasCarriedOut(SentAnswer earlier, Answer answer) => (earlier.Kind ?? answer.Kind) == AnswerKind.Subscription;

    /// <summary>Whether the channel took offence at the card: it is too large, or a part of it is not to its liking. Plain text may do.</summary>
    private static bool IsRefused(SendResult result) => result is SendResult.TooBig or SendResult.Failed { Status: 400 };
}
