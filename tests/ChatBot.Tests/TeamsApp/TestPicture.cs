using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace ChatBot.Tests.TeamsApp;

/// <summary>Writes pictures in the PNG format. What is read does not look at the check sums, so they are left at zero.</summary>
internal static class TestPicture
{
    public static byte[] Of(int width, int height, Func<int, int, (byte Red, byte Green, byte Blue, byte Alpha)> pixel, byte filter = 0)
    {
        using var rows = new MemoryStream();
        using (var compressed = new ZLibStream(rows, CompressionLevel.Fastest, leaveOpen: true))
            for (var y = 0; y < height; y++)
            {
                compressed.WriteByte(filter);
                for (var x = 0; x < width; x++)
                {
                    var (red, green, blue, alpha) = pixel(x, y);
                    compressed.Write([red, green, blue, alpha]);
                }
            }
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, 6);
        return [0x89, .. "PNG\r\n"u8, 0x1A, .. "\n"u8, .. Chunk("IHDR", header), .. Chunk("IDAT", rows.ToArray()), .. Chunk("IEND", [])];
    }

    public static byte[] Chunk(string type, byte[] content)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, content.Length);
        return [.. length, .. Encoding.ASCII.GetBytes(type), .. content, 0, 0, 0, 0];
    }
}
