using System.Buffers;
using Microsoft.Extensions.Logging;

namespace ChatBot.Channels.Journal;

/// <summary>
/// What was accepted and what became of it, in files: so that an activity that the channel delivers again is recognised, also after a restart, that what was
/// accepted before a crash is answered after it, and that an answer can be found again. A record is in the hands of the operating system when a method
/// returns, and thereby survives the end of this process; <see cref="ReceiveAsync"/> also waits for the disk.
/// When a file cannot be written, turns go on without it, and the journal says so once.
/// </summary>
public sealed partial class TurnJournal : IDisposable
{
    /// <summary>How long the disk is waited for. Channels deliver again what is not acknowledged within seconds.</summary>
    private static readonly TimeSpan LongestFlush = TimeSpan.FromMilliseconds(800);

    private static readonly TimeSpan SweepInterval = TimeSpan.FromMinutes(30);

    private readonly Lock _gate = new();
    private readonly string _folder;
    private readonly JournalLimits _limits;
    private readonly TimeProvider _time;
    private readonly ILogger<TurnJournal> _logger;
    private readonly FileStream _lock;
    private readonly List<JournalSegment> _segments = [];
    private readonly JournalIndex _index = new();
    private readonly GroupFlush _flush;
    private readonly ITimer _sweeping;
    private bool _disposed;

