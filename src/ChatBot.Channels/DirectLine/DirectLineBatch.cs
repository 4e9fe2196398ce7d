using System.Text;

namespace ChatBot.Channels.DirectLine;

/// <summary>Activities that a client has not seen.</summary>
/// <param name="Activities">The activities in order, each as JSON.</param>
/// <param name="Watermark">Where the next batch begins.</param>
/// <param name="More">Ends when there is more.</param>
public sealed record DirectLineBatch(IReadOnlyList<byte[]> Activities, string Watermark, Task More)
{
    /// <summary>The batch as clients read it.</summary>
    public byte[] ToJson()
    {
        using var buffer = new MemoryStream();
        buffer.Write("{\"activities\":["u8);
        for (var i = 0; i < Activities.Count; i++)
        {
            if (i > 0)
                buffer.Write(","u8);
            buffer.Write(Activities[i]);
        }
        buffer.Write("],\"watermark\":\""u8);
        buffer.Write(Encoding.ASCII.GetBytes(Watermark));
        buffer.Write("\"}"u8);
        return buffer.ToArray();
    }
}
