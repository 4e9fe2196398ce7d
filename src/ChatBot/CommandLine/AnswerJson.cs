using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ChatBot.Asking;

namespace ChatBot.CommandLine;

/// <summary>JSON as the command line prints it: one line, UTF-8, readable in every script.</summary>
[JsonSerializable(typeof(Answer))]
internal sealed partial class AnswerJson : JsonSerializerContext
{
    private static readonly AnswerJson Readable = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter<AnswerKind>(JsonNamingPolicy.KebabCaseLower), new JsonStringEnumConverter<Verdict>(JsonNamingPolicy.KebabCaseLower) },
    });

    /// <summary>The answer as JSON.</summary>
    public static string Write(Answer answer) => JsonSerializer.Serialize(answer, Readable.Answer);
}
