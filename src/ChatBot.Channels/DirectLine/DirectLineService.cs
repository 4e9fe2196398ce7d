using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using ChatBot.Channels.Schema;
using ChatBot.Channels.Turns;

namespace ChatBot.Channels.DirectLine;

/// <summary>A Direct Line 3.0 channel inside this process: keeps its conversations in memory, gives what users say to the bot, and what the bot says to the users.</summary>
/// <param name="turns">Runs the bot.</param>
/// <param name="time">Stamps activities.</param>
/// <param name="bot">How the bot appears.</param>
public sealed class DirectLineService(TurnRunner turns, TimeProvider time, ChannelAccount bot) : IChannelSender
{
    /// <summary>How many conversations are kept; the one that was idle longest goes first.</summary>
    public const int MaxConversations = 1000;

    /// <summary>How many bytes all conversations together keep.</summary>
    public const long MaxBytes = 32 * 1024 * 1024;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, DirectLineConversation> _conversations = new(StringComparer.Ordinal);

    /// <summary>Opens the conversation of a grant, or finds it again. The bot hears of it the first time.</summary>
    /// <param name="grant">What the caller's token allows.</param>
    /// <param name="isNew">Whether it was opened now.</param>
    public DirectLineConversation Open(DirectLineGrant grant, out bool isNew)
    {
        ArgumentNullException.ThrowIfNull(grant);
        DirectLineConversation? conversation;
        lock (_gate)
        {
            if (!_conversations.TryGetValue(grant.ConversationId, out conversation))
                _conversations.Add(grant.ConversationId, conversation = new(grant));
            Touch(conversation);
        }
        isNew = conversation.TryStart();
        if (isNew)
            _ = turns.TryStart(Incoming(grant, ActivityTypes.ConversationUpdate) with { MembersAdded = [bot, User(grant)] }, this);
        return conversation;
    }

    /// <summary>The conversation of a grant; null when it was never opened or is no longer kept.</summary>
    public DirectLineConversation? Find(DirectLineGrant grant)
    {
        ArgumentNullException.ThrowIfNull(grant);
        lock (_gate)
        {
            if (!_conversations.TryGetValue(grant.ConversationId, out var conversation) || !conversation.Admits(grant))
                return null;
            Touch(conversation);
            return conversation;
        }
    }

    /// <summary>Takes what a user says, shows it to the conversation, and gives it to the bot.</summary>
    /// <param name="conversation">Where it is said.</param>
    /// <param name="grant">Who says it, whatever the activity claims.</param>
    /// <param name="activity">What is said.</param>
    /// <returns>The activity's id; null when too much is waiting.</returns>
    /// <exception cref="JsonException">The activity holds text that is no valid Unicode.</exception>
    public string? Post(DirectLineConversation conversation, DirectLineGrant grant, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(grant);
        ArgumentNullException.ThrowIfNull(activity);
        ArgumentNullException.ThrowIfNull(conversation);
        var bound = Incoming(grant, activity.Type) with
        {
            From = User(grant) with { Name = activity.From?.Name },
            Text = activity.Text,
            TextFormat = activity.TextFormat,
            Locale = activity.Locale,
            Value = activity.Value,
            Name = activity.Name,
            ReplyToId = activity.ReplyToId,
            ChannelData = activity.ChannelData,
            Entities = activity.Entities,
        };
        var id = conversation.Append(bound, time.GetUtcNow());
        return turns.TryStart(bound with { Id = id }, this) is null ? null : id;
    }

    /// <inheritdoc/>
    public Task<SendResult> SendAsync(Activity activity, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return Task.FromResult<SendResult>(TryFind(activity.Conversation?.Id, out var conversation)
            ? new SendResult.Sent(conversation.Append(activity, time.GetUtcNow()))
            : new SendResult.Failed(null, "ConversationNotFound"));
    }

    /// <summary>Direct Line knows no update: the new version is said anew.</summary>
    public Task<SendResult> UpdateAsync(Activity activity, CancellationToken cancellation) => SendAsync(activity, cancellation);

    /// <summary>Direct Line knows no deletion.</summary>
    public Task<SendResult> DeleteAsync(ConversationReference reference, CancellationToken cancellation) =>
        Task.FromResult<SendResult>(new SendResult.Failed(null, "NotSupported"));

    private bool TryFind(string? id, [NotNullWhen(true)] out DirectLineConversation? conversation)
    {
        lock (_gate)
        {
            conversation = id is null ? null : _conversations.GetValueOrDefault(id);
            if (conversation is not null)
                Touch(conversation);
            return conversation is not null;
        }
    }

    private void Touch(DirectLineConversation used)
    {
        used.LastUsed = time.GetTimestamp();
        var bytes = _conversations.Values.Sum(c => c.Bytes);
        while (_conversations.Count > MaxConversations || (bytes > MaxBytes && _conversations.Count > 1))
        {
            var idle = _conversations.Values.Where(c => c != used).MinBy(c => c.LastUsed)!;
            bytes -= idle.Bytes;
            _conversations.Remove(idle.Id);
            idle.TakeStream();
        }
    }

    private Activity Incoming(DirectLineGrant grant, string? type) => new()
    {
        Type = type,
        ChannelId = ChannelIds.Webchat,
        Conversation = new() { Id = grant.ConversationId },
        From = User(grant),
        Recipient = bot,
    };

    private static ChannelAccount User(DirectLineGrant grant) => new() { Id = grant.UserId, Role = "user" };
}
