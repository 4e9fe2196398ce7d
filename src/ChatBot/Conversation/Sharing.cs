using ChatBot.Asking;
using ChatBot.Cards;
using ChatBot.Channels.Schema;
using ChatBot.Channels.Teams;
using ChatBot.Channels.Turns;
using ChatBot.Web;

namespace ChatBot.Conversation;

/// <summary>Answers again what somebody asked in private, given where it was asked, where it is to be answered, and the question; null when the answer would be about something else than what is named last.</summary>
internal delegate Answer? RepeatAnswer(string from, string to, string question, string subject);

/// <summary>Shows everybody in a conversation an answer that only one saw, when that one wishes it.</summary>
/// <param name="repeat">Answers again.</param>
/// <param name="render">Makes a message of an answer, for a channel.</param>
internal sealed class Sharing(RepeatAnswer repeat, Func<Answer, string, Activity> render)
{
    /// <summary>What is said when the answer was shared.</summary>
    public const string Shared = "I shared the answer with everybody here.";

    /// <summary>What is said when it cannot be shared.</summary>
    public const string Forgotten = "I no longer know what this question was about, so I shared nothing. Please ask it again with the company's name.";

    private readonly RecentSet _shared = new(capacity: 10_000);

    /// <summary>The message that shares the answer; null when the button does not say, or the question would be answered otherwise now.</summary>
    public Activity? Find(TurnContext turn, ButtonData button)
    {
        if (button.Text("say", ShareButton.LongestQuestion) is not { } question || button.Text("about", ShareButton.LongestId) is not { } subject)
            return null;
        var (from, to) = (ConversationKey.OfUser(turn.Activity), ConversationKey.OfAll(turn.Activity));
        if (repeat(from, to, question, subject) is not { } answer)
            return null;
        var message = render(answer, turn.Activity.ChannelId ?? "");
        return button.Text("prompt", ShareButton.LongestId) is { } prompt
            ? message with { Entities = [.. message.Entities ?? [], PromptPreview.Of(prompt)] }
            : message;
    }

    /// <summary>
    /// Posts the message for all to read, once however often the button is pressed; without the user's own message above it when
    /// that has expired.
    /// </summary>
    public async Task PostAsync(TurnContext turn, ButtonData button, Activity message, CancellationToken cancellation)
    {
        var prompt = button.Text("prompt", ShareButton.LongestId);
        var key = $"{ConversationKey.OfUser(turn.Activity)}/{prompt}";
        if (prompt is not null && !_shared.Add(key))
            return;
        var result = await turn.SendToAllAsync(message, cancellation);
        if (message.Entities is { Count: > 0 } && result is SendResult.Failed { Status: 400 or 404 } or SendResult.Paused { Status: 404 })
            result = await turn.SendToAllAsync(message with { Entities = null }, cancellation);
        if (result is not (SendResult.Sent or SendResult.Uncertain))
            _shared.Remove(key);
    }

    /// <summary>Shares what the button of a message says, or tells whoever pressed it why not.</summary>
    public Task ShareAsync(TurnContext turn, ButtonData button, CancellationToken cancellation)
    {
        if (Find(turn, button) is { } message)
            return PostAsync(turn, button, message, cancellation);
        var here = turn.Activity.Conversation?.IsShared == true ? turn.AsPrivate() : turn;
        return here.SendAsync(Activity.Message(Forgotten), cancellation);
    }
}
