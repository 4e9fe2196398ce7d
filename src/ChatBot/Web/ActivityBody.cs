using System.Text.Json;
using ChatBot.Channels.Schema;
using ChatBot.Settings;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace ChatBot.Web;

/// <summary>Reads an activity from a request, or says what is wrong with it.</summary>
internal static class ActivityBody
{
    /// <summary>Reads the activity.</summary>
    /// <returns>The activity, or the response that refuses the request.</returns>
    public static async Task<(Activity? Activity, IResult? Refusal)> ReadAsync(HttpContext context)
    {
        // A body that is not declared as JSON can come from any web page without the browser asking first.
        if (!context.Request.HasJsonContentType())
            return (null, Refusals.Problem(StatusCodes.Status415UnsupportedMediaType, "BadSyntax", "Send the activity as Content-Type: application/json."));
        var most = context.RequestServices.GetRequiredService<IOptions<MessagesOptions>>().Value.LargestBodyBytes;
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = most;
        try
        {
            var activity = await JsonSerializer.DeserializeAsync(context.Request.Body, ChannelsJson.Default.Activity, context.RequestAborted);
            return activity is null ? (null, Refusals.BadSyntax("The body is null. Send one activity as a JSON object.")) : (activity, null);
        }
        catch (JsonException)
        {
            return (null, Refusals.BadSyntax("The body is not an activity. Send one activity as a JSON object in UTF-8."));
        }
        catch (BadHttpRequestException exception) when (exception.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return (null, Refusals.Problem(exception.StatusCode, "MessageSizeTooBig", $"The activity is larger than {most / 1024} kB. Send a shorter message."));
        }
        catch (BadHttpRequestException exception)
        {
            return (null, Refusals.Problem(exception.StatusCode, "BadSyntax", "The request ended before its body was complete. Send it again."));
        }
    }
}
