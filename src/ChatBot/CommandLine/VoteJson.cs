using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ChatBot.Facts.Feedback;

namespace ChatBot.CommandLine;

/// <summary>A vote as one line of JSON.</summary>
internal static class VoteJson
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The vote without the conversation, which tells nothing about the answer.</summary>
    public static string Write(Vote vote)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            json.WriteString("at", vote.At);
            json.WriteBoolean("liked", vote.Liked);
            json.WriteString("comment", vote.Comment);
            json.WriteString("question", vote.Question);
            json.WriteString("title", vote.AnswerTitle);
            json.WriteString("verdict", vote.Verdict);
            json.WriteString("answer", vote.AnswerText);
            json.WriteStartArray("facts");
            foreach (var id in vote.FactIds)
                json.WriteStringValue(id);
            json.WriteEndArray();
            json.WriteString("channel", vote.Channel);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
