using System.Buffers.Binary;
using System.Text;

namespace ChatBot.Channels.Journal;

/// <summary>The content of a record of an answer.</summary>
/// <param name="Reply">The digest of the bot's message: channel, conversation and id.</param>
/// <param name="ReplyId">The id that the channel gave the message.</param>
/// <param name="Note">What the bot wants to know of it later.</param>
internal readonly record struct AnswerContent(UInt128 Reply, string ReplyId, byte[] Note)
{
    private const int DigestSize = 16;
    private const int HeadSize = DigestSize + sizeof(int);

    /// <summary>The content as bytes: digest, length of the id, id in UTF-8, note.</summary>
    public byte[] ToBytes()
    {
        var id = Encoding.UTF8.GetByteCount(ReplyId);
        var bytes = new byte[HeadSize + id + Note.Length];
        BinaryPrimitives.WriteUInt128LittleEndian(bytes, Reply);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(DigestSize), id);
        Encoding.UTF8.GetBytes(ReplyId, bytes.AsSpan(HeadSize));
        Note.CopyTo(bytes.AsSpan(HeadSize + id));
        return bytes;
    }

    /// <summary>Reads it.</summary>
    public static AnswerContent Read(ReadOnlySpan<byte> bytes)
    {
        var id = bytes.Slice(HeadSize, BinaryPrimitives.ReadInt32LittleEndian(bytes[DigestSize..]));
        return new(ReplyOf(bytes), Encoding.UTF8.GetString(id), bytes[(HeadSize + id.Length)..].ToArray());
    }

    /// <summary>The digest alone.</summary>
    public static UInt128 ReplyOf(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt128LittleEndian(bytes);
}