    /// <summary>Opens the journal of a folder, and reads what is there. Records that were not written whole are dropped.</summary>
    /// <param name="folder">The folder; made where there is none.</param>
    /// <param name="limits">How much is kept.</param>
    /// <param name="time">Stamps records.</param>
    /// <param name="logger">Told what could not be read or written.</param>
    /// <exception cref="IOException">The folder cannot be written, or another process has it.</exception>
    public TurnJournal(string folder, JournalLimits limits, TimeProvider time, ILogger<TurnJournal> logger)
    {
        (_folder, _limits, _time, _logger) = (folder, limits, time, logger);
        Directory.CreateDirectory(folder);
        _lock = new FileStream(Path.Combine(folder, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        _segments.AddRange(JournalSegment.OpenAll(folder));
        _segments.ForEach(Read);
        if (_segments.Count == 0)
            _segments.Add(JournalSegment.Create(folder, 1));
        Sweep();
        _flush = new GroupFlush(Flush);
        _sweeping = time.CreateTimer(_ => SweepNow(), null, SweepInterval, SweepInterval);
    }

    /// <summary>Whether the latest record could be written.</summary>
    public bool IsWritten { get; private set; } = true;

    /// <summary>The turns that were accepted and in which nothing was said yet, oldest first: as they came, in UTF-8. Ask before new ones are accepted.</summary>
    public IReadOnlyList<byte[]> Unanswered()
    {
        var oldest = (_time.GetUtcNow() - _limits.Resume).ToUnixTimeMilliseconds();
        lock (_gate)
            return [.. _index.Turns.Where(t => t.State is RecordKind.Received or RecordKind.Unsent && t.Received is not null)
                .OrderBy(t => t.Received!.Value.Segment).ThenBy(t => t.Received!.Value.Offset)
                .Select(t => ReadAt(t.Received!.Value))
                .Where(r => r is { Record: { Kind: RecordKind.Received } record } && record.At >= oldest)
                .Select(r => r!.Value.Content)];
    }

    /// <summary>The turns that were being answered when the process ended: their answer may have been shown or not, and is not given again.</summary>
    internal IReadOnlyList<TurnKey> Uncertain()
    {
        lock (_gate)
            return _index.Uncertain();
    }

    /// <summary>Whether an activity was accepted before.</summary>
    internal bool Knows(TurnKey key)
    {
        lock (_gate)
            return _index.Knows(key);
    }

    /// <summary>Accepts an activity.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="json">The activity, as it came.</param>
    /// <returns>False when it was accepted before. Ends when it is on the disk, or the disk takes too long.</returns>
    internal async ValueTask<bool> ReceiveAsync(TurnKey key, ReadOnlyMemory<byte> json)
    {
        bool isNew;
        lock (_gate)
        {
            isNew = !_index.Knows(key);
            if (isNew)
                Append(RecordKind.Received, key, json.Span, null);
        }
        // Also for one that is repeated: what is acknowledged is on the disk, whichever delivery brought it.
        await _flush.WaitAsync().WaitAsync(LongestFlush, _time).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return isNew;
    }

    /// <summary>Something is about to be said in a turn: from now on nobody can tell whether it was.</summary>
    internal void Sending(TurnKey key) => Write(RecordKind.Sending, key, [], null);

    /// <summary>What was about to be said was certainly not.</summary>
    internal void Unsent(TurnKey key) => Write(RecordKind.Unsent, key, [], null);

    /// <summary>A turn was answered.</summary>
    /// <param name="key">The turn.</param>
    /// <param name="answer">How.</param>
    internal void Answered(TurnKey key, AnswerContent answer) => Write(RecordKind.Answered, key, answer.ToBytes(), answer.Reply);

    /// <summary>A turn is over, and nothing needs to be found again.</summary>
    internal void Done(TurnKey key) => Write(RecordKind.Done, key, [], null);

    /// <summary>The answer of a turn; null when there is none.</summary>
    internal AnswerContent? AnswerOf(TurnKey key)
    {
        lock (_gate)
            return ReadAnswer(_index.AnswerOf(key));
    }

    /// <summary>The note about an answer that was sent as a message of the bot; null when it is not or no longer kept.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="conversationId">The conversation, with the thread.</param>
    /// <param name="replyId">The id of the bot's message.</param>
    public byte[]? NoteOf(string? channelId, string? conversationId, string replyId)
    {
        var reply = TurnKey.OfReply(channelId, conversationId, replyId);
        lock (_gate)
            return ReadAnswer(_index.AnswerSentAs(reply))?.Note;
    }

    /// <summary>Deletes what was said in a conversation and all its threads, from the files too.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="conversationId">The conversation, with or without a thread.</param>
    public void Erase(string? channelId, string? conversationId)
    {
        var conversation = TurnKey.OfConversation(channelId, conversationId);
        lock (_gate)
        {
            try
            {
                _segments.ForEach(segment => Erase(segment, conversation));
            }
            catch (IOException exception)
            {
                LogNotErased(exception);
            }
            _index.Forget(conversation);
        }
    }

    private static void Erase(JournalSegment segment, UInt128 conversation) => segment.Scan((place, record, _) =>
    {
        if (record.Key.Conversation == conversation && record.ContentLength > 0 && record.Kind != RecordKind.Erased)
            segment.Overwrite(place, Encode(record with { Kind = RecordKind.Erased }, new byte[record.ContentLength]));
    });

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_gate)
        {
            if (_disposed)
                return;
            _disposed = true;
        }
        _sweeping.Dispose();
        _flush.Dispose();
        foreach (var segment in _segments)
            segment.Dispose();
        _lock.Dispose();
    }

    private void Read(JournalSegment segment)
    {
        var whole = segment.Scan((place, record, content) =>
        {
            segment.Note(record.At);
            // That an activity was seen is known also of one that was erased.
            _index.Take(
                record.Kind == RecordKind.Erased ? record with { Kind = RecordKind.Received } : record,
                segment,
                place,
                record.Kind == RecordKind.Answered ? AnswerContent.ReplyOf(content.Span) : null);
        });
        if (whole == segment.Length)
            return;
        LogDamaged(segment.Number, segment.Length - whole);
        // Only to the last is appended; the others are left as they are.
        if (segment == _segments[^1])
            segment.Truncate(whole);
    }

    private void Write(RecordKind kind, TurnKey key, ReadOnlySpan<byte> content, UInt128? reply)
    {
        lock (_gate)
            Append(kind, key, content, reply);
    }

