using System.Text.Json;
using System.Text.Json.Serialization;
using ChatBot.Channels.DirectLine;

namespace ChatBot.Channels.Schema;

/// <summary>How the protocol's types are written as JSON, generated at compile time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    // Deeper than what is read: a reply repeats parts of what it replies to, inside of something else.
    MaxDepth = 2 * ActivityReader.MaxDepth)]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(ResourceResponse))]
[JsonSerializable(typeof(ErrorResponse))]
[JsonSerializable(typeof(ExpectedReplies))]
[JsonSerializable(typeof(ConversationStarted))]
[JsonSerializable(typeof(ConversationParameters))]
[JsonSerializable(typeof(ConversationReference))]
[JsonSerializable(typeof(ConversationResourceResponse))]
[JsonSerializable(typeof(ChannelMember))]
[JsonSerializable(typeof(PagedMembers))]
[JsonSerializable(typeof(TeamDetails))]
[JsonSerializable(typeof(TeamChannels))]
[JsonSerializable(typeof(TokenRequest))]
public sealed partial class ChannelsJson : JsonSerializerContext;

/// <summary>The id that an activity was given.</summary>
/// <param name="Id">The id; null when the channel gives none.</param>
public sealed record ResourceResponse(string? Id);

/// <summary>The replies to an activity that asked for them in the HTTP response.</summary>
/// <param name="Activities">The replies, in order.</param>
public sealed record ExpectedReplies(IReadOnlyList<Activity> Activities);

/// <summary>How the protocol reports an error.</summary>
/// <param name="Error">What went wrong.</param>
public sealed record ErrorResponse(Error? Error)
{
    /// <summary>An error by code and message.</summary>
    public static ErrorResponse Of(string code, string message) => new(new Error(code, message));
}

/// <summary>What went wrong.</summary>
/// <param name="Code">A name for programs, such as <c>BadSyntax</c>.</param>
/// <param name="Message">What to do about it, for people.</param>
/// <param name="SubCode">Which case of the code it is, where Teams says it; a text or a number.</param>
public sealed record Error(string? Code, string? Message, JsonElement? SubCode = null);
