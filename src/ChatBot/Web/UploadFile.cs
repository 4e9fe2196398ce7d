using Microsoft.AspNetCore.Http.Features;

namespace ChatBot.Web;

/// <summary>Writes the body of a request to a file.</summary>
internal static class UploadFile
{
    /// <summary>Writes it, a little at a time.</summary>
    /// <param name="context">The request.</param>
    /// <param name="path">The file.</param>
    /// <param name="megabytes">The most that is taken.</param>
    /// <returns>The response that refuses the request; null when the file is whole.</returns>
    public static async Task<IResult?> ReceiveAsync(HttpContext context, string path, int megabytes)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = megabytes * 1024L * 1024;
        try
        {
            await using var file = File.Create(path);
            await context.Request.Body.CopyToAsync(file, context.RequestAborted);
            return file.Length > 0 ? null : Refusals.BadSyntax("The body is empty. Send the file as the body.");
        }
        catch (BadHttpRequestException exception) when (exception.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return Refusals.Problem(exception.StatusCode, "FileTooLarge", $"The file is larger than {megabytes} MB. Send a smaller one, or raise Sources:LargestUploadMegabytes.");
        }
        catch (BadHttpRequestException exception)
        {
            return Refusals.Problem(exception.StatusCode, "BadSyntax", "The request ended before the file was complete. Send it again.");
        }
        catch (IOException)
        {
            return Refusals.Problem(StatusCodes.Status507InsufficientStorage, "NoRoom", "The file could not be written. Make room on the disk of the temporary folder, and send it again.");
        }
    }
}
