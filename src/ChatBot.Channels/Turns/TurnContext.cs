using ChatBot.Channels.Journal;
using ChatBot.Channels.Schema;

namespace ChatBot.Channels.Turns;

/// <summary>One incoming activity, and the way to reply to it.</summary>
public sealed class TurnContext
{
    private readonly IChannelSender _sender;
    private readonly JournaledTurn? _journal;
    private volatile bool _isSpeaking;
    private TurnContext? _public;

    /// <summary>A turn that nothing is written down of.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="sender">The way out.</param>
    public TurnContext(Activity activity, IChannelSender sender) : this(activity, sender, null)
    {
    }

    internal TurnContext(Activity activity, IChannelSender sender, JournaledTurn? journal)
    {
        (Activity, _sender, _journal) = (activity, sender, journal);
        Text = MessageText.Of(activity);
        Reference = ConversationReference.Of(activity);
    }

    /// <summary>The incoming activity.</summary>
    public Activity Activity { get; }

    /// <summary>What was said: the message without the bot's own mention, or what the pressed button says. Empty where nothing was said.</summary>
    public string Text { get; }

    /// <summary>Where replies go.</summary>
    public ConversationReference Reference { get; }

    /// <summary>Whether a reply is on its way or was sent.</summary>
    internal bool IsSpeaking => _isSpeaking;

    /// <summary>Sends a reply; conversation, sender, recipient and the activity replied to are filled in.</summary>
    public Task<SendResult> SendAsync(Activity reply, CancellationToken cancellation)
    {
        Begin();
        return _sender.SendAsync(Reference.Address(reply), cancellation);
    }

    /// <summary>Sends the answer to the message, and keeps a note of it: for the edit of the message, for votes on the answer.</summary>
    /// <param name="reply">The answer.</param>
    /// <param name="note">What the bot wants to know of it later.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<SendResult> AnswerAsync(Activity reply, byte[] note, CancellationToken cancellation)
    {
        var result = await SendAsync(reply, cancellation);
        if (result is SendResult.Sent { Id: { Length: > 0 } id })
        {
            // A later edit of the message is to find it too.
            if (Activity.Is(ActivityTypes.MessageUpdate))
                _journal?.AnsweredAnew(TurnKey.OfEdited(Activity), new(ReplyKey(id), id, note));
            else
                _journal?.Answered(ReplyKey(id), id, note);
        }
        return result;
    }

    /// <summary>What the bot answered to the message that this activity is an edit of; null when it is none, or the answer is not kept.</summary>
    public EarlierAnswer? FindEarlierAnswer() =>
        Activity.Is(ActivityTypes.MessageUpdate) && _journal?.AnswerOf(TurnKey.OfEdited(Activity)) is { } answer
            ? new(answer.ReplyId, answer.Note)
            : null;

    /// <summary>Puts another answer in the place of the earlier one, and another note in that of the earlier.</summary>
    /// <param name="earlier">The answer that goes.</param>
    /// <param name="reply">The one that takes its place.</param>
    /// <param name="note">What the bot wants to know of it later.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<SendResult> ReplaceAsync(EarlierAnswer earlier, Activity reply, byte[] note, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        Begin();
        var result = await _sender.UpdateAsync(Reference.Address(reply) with { Id = earlier.ActivityId }, cancellation);
        if (result is SendResult.Sent)
            _journal?.AnsweredAnew(TurnKey.OfEdited(Activity), new(ReplyKey(earlier.ActivityId), earlier.ActivityId, note));
        return result;
    }

    /// <summary>Sends a message for all to read, also where the activity was private. It replies to nothing.</summary>
    public Task<SendResult> SendToAllAsync(Activity message, CancellationToken cancellation)
    {
        Begin();
        return _sender.SendAsync((Reference with { ActivityId = null, IsTargeted = false }).Address(message), cancellation);
    }

    /// <summary>The same turn, with its replies for the user alone.</summary>
    public TurnContext AsPrivate() => Reference.IsTargeted
        ? this
        : new(Activity with { Recipient = (Activity.Recipient ?? new()) with { IsTargeted = true } }, _sender, _journal) { _public = this };

    /// <summary>Shows that the bot is writing.</summary>
    public Task<SendResult> SendTypingAsync(CancellationToken cancellation) =>
        _sender.SendAsync(Reference.Address(new Activity { Type = ActivityTypes.Typing }), cancellation);

    private void Begin() => (_public ?? this)._isSpeaking = true;

    private UInt128 ReplyKey(string replyId) => TurnKey.OfReply(Activity.ChannelId, Activity.Conversation?.Id, replyId);
}
