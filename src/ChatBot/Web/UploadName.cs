using ChatBot.Ingest;
using Microsoft.Net.Http.Headers;

namespace ChatBot.Web;

/// <summary>Finds the name of the file that a request sends: in <c>?name=</c>, in <c>X-File-Name</c>, or in <c>Content-Disposition</c>.</summary>
internal static class UploadName
{
    /// <summary>The name, harmless and with an extension that can be read; or the response that refuses the request.</summary>
    public static (string? Name, IResult? Refusal) Of(HttpRequest request)
    {
        var type = MediaTypeHeaderValue.TryParse(request.ContentType, out var parsed) ? parsed.MediaType.Value : null;
        if (type?.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) == true)
            return (null, Unreadable("Send the file itself as the body, not as a form: curl --data-binary @FILE."));
        if (SafeFileName.Of(Given(request)) is not { } name)
            return (null, Refusals.BadSyntax("The file has no name. Add ?name=FILE to the address, such as ?name=consolidated.csv."));
        if (!SafeFileName.IsReadable(name) && SafeFileName.ExtensionOf(type) is { } extension)
            name += extension;
        return SafeFileName.IsReadable(name)
            ? (name, null)
            : (null, Unreadable($"Files such as {name} cannot be read. Send Markdown, HTML, PDF, Word, CSV, XML or JSON, and name it with its extension."));
    }

    private static string? Given(HttpRequest request)
    {
        if (request.Query["name"].ToString() is { Length: > 0 } asked)
            return asked;
        if (request.Headers["X-File-Name"].ToString() is { Length: > 0 } header)
            return header;
        if (!ContentDispositionHeaderValue.TryParse(request.Headers.ContentDisposition.ToString(), out var disposition))
            return null;
        return HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).Value;
    }

    private static IResult Unreadable(string message) => Refusals.Problem(StatusCodes.Status415UnsupportedMediaType, "UnsupportedFile", message);
}
