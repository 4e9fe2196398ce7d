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

    private const int MostFiles = 10;

    private const string FilesNotRead = "I read text only and did not open what you attached. Write your question as a message; names to screen can be pasted, one a line, or written after /screen.";

    private readonly Lock _gate = new();
    private readonly Dictionary<string, DirectLineConversation> _conversations = new(StringComparer.Ordinal);

    /// <summary>How many bytes all conversations together keep now.</summary>
    internal long Bytes
    {
        get
        {
            lock (_gate)
                return _conversations.Values.Sum(c => c.Bytes);
        }
    }

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

    /// <summary>Takes what a user says, shows it to the conversation, and gives it to the bot. Files are not kept: the user is told so, and what came with them is read.</summary>
    /// <param name="conversation">Where it is said.</param>
    /// <param name="grant">Who says it, whatever the activity claims.</param>
    /// <param name="activity">What is said.</param>
    /// <returns>The activity's id; null when too much is waiting: then it is not shown either, and can be sent again.</returns>
    /// <exception cref="JsonException">The activity holds text that is no valid Unicode.</exception>
    public string? Post(DirectLineConversation conversation, DirectLineGrant grant, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(grant);
        ArgumentNullException.ThrowIfNull(activity);
        ArgumentNullException.ThrowIfNull(conversation);
        IReadOnlyList<Attachment> files = [.. (activity.Attachments ?? []).Where(a => a is { IsCard: false }).Take(MostFiles)];
        var bound = Incoming(grant, activity.Type) with
        {
            From = User(grant) with { Name = grant.UserName ?? activity.From?.Name },
            Text = activity.Text,
            TextFormat = activity.TextFormat,
            Locale = activity.Locale,
            Value = activity.Value,
            Name = activity.Name,
            ReplyToId = activity.ReplyToId,
            ChannelData = activity.ChannelData,
            Entities = activity.Entities,
        };
        // What is not kept has no address, so that clients show its name alone and look for no picture.
        var shown = files.Count == 0 ? bound : bound with { Attachments = [.. files.Select(f => new Attachment { ContentType = "application/octet-stream", Name = f.Name })] };
        var isRead = files.Count == 0 || !string.IsNullOrWhiteSpace(activity.Text);
        var id = conversation.TryAppend(shown, time.GetUtcNow(), said => !isRead || turns.TryStart(bound with { Id = said.Id }, this) is not null);
        if (id is not null && files.Count > 0)
            conversation.Append(ConversationReference.Of(bound with { Id = id }).Address(Activity.Message(FilesNotRead)), time.GetUtcNow());
        Trim(conversation);
        return id;
    }

    /// <inheritdoc/>
    public Task<SendResult> SendAsync(Activity activity, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (!TryFind(activity.Conversation?.Id, out var conversation))
            return Task.FromResult<SendResult>(new SendResult.Failed(null, "ConversationNotFound"));
        var id = conversation.Append(activity, time.GetUtcNow());
        Trim(conversation);
        return Task.FromResult<SendResult>(new SendResult.Sent(id));
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
            // Only its user keeps a conversation, not what the bot says of its own accord.
            conversation = id is null ? null : _conversations.GetValueOrDefault(id);
            return conversation is not null;
        }
    }

    private void Touch(DirectLineConversation used)
    {
        used.LastUsed = time.GetTimestamp();
        TrimLocked(used);
    }

    private void Trim(DirectLineConversation used)
    {
        lock (_gate)
            TrimLocked(used);
    }

    private void TrimLocked(DirectLineConversation used)
    {
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
        ChannelId = grant.ChannelId,
        Conversation = new() { Id = grant.ConversationId },
        From = User(grant),
        Recipient = bot,
    };

    private static ChannelAccount User(DirectLineGrant grant) => new() { Id = grant.UserId, Name = grant.UserName, Role = "user" };
}
