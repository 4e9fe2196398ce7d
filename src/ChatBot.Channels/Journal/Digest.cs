using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ChatBot.Channels.Journal;

/// <summary>128 bits that stand for a sequence of texts. Cryptographic, because some of the texts come from strangers, who must not be able to make two of them meet.</summary>
internal static class Digest
{
    /// <summary>The digest of the texts; a missing one differs from an empty one, and no text can run into the next.</summary>
    public static UInt128 Of(params ReadOnlySpan<string?> texts)
    {
        var most = 0;
        foreach (var text in texts)
            most += sizeof(int) + Encoding.UTF8.GetMaxByteCount(text?.Length ?? 0);
        var bytes = ArrayPool<byte>.Shared.Rent(most);
        var length = 0;
        foreach (var text in texts)
        {
            var written = text is null ? -1 : Encoding.UTF8.GetBytes(text, bytes.AsSpan(length + sizeof(int)));
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(length), written);
            length += sizeof(int) + Math.Max(0, written);
        }
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes.AsSpan(0, length), hash);
        ArrayPool<byte>.Shared.Return(bytes);
        return BinaryPrimitives.ReadUInt128LittleEndian(hash);
    }
}
