using System.Globalization;
using System.Text.Json;
using ChatBot.Channels.Schema;

namespace ChatBot.Channels.DirectLine;

/// <summary>What the clients of one conversation can see: its latest activities, each with its place.</summary>
public sealed class DirectLineConversation
{
    /// <summary>How many activities are kept for clients that come back.</summary>
    public const int MaxActivities = 200;

    /// <summary>How many bytes of activities are kept.</summary>
    public const int MaxBytes = 1024 * 1024;

    private readonly Lock _gate = new();
    private readonly Queue<Entry> _entries = new();
    private readonly string _userId;
    private long _written;
    private TaskCompletionSource _more = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TaskCompletionSource _superseded = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _started;

    internal DirectLineConversation(DirectLineGrant grant) => (Id, _userId) = (grant.ConversationId, grant.UserId);

    /// <summary>Its id.</summary>
    public string Id { get; }

    /// <summary>How many bytes it keeps.</summary>
    internal long Bytes { get; private set; }

    /// <summary>When it was last used, as a time stamp of the time provider.</summary>
    internal long LastUsed { get; set; }

    /// <summary>True the first time only: then the bot is told that the conversation starts.</summary>
    internal bool TryStart()
    {
        lock (_gate)
            return !_started && (_started = true);
    }

    /// <summary>Shows an activity, with the members that this end answers for.</summary>
    /// <returns>Its id.</returns>
    /// <exception cref="JsonException">The activity holds text that is no valid Unicode.</exception>
    internal string Append(Activity activity, DateTimeOffset now) => TryAppend(activity, now, _ => true)!;

    /// <summary>Shows an activity if it is taken. Nothing else is shown in between, so that what it brings about comes after it.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="now">The time.</param>
    /// <param name="take">Given the activity with its id; false leaves the conversation as it was.</param>
    /// <returns>Its id; null when it was not taken.</returns>
    /// <exception cref="JsonException">The activity holds text that is no valid Unicode.</exception>
    internal string? TryAppend(Activity activity, DateTimeOffset now, Predicate<Activity> take)
    {
        lock (_gate)
        {
            var id = $"{Id}|{(_written + 1).ToString("D7", CultureInfo.InvariantCulture)}";
            var shown = activity with { Id = id, Timestamp = now.ToString("O", CultureInfo.InvariantCulture) };
            var json = Serialize(shown);
            if (!take(shown))
                return null;
            _written++;
            _entries.Enqueue(new(json, activity.Is(ActivityTypes.Typing)));
            Bytes += json.Length;
            while (_entries.Count > 1 && (_entries.Count > MaxActivities || Bytes > MaxBytes))
                Bytes -= _entries.Dequeue().Json.Length;
            _more.SetResult();
            _more = new(TaskCreationOptions.RunContinuationsAsynchronously);
            return id;
        }
    }

    /// <summary>What follows a watermark.</summary>
    /// <param name="watermark">The one that the last batch came with; anything else than one of ours is the start.</param>
    /// <param name="isLive">Whether the client hears at once what is said; only then it is told that somebody is typing.</param>
    public DirectLineBatch Read(string? watermark, bool isLive)
    {
        lock (_gate)
        {
            var from = long.TryParse(watermark, NumberStyles.None, CultureInfo.InvariantCulture, out var read) && read <= _written ? read : 0;
            var skip = (int)Math.Max(0, from - (_written - _entries.Count));
            var entries = _entries.Skip(skip).ToList();
            // Somebody writes only until something is written.
            var shown = entries.Where((e, i) => !e.IsTyping || (isLive && i == entries.Count - 1));
            return new([.. shown.Select(e => e.Json)], _written.ToString(CultureInfo.InvariantCulture), _more.Task);
        }
    }

    /// <summary>Makes the caller the one reader of the stream, and ends the task of the one before.</summary>
    /// <returns>Ends when the next one comes, or the conversation is no longer kept.</returns>
    internal Task TakeStream()
    {
        lock (_gate)
        {
            _superseded.SetResult();
            _superseded = new(TaskCreationOptions.RunContinuationsAsynchronously);
            return _superseded.Task;
        }
    }

    /// <summary>Whether a grant is for this conversation and its user.</summary>
    internal bool Admits(DirectLineGrant grant) => grant.ConversationId == Id && grant.UserId == _userId;

    private static byte[] Serialize(Activity activity)
    {
        try
        {
            return JsonSerializer.SerializeToUtf8Bytes(activity, ChannelsJson.Default.Activity);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            throw new JsonException("The activity holds text that is no valid Unicode.", exception);
        }
    }

    private readonly record struct Entry(byte[] Json, bool IsTyping);
}
