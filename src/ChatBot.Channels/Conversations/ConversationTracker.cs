using ChatBot.Channels.Schema;
using Microsoft.Extensions.Logging;

namespace ChatBot.Channels.Conversations;

/// <summary>Keeps what is known of conversations in step with what comes in.</summary>
/// <param name="store">Where it is kept.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Told what happened to which kind of conversation, never in which.</param>
/// <param name="forget">Deletes what else is kept of a conversation that the bot was removed from; null where nothing is.</param>
/// <param name="open">Told the key of a conversation that the bot can certainly speak in, each time that shows; null where nobody needs to know.</param>
public sealed partial class ConversationTracker(
    IConversationStore store, TimeProvider time, ILogger<ConversationTracker> logger, Action<KnownConversation>? forget = null, Action<string>? open = null)
{
    // Two activities that tell of one installation come at once and by the ids of different conversations.
    private readonly Lock _gate = new();

    /// <summary>Takes an activity into account. Where it says nothing new, as nearly all messages, nothing is written and nobody waits.</summary>
    /// <returns>Whether the bot is to greet here now.</returns>
    public bool Track(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var greets = ConversationReducer.IsKept(activity) && !SaysNothingNew(activity) && Keep(activity);
        if (activity.Is(ActivityTypes.Message))
            open?.Invoke(KnownConversation.KeyOf(activity.ChannelId, activity.Conversation?.Id));
        return greets;
    }

    private bool Keep(Activity activity)
    {
        lock (_gate)
        {
            var change = ConversationReducer.Reduce(activity, store.All, time.GetUtcNow());
            if (change.Kind == ConversationChangeKind.None)
            {
                Open(activity, change);
                return false;
            }
            try
            {
                store.Apply(change);
            }
            finally
            {
                // Also when the store cannot be written: what can be deleted is.
                foreach (var removed in change.Removed)
                    forget?.Invoke(removed);
            }
            Open(activity, change);
            LogChanged(change.Kind, activity.ChannelId, activity.Conversation?.ConversationType);
            return change.Welcome;
        }
    }

    // Who installs the bot again where it is known already says nothing else that is new.
    private void Open(Activity activity, ConversationChange change)
    {
        foreach (var conversation in Membership.Arrives(activity) ? ConversationReducer.InstallationOf(activity, store.All) : change.Kept)
            if (conversation.Paused is null)
                open?.Invoke(conversation.Key);
    }

    private bool SaysNothingNew(Activity activity)
    {
        if (activity.Is(ActivityTypes.InstallationUpdate) || activity.Is(ActivityTypes.ConversationUpdate))
            return false;
        var known = store.Find(KnownConversation.KeyOf(activity.ChannelId, activity.Conversation!.Id));
        // A message extension also calls from chats that the bot is no part of; only a message shows that it is.
        return known is null
            ? !activity.Is(ActivityTypes.Message)
            : known.Paused is null && string.Equals(known.ServiceUrl, activity.ServiceUrl, StringComparison.Ordinal);
    }

    [LoggerMessage(60, LogLevel.Information, "What is known of a conversation changed: {Kind} on {Channel}, {ConversationType}.")]
    private partial void LogChanged(ConversationChangeKind kind, string? channel, string? conversationType);
}
