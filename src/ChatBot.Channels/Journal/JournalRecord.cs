using System.Buffers.Binary;
using System.Numerics;

namespace ChatBot.Channels.Journal;

/// <summary>What a record says of its turn.</summary>
internal enum RecordKind : byte
{
    /// <summary>It was accepted; the content is the activity, as it came.</summary>
    Received = 1,

    /// <summary>Something is about to be said in it.</summary>
    Sending = 2,

    /// <summary>It was answered; the content is an <see cref="AnswerContent"/>.</summary>
    Answered = 3,

    /// <summary>It is over.</summary>
    Done = 4,

    /// <summary>What stood here was deleted; the content is zeros.</summary>
    Erased = 5,

    /// <summary>What was about to be said was certainly not.</summary>
    Unsent = 6,
}

/// <summary>The head of a record, as it stands in a file; little endian, the content follows.</summary>
/// <param name="Kind">What the record says.</param>
/// <param name="Key">The turn.</param>
/// <param name="At">When it was written, in milliseconds since 1970.</param>
/// <param name="ContentLength">How many bytes of content follow.</param>
internal readonly record struct JournalRecord(RecordKind Kind, TurnKey Key, long At, int ContentLength)
{
    /// <summary>The size of the head, in bytes: length, checksum, kind, two digests, time.</summary>
    public const int HeadSize = 4 + 4 + 1 + 16 + 16 + 8;

    /// <summary>The largest content; a longer one is a sign of damage.</summary>
    public const int MaxContent = 16 * 1024 * 1024;

    /// <summary>The size of the whole record.</summary>
    public int Size => Kind == 0 ? 0 : HeadSize + ContentLength;

    /// <summary>Writes head and content.</summary>
    public void Write(Span<byte> target, ReadOnlySpan<byte> content)
    {
        BinaryPrimitives.WriteInt32LittleEndian(target, ContentLength);
        target[8] = (byte)Kind;
        BinaryPrimitives.WriteUInt128LittleEndian(target[9..], Key.Activity);
        BinaryPrimitives.WriteUInt128LittleEndian(target[25..], Key.Conversation);
        BinaryPrimitives.WriteInt64LittleEndian(target[41..], At);
        content.CopyTo(target[HeadSize..]);
        BinaryPrimitives.WriteUInt32LittleEndian(target[4..], Checksum(target[8..Size]));
    }

    /// <summary>Reads the record at the start of some bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="record">The head, also of a damaged record that seems to be whole; else empty, of size zero.</param>
    /// <returns>Whether a whole, undamaged record stands there.</returns>
    public static bool TryRead(ReadOnlySpan<byte> bytes, out JournalRecord record)
    {
        record = default;
        if (bytes.Length < HeadSize)
            return false;
        var length = BinaryPrimitives.ReadInt32LittleEndian(bytes);
        if (length is < 0 or > MaxContent || bytes.Length < HeadSize + length)
            return false;
        record = new(
            (RecordKind)bytes[8],
            new(BinaryPrimitives.ReadUInt128LittleEndian(bytes[9..]), BinaryPrimitives.ReadUInt128LittleEndian(bytes[25..])),
            BinaryPrimitives.ReadInt64LittleEndian(bytes[41..]),
            length);
        return BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]) == Checksum(bytes[8..(HeadSize + length)]);
    }

    // CRC-32C finds torn and flipped bytes; nobody is kept from forging them who can write to the file.
    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        while (bytes.Length >= sizeof(ulong))
        {
            crc = BitOperations.Crc32C(crc, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            bytes = bytes[sizeof(ulong)..];
        }
        foreach (var b in bytes)
            crc = BitOperations.Crc32C(crc, b);
        return ~crc;
    }
}
