using System.Globalization;
using Microsoft.Win32.SafeHandles;

namespace ChatBot.Channels.Journal;

/// <summary>One file of the journal. Records are appended; it goes as a whole when it is old.</summary>
internal sealed class JournalSegment : IDisposable
{
    private const string Prefix = "turns-";
    private const string Suffix = ".log";

    private readonly SafeFileHandle _file;
    private readonly string _path;

    private JournalSegment(string path, int number, SafeFileHandle file) => (_path, Number, _file, Length) = (path, number, file, RandomAccess.GetLength(file));

    /// <summary>Its number; later segments have higher ones.</summary>
    public int Number { get; }

    /// <summary>Where the next record goes.</summary>
    public long Length { get; private set; }

    /// <summary>When the first record was written, in milliseconds since 1970; zero before there is one.</summary>
    public long FirstAt { get; private set; }

    /// <summary>When the latest record was written.</summary>
    public long LastAt { get; private set; }

    /// <summary>The turns that were received in it.</summary>
    public List<UInt128> Turns { get; } = [];

    /// <summary>The answers that stand in it, by the digest of the bot's message.</summary>
    public List<UInt128> Replies { get; } = [];

    /// <summary>The segments of a folder, oldest first.</summary>
    public static IEnumerable<JournalSegment> OpenAll(string folder) => Directory.EnumerateFiles(folder, Prefix + "*" + Suffix)
        .Select(path => (Path: path, Number: NumberOf(path)))
        .Where(f => f.Number > 0)
        .OrderBy(f => f.Number)
        .Select(f => Open(f.Path, f.Number));

    /// <summary>Makes a new one.</summary>
    public static JournalSegment Create(string folder, int number) =>
        Open(Path.Combine(folder, Prefix + number.ToString("D8", CultureInfo.InvariantCulture) + Suffix), number);

    /// <summary>Appends a record. What could not be written whole is overwritten by the next.</summary>
    /// <returns>Where it stands.</returns>
    /// <exception cref="IOException">The disk is full, or the file cannot be written.</exception>
    public long Append(ReadOnlySpan<byte> record)
    {
        RandomAccess.Write(_file, record, Length);
        var place = Length;
        Length += record.Length;
        return place;
    }

    /// <summary>Notes when a record was written.</summary>
    public void Note(long at)
    {
        FirstAt = FirstAt == 0 ? at : FirstAt;
        LastAt = at;
    }

    /// <summary>Overwrites a record with one of the same size.</summary>
    public void Overwrite(long place, ReadOnlySpan<byte> record) => RandomAccess.Write(_file, record, place);

    /// <summary>Waits until everything appended so far is on the disk.</summary>
    public void Flush() => RandomAccess.FlushToDisk(_file);

    /// <summary>Forgets what stands behind a place.</summary>
    public void Truncate(long length)
    {
        RandomAccess.SetLength(_file, length);
        Length = length;
    }

    /// <summary>The record at a place, with its content; null where none stands undamaged.</summary>
    public (JournalRecord Record, byte[] Content)? Read(long place)
    {
        var head = new byte[JournalRecord.HeadSize];
        if (RandomAccess.Read(_file, head, place) < head.Length)
            return null;
        var length = BitConverter.ToInt32(head);
        if (length is < 0 or > JournalRecord.MaxContent || place + head.Length + length > Length)
            return null;
        var bytes = new byte[head.Length + length];
        return RandomAccess.Read(_file, bytes, place) == bytes.Length && JournalRecord.TryRead(bytes, out var record)
            ? (record, bytes[JournalRecord.HeadSize..])
            : null;
    }

    /// <summary>All records, in order. One that is damaged is passed over where a whole one follows it.</summary>
    /// <returns>Where the last whole record ends.</returns>
    public long Scan(Action<long, JournalRecord, ReadOnlyMemory<byte>> found)
    {
        var bytes = new byte[RandomAccess.GetLength(_file)];
        var read = RandomAccess.Read(_file, bytes, 0);
        var (place, end) = (0, 0);
        while (true)
        {
            var rest = bytes.AsSpan(place, read - place);
            if (JournalRecord.TryRead(rest, out var record))
            {
                found(place, record, bytes.AsMemory(place + JournalRecord.HeadSize, record.ContentLength));
                end = place += record.Size;
            }
            else if (record.Size > 0 && JournalRecord.TryRead(rest[record.Size..], out _))
                place += record.Size;
            else
                return end;
        }
    }

    /// <summary>Closes the file and deletes it.</summary>
    public void Delete()
    {
        Dispose();
        File.Delete(_path);
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private static JournalSegment Open(string path, int number) =>
        new(path, number, File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read));

    private static int NumberOf(string path) =>
        int.TryParse(Path.GetFileNameWithoutExtension(path).AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
