using ChatBot.Asking;
using ChatBot.Channels.Conversations;
using ChatBot.Channels.Schema;
using ChatBot.Channels.Turns;
using ChatBot.Facts;
using ChatBot.Web;

namespace ChatBot.Conversation;

/// <summary>Keeps up with where the bot is, and greets whoever has it anew.</summary>
/// <param name="conversations">Remembers the conversations that last.</param>
/// <param name="greet">What the bot says first.</param>
/// <param name="render">Makes a message of an answer, for a channel.</param>
/// <param name="erase">Deletes what was said in a conversation of a channel.</param>
/// <param name="logger">Told when something could not be remembered.</param>
internal sealed partial class MembershipHandler(
    ConversationTracker conversations,
    Func<Answer> greet,
    Func<Answer, string, Activity> render,
    Action<string?, string?> erase,
    ILogger<MembershipHandler> logger)
{
    // Of the conversations that end with their client, there is no more to remember.
    private readonly RecentSet _greeted = new(capacity: 10_000);

    /// <summary>Takes a change of members or of the installation.</summary>
    public async Task UpdateAsync(TurnContext turn, CancellationToken cancellation)
    {
        var activity = turn.Activity;
        if (ConversationReducer.IsKept(activity) ? Track(activity) : GreetsClient(activity))
            await turn.SendAsync(render(greet(), activity.ChannelId ?? ""), cancellation);
        // Whatever was known of the conversation, and each time it is said: the activity that says so is kept too.
        if (Membership.Departs(activity))
            erase(activity.ChannelId, activity.Conversation?.Id);
    }

    /// <summary>Takes note of where anything else came from. Where nothing is new, this costs a look into memory.</summary>
    public void Seen(Activity activity) => Track(activity);

    /// <summary>A disk that cannot be written is no reason not to answer.</summary>
    private bool Track(Activity activity)
    {
        try
        {
            return conversations.Track(activity);
        }
        catch (StoreException exception)
        {
            LogNotKept(exception, activity.Type, activity.Action);
            return false;
        }
    }

    private bool GreetsClient(Activity activity)
    {
        var key = ConversationKey.Of(activity);
        if (Membership.Departs(activity))
            _greeted.Remove(key);
        return Membership.Arrives(activity) && _greeted.Add(key);
    }

    [LoggerMessage(110, LogLevel.Error, "What a {Type} activity ({Action}) said about a conversation was not kept; after a removal, data of the conversation is left in the store.")]
    private partial void LogNotKept(Exception exception, string? type, string? action);
}
