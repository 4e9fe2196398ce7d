using ChatBot.Asking;
using ChatBot.Channels.Schema;
using ChatBot.Channels.Turns;

namespace ChatBot.Web;

/// <summary>The bot: greets whoever comes, and answers what is said.</summary>
/// <param name="respond">Answers a text in a conversation, which it is given the key of.</param>
/// <param name="greet">What the bot says first.</param>
/// <param name="render">Makes a message of an answer, for a channel.</param>
internal sealed class ListWatchBot(
    Func<string, string, Answer> respond,
    Func<Answer> greet,
    Func<Answer, string, Activity> render) : IBot
{
    private readonly RecentSet _greeted = new(capacity: 10_000);

    /// <inheritdoc/>
    public Task OnTurnAsync(TurnContext turn, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var activity = turn.Activity;
        if (activity.Is(ActivityTypes.Message))
            return AnswerAsync(turn, cancellation);
        if (activity.Is(ActivityTypes.ConversationUpdate) || activity.Is(ActivityTypes.InstallationUpdate))
            return WelcomeAsync(turn, cancellation);
        return Task.CompletedTask;
    }

    private async Task AnswerAsync(TurnContext turn, CancellationToken cancellation)
    {
        // A card put into the chat by a message extension is shown to the others; nobody asks the bot anything.
        if (turn.Text.Length == 0 && turn.Activity.Attachments is { } attachments && attachments.Any(a => a is { IsCard: true }))
            return;
        await SendAsync(turn, respond(Key(turn), turn.Text), cancellation);
    }

    private async Task WelcomeAsync(TurnContext turn, CancellationToken cancellation)
    {
        if (Leaves(turn.Activity))
            _greeted.Remove(Key(turn));
        else if (IsNewcomer(turn.Activity) && _greeted.Add(Key(turn)))
            await SendAsync(turn, greet(), cancellation);
    }

    private Task<SendResult> SendAsync(TurnContext turn, Answer answer, CancellationToken cancellation) =>
        turn.SendAsync(render(answer, turn.Activity.ChannelId ?? ""), cancellation);

    private static string Key(TurnContext turn) => $"{turn.Activity.ChannelId}/{turn.Activity.Conversation?.Id}";

    /// <summary>The bot is new here, or somebody who has it for himself. Who joins a team of hundreds is not worth a message to all.</summary>
    private static bool IsNewcomer(Activity activity) => activity.Is(ActivityTypes.InstallationUpdate)
        ? activity.Action?.StartsWith("add", StringComparison.OrdinalIgnoreCase) == true
        : activity.MembersAdded is { Count: > 0 } added && (activity.Conversation?.IsShared != true || added.Any(m => IsBot(m, activity)));

    private static bool Leaves(Activity activity) => activity.Is(ActivityTypes.InstallationUpdate)
        ? activity.Action?.StartsWith("remove", StringComparison.OrdinalIgnoreCase) == true
        : activity.MembersRemoved?.Any(m => IsBot(m, activity)) == true;

    private static bool IsBot(ChannelAccount? member, Activity activity) =>
        member?.Id is not null && member.Id == activity.Recipient?.Id;
}
