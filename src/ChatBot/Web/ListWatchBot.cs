using ChatBot.Channels.Schema;
using ChatBot.Channels.Turns;
using ChatBot.Conversation;

namespace ChatBot.Web;

/// <summary>The bot: gives each kind of activity to whom it concerns.</summary>
/// <param name="messages">Answers what is said.</param>
/// <param name="membership">Keeps up with where the bot is, and greets.</param>
/// <param name="invokes">Answers what a client asks for and waits on.</param>
internal sealed class ListWatchBot(MessageHandler messages, MembershipHandler membership, InvokeHandler invokes) : IBot
{
    /// <inheritdoc/>
    public Task OnTurnAsync(TurnContext turn, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var activity = turn.Activity;
        if (activity.Is(ActivityTypes.ConversationUpdate) || activity.Is(ActivityTypes.InstallationUpdate))
            return membership.UpdateAsync(turn, cancellation);
        membership.Seen(activity);
        return activity.Is(ActivityTypes.Message) ? messages.AnswerAsync(turn, cancellation)
            : activity.Is(ActivityTypes.MessageUpdate) ? messages.AnswerAnewAsync(turn, cancellation)
            : Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<InvokeResponse> OnInvokeAsync(TurnContext turn, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(turn);
        membership.Seen(turn.Activity);
        return invokes.AnswerAsync(turn, cancellation);
    }
}
