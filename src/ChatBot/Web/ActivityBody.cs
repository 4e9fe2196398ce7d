using System.Text.Json;
using ChatBot.Cards;
using ChatBot.Channels.Schema;
using ChatBot.Settings;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace ChatBot.Web;

/// <summary>Reads an activity from a request, or says what is wrong with it. Its memory is borrowed until it is disposed of.</summary>
internal sealed class ActivityBody : IDisposable
{
    private const int UsualSize = 4 * 1024;

    private readonly PooledBuffer _json = new(UsualSize);

    /// <summary>The activity, once <see cref="ReadAsync"/> found one.</summary>
    public Activity Activity { get; private set; } = new();

    /// <summary>The same, as it came.</summary>
    // Some senders begin with a byte order mark, which JSON does not know.
    public ReadOnlyMemory<byte> Json => _json.Written.StartsWith("\uFEFF"u8) ? _json.WrittenMemory[3..] : _json.WrittenMemory;

    /// <summary>Reads the activity.</summary>
    /// <returns>The response that refuses the request; null when it holds an activity.</returns>
    public async Task<IResult?> ReadAsync(HttpContext context)
    {
        // A body that is not declared as JSON can come from any web page without the browser asking first.
        if (!context.Request.HasJsonContentType())
            return Refusals.Problem(StatusCodes.Status415UnsupportedMediaType, "BadSyntax", "Send the activity as Content-Type: application/json.");
        var most = context.RequestServices.GetRequiredService<IOptions<MessagesOptions>>().Value.LargestBodyBytes;
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = most;
        try
        {
            int read;
            while ((read = await context.Request.Body.ReadAsync(_json.GetMemory(), context.RequestAborted)) > 0)
                _json.Advance(read);
            if (ActivityReader.Read(Json.Span) is not { } activity)
                return Refusals.BadSyntax("The body is null. Send one activity as a JSON object.");
            Activity = activity;
            return null;
        }
        catch (JsonException)
        {
            return Refusals.BadSyntax("The body is not an activity. Send one activity as a JSON object in UTF-8.");
        }
        catch (BadHttpRequestException exception) when (exception.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return Refusals.Problem(exception.StatusCode, "MessageSizeTooBig", $"The activity is larger than {most / 1024} kB. Send a shorter message.");
        }
        catch (BadHttpRequestException exception)
        {
            return Refusals.Problem(exception.StatusCode, "BadSyntax", "The request ended before its body was complete. Send it again.");
        }
    }

    /// <summary>Reads an activity of which only the content is wanted, not the bytes.</summary>
    public static async Task<(Activity? Activity, IResult? Refusal)> ReadActivityAsync(HttpContext context)
    {
        using var body = new ActivityBody();
        return await body.ReadAsync(context) is { } refusal ? (null, refusal) : (body.Activity, null);
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();
}
