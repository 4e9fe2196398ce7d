using System.Runtime.InteropServices;
using System.Security.Cryptography;
using ChatBot.Facts.Lists;

namespace ChatBot.Reading.Lists;

/// <summary>Sixteen bytes that stand for a text where there are too many texts to remember them; those of two texts differ for all that can happen.</summary>
internal static class Digest
{
    /// <summary>The digest of a text.</summary>
    public static UInt128 Of(string text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(text.AsSpan()), hash);
        return MemoryMarshal.Read<UInt128>(hash);
    }

    /// <summary>The digest of what a list says of an entry: entries of one digest do not differ.</summary>
    public static UInt128 Of(ListEntry entry) => Of(string.Join('\0',
    [
        entry.Name,
        entry.List,
        entry.Authority,
        entry.Added?.ToString(),
        entry.Removed?.ToString(),
        entry.Remarks,
        .. entry.OtherNames.SelectMany(n => (string[])[n.Text, n.Kind.ToString()]),
        "",
        .. entry.Programs,
        "",
        .. entry.Identifiers,
        "",
        .. entry.Addresses,
    ]));
}