    private void Append(RecordKind kind, TurnKey key, ReadOnlySpan<byte> content, UInt128? reply)
    {
        if (_disposed)
            return;
        var now = _time.GetUtcNow().ToUnixTimeMilliseconds();
        var record = new JournalRecord(kind, key, now, content.Length);
        if (_segments[^1].Length >= _limits.SegmentBytes || IsOld(_segments[^1], now))
            Roll();
        var segment = _segments[^1];
        var bytes = ArrayPool<byte>.Shared.Rent(record.Size);
        var place = segment.Length;
        var isWritten = true;
        try
        {
            record.Write(bytes, content);
            segment.Append(bytes.AsSpan(0, record.Size));
            segment.Note(now);
        }
        catch (IOException exception)
        {
            isWritten = false;
            Missed(exception);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
        IsWritten = isWritten;
        // Known also when it could not be written: until the program ends, that much is certain.
        _index.Take(record, isWritten ? segment : null, place, reply);
    }

    private static byte[] Encode(JournalRecord record, ReadOnlySpan<byte> content)
    {
        var bytes = new byte[record.Size];
        record.Write(bytes, content);
        return bytes;
    }

    private bool IsOld(JournalSegment segment, long now) => segment.FirstAt != 0 && now - segment.FirstAt >= _limits.SegmentAge;

    private void Roll()
    {
        try
        {
            _segments[^1].Flush();
            _segments.Add(JournalSegment.Create(_folder, _segments[^1].Number + 1));
        }
        catch (IOException exception)
        {
            Missed(exception);
        }
        Sweep();
    }

    private void Missed(Exception exception)
    {
        if (IsWritten)
            LogNotWritten(exception);
        IsWritten = false;
    }

    /// <summary>Where little is said, no record comes that would begin a new segment and let the old ones go.</summary>
    private void SweepNow()
    {
        lock (_gate)
        {
            if (_disposed)
                return;
            if (IsOld(_segments[^1], _time.GetUtcNow().ToUnixTimeMilliseconds()))
                Roll();
            else
                Sweep();
        }
    }

    /// <summary>Deletes the oldest segments while all take too much room, and those that are too old.</summary>
    private void Sweep()
    {
        var oldest = (_time.GetUtcNow() - _limits.Keep).ToUnixTimeMilliseconds();
        while (_segments.Count > 1 && (_segments.Sum(s => s.Length) > _limits.Bytes || _segments[0].LastAt < oldest))
        {
            try
            {
                _segments[0].Delete();
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                Missed(exception);
            }
            _index.Drop(_segments[0]);
            _segments.RemoveAt(0);
        }
    }

    private void Flush()
    {
        JournalSegment segment;
        lock (_gate)
            segment = _segments[^1];
        try
        {
            segment.Flush();
        }
        catch (ObjectDisposedException)
        {
            // Swept away meanwhile, with what was to be flushed.
        }
        catch (IOException exception)
        {
            lock (_gate)
                Missed(exception);
        }
    }

    private (JournalRecord Record, byte[] Content)? ReadAt(Place place) =>
        _segments.Find(s => s.Number == place.Segment)?.Read(place.Offset);

    private AnswerContent? ReadAnswer(Place? place) =>
        place is { } p && ReadAt(p) is { Record.Kind: RecordKind.Answered } found ? AnswerContent.Read(found.Content) : null;

    [LoggerMessage(40, LogLevel.Warning, "The last {Bytes} bytes of segment {Segment} of the turn journal were not written whole and were dropped.")]
    private partial void LogDamaged(int segment, long bytes);

    [LoggerMessage(42, LogLevel.Error, "What was said in a conversation that the bot was removed from could not be erased from the turn journal; it goes with the files it stands in.")]
    private partial void LogNotErased(Exception exception);

    [LoggerMessage(41, LogLevel.Error, "The turn journal cannot be written: answers go on, but after a restart repeated messages are answered again. Make room on its disk.")]
    private partial void LogNotWritten(Exception exception);
}
