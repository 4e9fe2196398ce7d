using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace ChatBot.TeamsApp.Checks;

/// <summary>A picture in the PNG format, as far as an icon needs it: its size, and its pixels if it has 8 bits of red, green, blue and alpha (PNG specification, third edition).</summary>
internal sealed class PngImage
{
    private const int PixelBytes = 4;
    private const int LargestSide = 4096;
    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    private readonly byte[] _compressed;
    private readonly bool _hasPlainPixels;

    private PngImage(ReadOnlySpan<byte> header, byte[] compressed)
    {
        Width = BinaryPrimitives.ReadInt32BigEndian(header);
        Height = BinaryPrimitives.ReadInt32BigEndian(header[4..]);
        // Depth 8, colour type 6 (RGBA), and neither interlaced nor anything unknown.
        _hasPlainPixels = header[8..13].SequenceEqual<byte>([8, 6, 0, 0, 0]);
        _compressed = compressed;
    }

    /// <summary>In pixels.</summary>
    public int Width { get; }

    /// <summary>In pixels.</summary>
    public int Height { get; }

    /// <summary>Reads a picture.</summary>
    /// <exception cref="InvalidDataException">It is no PNG, or damaged.</exception>
    public static PngImage Read(ReadOnlySpan<byte> file)
    {
        if (!file.StartsWith(Signature))
            throw new InvalidDataException("it is no PNG picture");
        var header = ReadOnlySpan<byte>.Empty;
        using var compressed = new MemoryStream();
        for (var rest = file[Signature.Length..]; rest.Length >= 12;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(rest);
            if (length < 0 || length > rest.Length - 12)
                break;
            var content = rest.Slice(8, length);
            switch (Encoding.ASCII.GetString(rest.Slice(4, 4)))
            {
                case "IHDR" when length == 13: header = content; break;
                case "IDAT": compressed.Write(content); break;
                case "IEND" when !header.IsEmpty: return new(header, compressed.ToArray());
            }
            rest = rest[(length + 12)..];
        }
        throw new InvalidDataException("it is a damaged PNG picture");
    }

    /// <summary>The pixels, row by row, each as red, green, blue and alpha.</summary>
    /// <exception cref="InvalidDataException">They are stored in another way, or damaged.</exception>
    public byte[] Pixels()
    {
        if (!_hasPlainPixels || Width is < 1 or > LargestSide || Height is < 1 or > LargestSide)
            throw new InvalidDataException("it is not stored with 8 bits each of red, green, blue and alpha, without interlacing");
        var stride = Width * PixelBytes;
        var pixels = new byte[stride * Height];
        Span<byte> above = new byte[stride];
        try
        {
            using var rows = new ZLibStream(new MemoryStream(_compressed), CompressionMode.Decompress);
            for (var y = 0; y < Height; y++)
            {
                var row = pixels.AsSpan(y * stride, stride);
                var filter = rows.ReadByte();
                rows.ReadExactly(row);
                Restore(filter, row, above);
                above = row;
            }
        }
        catch (EndOfStreamException e)
        {
            throw new InvalidDataException("it is a damaged PNG picture", e);
        }
        return pixels;
    }

    private static void Restore(int filter, Span<byte> row, ReadOnlySpan<byte> above)
    {
        for (var i = 0; i < row.Length; i++)
        {
            int left = i < PixelBytes ? 0 : row[i - PixelBytes], up = above[i], corner = i < PixelBytes ? 0 : above[i - PixelBytes];
            row[i] += (byte)(filter switch
            {
                0 => 0,
                1 => left,
                2 => up,
                3 => (left + up) / 2,
                4 => Paeth(left, up, corner),
                _ => throw new InvalidDataException("it is a damaged PNG picture"),
            });
        }
    }

    private static int Paeth(int left, int up, int corner)
    {
        int toLeft = Math.Abs(up - corner), toUp = Math.Abs(left - corner), toCorner = Math.Abs(left + up - 2 * corner);
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }
}
