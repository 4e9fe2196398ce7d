using ChatBot.Asking;
using ChatBot.Channels.Schema;
using ChatBot.Channels.Turns;
using ChatBot.Web;

namespace ChatBot.Conversation;

/// <summary>Keeps up with where the bot is, and greets whoever has it anew.</summary>
/// <param name="greet">What the bot says first.</param>
/// <param name="render">Makes a message of an answer, for a channel.</param>
internal sealed class MembershipHandler(Func<Answer> greet, Func<Answer, string, Activity> render)
{
    private readonly RecentSet _greeted = new(capacity: 10_000);

    /// <summary>Takes a change of members or of the installation.</summary>
    public async Task UpdateAsync(TurnContext turn, CancellationToken cancellation)
    {
        var key = ConversationKey.Of(turn.Activity);
        if (Leaves(turn.Activity))
            _greeted.Remove(key);
        else if (IsNewcomer(turn.Activity) && _greeted.Add(key))
            await turn.SendAsync(render(greet(), turn.Activity.ChannelId ?? ""), cancellation);
    }

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
