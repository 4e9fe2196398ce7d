using System.Security.Cryptography;

namespace ChatBot.Screening;

/// <summary>Results that wait for somebody to take them as a file: in memory, for a while, and not too many bytes of them.</summary>
/// <param name="lifetime">How long one waits.</param>
/// <param name="capacity">How many bytes wait at most; the oldest go first.</param>
/// <param name="time">The clock.</param>
internal sealed class PendingFiles(TimeSpan lifetime, long capacity, TimeProvider time)
{
    private const int IdBytes = 16;

    private readonly Lock _gate = new();
    private readonly LinkedList<Pending> _byAge = new();
    private long _bytes;

    /// <summary>Keeps a file.</summary>
    /// <param name="owner">Who may take it.</param>
    /// <param name="bytes">The file.</param>
    /// <returns>Its id; null when it alone is more than may wait.</returns>
    public string? Add(string owner, byte[] bytes)
    {
        if (bytes.LongLength > capacity)
            return null;
        var file = new Pending(RandomNumberGenerator.GetHexString(2 * IdBytes, lowercase: true), owner, bytes, time.GetTimestamp());
        lock (_gate)
        {
            _byAge.AddLast(file);
            _bytes += bytes.LongLength;
            Forget();
        }
        return file.Id;
    }

    /// <summary>Hands a file out, once.</summary>
    /// <param name="owner">Who asks.</param>
    /// <param name="id">Its id.</param>
    /// <returns>The file; null when it is no longer kept, or somebody else's.</returns>
    public byte[]? Take(string owner, string? id)
    {
        lock (_gate)
        {
            Forget();
            for (var node = _byAge.First; node is not null; node = node.Next)
                if (node.Value.Id == id && node.Value.Owner == owner)
                {
                    Remove(node);
                    return node.Value.Bytes;
                }
            return null;
        }
    }

    private void Forget()
    {
        while (_byAge.First is { } oldest && (_bytes > capacity || time.GetElapsedTime(oldest.Value.At) >= lifetime))
            Remove(oldest);
    }

    private void Remove(LinkedListNode<Pending> node)
    {
        _byAge.Remove(node);
        _bytes -= node.Value.Bytes.LongLength;
    }

    private sealed record Pending(string Id, string Owner, byte[] Bytes, long At);
}
