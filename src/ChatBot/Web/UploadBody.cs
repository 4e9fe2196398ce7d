using System.Text.Json;
using ChatBot.Channels.Schema;
using ChatBot.Settings;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace ChatBot.Web;

/// <summary>Reads a message with files: the part <c>activity</c>, and of the files their names. What is in them is passed over.</summary>
internal static class UploadBody
{
    private const string ActivityPart = "activity";

    /// <summary>Reads the activity; each file becomes an attachment with its name and type.</summary>
    /// <returns>The activity, or the response that refuses the request.</returns>
    public static async Task<(Activity? Activity, IResult? Refusal)> ReadAsync(HttpContext context)
    {
        var most = context.RequestServices.GetRequiredService<IOptions<DirectLineOptions>>().Value.LargestUploadBytes;
        if (!MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type)
            || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 and <= 100 } boundary)
            return (null, Refusals.Problem(StatusCodes.Status415UnsupportedMediaType, "BadSyntax", "Send the message and its files as multipart/form-data."));
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = most;
        try
        {
            return (await ReadPartsAsync(new MultipartReader(boundary, context.Request.Body), context), null);
        }
        catch (BadHttpRequestException exception) when (exception.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return (null, Refusals.Problem(exception.StatusCode, "MessageSizeTooBig",
                $"The message and its files are larger than {most / 1024} kB, and files are not read. Write your question as a message."));
        }
        catch (Exception exception) when (exception is JsonException or IOException)
        {
            return (null, Refusals.BadSyntax("The body is not a message with files. Send the parts activity, as JSON, and file as multipart/form-data."));
        }
    }

    private static async Task<Activity> ReadPartsAsync(MultipartReader parts, HttpContext context)
    {
        var most = context.RequestServices.GetRequiredService<IOptions<MessagesOptions>>().Value.LargestBodyBytes;
        Activity? activity = null;
        var files = new List<Attachment>();
        while (await parts.ReadNextSectionAsync(context.RequestAborted) is { } part)
        {
            var disposition = ContentDispositionHeaderValue.TryParse(part.ContentDisposition, out var parsed) ? parsed : null;
            if (activity is null && HeaderUtilities.RemoveQuotes(disposition?.Name ?? default).Equals(ActivityPart, StringComparison.OrdinalIgnoreCase))
            {
                await using var body = new FileBufferingReadStream(part.Body, most, most, "");
                using var json = new MemoryStream();
                await body.CopyToAsync(json, context.RequestAborted);
                activity = ActivityReader.Read(json.GetBuffer().AsSpan(0, (int)json.Length));
            }
            else
            {
                files.Add(new() { ContentType = part.ContentType, Name = FileName(disposition) });
            }
        }
        // Clients that name the files in the activity name the same ones.
        return activity is null
            ? new Activity { Type = ActivityTypes.Message, Attachments = files }
            : activity with { Attachments = files.Count > 0 ? files : activity.Attachments };
    }

    private static string FileName(ContentDispositionHeaderValue? disposition) =>
        HeaderUtilities.RemoveQuotes(disposition is { FileNameStar.HasValue: true } ? disposition.FileNameStar : disposition?.FileName ?? default).Value is { Length: > 0 } name
            ? name[..Math.Min(name.Length, 200)]
            : "file";
}
