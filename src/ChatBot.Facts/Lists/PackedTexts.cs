using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;

namespace ChatBot.Facts.Lists;

/// <summary>Many texts in a fraction of the memory that they take as strings: compressed in blocks, of which one is unpacked when one of its texts is asked for.</summary>
internal sealed class PackedTexts
{
    /// <summary>How many bytes of text a block holds at least: more are packed better, fewer are unpacked sooner.</summary>
    private const int BlockBytes = 8 * 1024;

    private const int Quality = 4;
    private const int Window = 16;

    private readonly ImmutableArray<Block> _blocks;
    private Unpacked _last = new(-1, []);

    /// <summary>Packs texts.</summary>
    public PackedTexts(IEnumerable<string> texts)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        using var plain = new MemoryStream();
        using var writer = new BinaryWriter(plain, Encoding.UTF8);
        var (first, count) = (0, 0);
        foreach (var text in texts)
        {
            writer.Write(text);
            count++;
            if (plain.Length >= BlockBytes)
                Close();
        }
        if (plain.Length > 0)
            Close();
        _blocks = blocks.DrainToImmutable();

        void Close()
        {
            blocks.Add(Pack(first, plain.GetBuffer().AsSpan(0, (int)plain.Length)));
            first = count;
            plain.SetLength(0);
        }
    }

    /// <summary>The text at an index.</summary>
    public string this[int index]
    {
        get
        {
            var block = BlockOf(index);
            // Texts are mostly asked for one after the other. Two threads that ask at once unpack for themselves.
            var last = Volatile.Read(ref _last);
            if (last.Block != block)
                Volatile.Write(ref _last, last = new(block, Unpack(_blocks[block])));
            return last.Texts[index - _blocks[block].First];
        }
    }

    private int BlockOf(int index)
    {
        var (low, high) = (0, _blocks.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _blocks[middle].First <= index ? (middle, high) : (low, middle - 1);
        }
        return low;
    }

    private static Block Pack(int first, ReadOnlySpan<byte> plain)
    {
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(plain.Length)];
        return BrotliEncoder.TryCompress(plain, packed, out var length, Quality, Window)
            ? new(first, plain.Length, packed[..length])
            : throw new InvalidOperationException("Texts could not be packed.");
    }

    private static ImmutableArray<string> Unpack(Block block)
    {
        var plain = new byte[block.Length];
        if (!BrotliDecoder.TryDecompress(block.Packed, plain, out var length) || length != block.Length)
            throw new InvalidOperationException("Texts could not be unpacked.");
        using var reader = new BinaryReader(new MemoryStream(plain), Encoding.UTF8);
        var texts = ImmutableArray.CreateBuilder<string>();
        while (reader.BaseStream.Position < length)
            texts.Add(reader.ReadString());
        return texts.DrainToImmutable();
    }

    /// <summary>Some texts, packed.</summary>
    /// <param name="First">The index of the first.</param>
    /// <param name="Length">How many bytes they take unpacked.</param>
    /// <param name="Packed">The bytes.</param>
    private readonly record struct Block(int First, int Length, byte[] Packed);

    private sealed record Unpacked(int Block, ImmutableArray<string> Texts);
}
