using System.Buffers.Binary;
using System.Text;
using ChatBot.Facts;

namespace ChatBot.LiteDb;

/// <summary>
/// Looks at the files of a database before LiteDB opens them, because LiteDB 5.0.20 takes a zero-length file for a new database,
/// changes files that are none, and grows the data file to terabytes when its log holds garbage.
/// The layout of pages is that of LiteDB's file format 8.
/// </summary>
/// <param name="path">The data file.</param>
internal sealed class DatabaseFiles(string path)
{
    /// <summary>The size of a page of both files, in bytes.</summary>
    public const int PageSize = 8192;

    private const int HeaderSize = 76;
    private const byte FileVersion = 8;
    private const byte HeaderPageType = 1;
    private const byte HighestPageType = 4;

    /// <summary>The write-ahead log that LiteDB keeps beside a data file, and leaves behind when its process is killed.</summary>
    public static string LogOf(string path) =>
        Path.Combine(Path.GetDirectoryName(path) ?? "", Path.GetFileNameWithoutExtension(path) + "-log" + Path.GetExtension(path));

    /// <summary>Refuses files that LiteDB would misread; changes nothing.</summary>
    /// <exception cref="StoreException">A file is damaged or no database.</exception>
    public void Verify()
    {
        using var data = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        Span<byte> header = stackalloc byte[HeaderSize];
        if (data.ReadAtLeast(header, HeaderSize, throwOnEndOfStream: false) < HeaderSize || data.Length < PageSize)
            throw Damaged(path, data.Length == 0 ? "is empty" : "is cut off");
        if (!IsHeader(header))
            throw Damaged(path, "is not a LiteDB database");

        var last = BinaryPrimitives.ReadUInt32LittleEndian(header[64..]);
        var logged = VerifyLog(last, creationTime: BinaryPrimitives.ReadInt64LittleEndian(header[68..]));
        // A process killed while it moved pages from the log to the data file leaves the latter short; the log still has those pages.
        for (var page = data.Length / PageSize; page <= last || page * PageSize < data.Length; page++)
            if (!logged.Contains((uint)page))
                throw Damaged(path, "is cut off");
    }

    private HashSet<uint> VerifyLog(uint lastPage, long creationTime)
    {
        var pages = new HashSet<uint>();
        var logPath = LogOf(path);
        if (!File.Exists(logPath))
            return pages;
        using var log = new FileStream(logPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        // A last page that is not whole was being written when the process was killed; LiteDB drops it.
        var count = log.Length / PageSize;
        Span<byte> header = stackalloc byte[HeaderSize];
        for (var index = 0L; index < count; index++)
        {
            log.Position = index * PageSize;
            log.ReadExactly(header);
            var page = BinaryPrimitives.ReadUInt32LittleEndian(header);
            // Every page beyond the data file's last was made by a transaction of this log, so there are at most as many as the log has.
            var sane = page <= lastPage + count && header[4] <= HighestPageType && header[18] <= 1
                && (header[4] != HeaderPageType || (page == 0 && IsHeader(header)
                    && BinaryPrimitives.ReadInt64LittleEndian(header[68..]) == creationTime));
            if (!sane)
                throw Damaged(logPath, "is damaged or belongs to another database");
            pages.Add(page);
        }

        return pages;
    }

    private static bool IsHeader(ReadOnlySpan<byte> page) =>
        page[4] == HeaderPageType && page[59] == FileVersion
        && page[32..59].SequenceEqual(Encoding.ASCII.GetBytes("** This is a LiteDB file **"));

    /// <summary>The error for a file that is not opened.</summary>
    public static StoreException Damaged(string file, string what, Exception? cause = null) =>
        new($"The file {file} {what}. It was left as it is; restore a backup in its place, or set Store:Path to another file.", cause);
}
