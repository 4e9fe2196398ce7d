using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using ChatBot.Asking;

namespace ChatBot.Conversation;

/// <summary>An answer that was sent, as it is kept for edits of the question and for votes on the answer.</summary>
/// <param name="Question">What was asked, as plain text.</param>
/// <param name="Title">The title of the answer.</param>
/// <param name="Verdict">Its verdict; null where it has none.</param>
/// <param name="Text">Its sentence.</param>
/// <param name="FactIds">The facts it was made from.</param>
/// <param name="At">When it was sent.</param>
internal sealed record SentAnswer(string Question, string Title, Verdict? Verdict, string Text, ImmutableArray<string> FactIds, DateTimeOffset At)
{
    /// <summary>Whether only who asked saw it.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>What kind of answer it is; null where an earlier version of the program, which did not tell, kept it.</summary>
    public AnswerKind? Kind { get; init; }

    /// <summary>What is kept of an answer. Of a screening that is neither a name nor what was found of it.</summary>
    public static SentAnswer Of(string question, Answer answer, DateTimeOffset at, bool isPrivate) => answer.Kind == AnswerKind.Screening
        ? new("/screen", "", null, "", [], at) { IsPrivate = isPrivate, Kind = answer.Kind }
        : new(question, answer.Title, answer.Verdict, answer.Text, answer.FactIds, at) { IsPrivate = isPrivate, Kind = answer.Kind };

    /// <summary>The form in which it is kept.</summary>
    public byte[] ToNote() => JsonSerializer.SerializeToUtf8Bytes(this, SentAnswerJson.Default.SentAnswer);

    /// <summary>Reads what was kept; null when an earlier version of the program kept it in another form.</summary>
    public static SentAnswer? Read(byte[]? note)
    {
        try
        {
            return note is null ? null : JsonSerializer.Deserialize(note, SentAnswerJson.Default.SentAnswer);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>How sent answers are written as JSON, generated at compile time.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SentAnswer))]
internal sealed partial class SentAnswerJson : JsonSerializerContext;

/// <summary>Finds the answer that the bot sent as an activity.</summary>
/// <param name="channelId">The channel.</param>
/// <param name="conversationId">The conversation, with the thread in a channel of Teams.</param>
/// <param name="activityId">The id that the channel gave the bot's message.</param>
/// <returns>The answer; null when it is not or no longer kept.</returns>
internal delegate SentAnswer? FindSentAnswer(string? channelId, string? conversationId, string? activityId);
