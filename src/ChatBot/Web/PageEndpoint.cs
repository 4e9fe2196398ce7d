using System.Security.Cryptography;
using Microsoft.Extensions.FileProviders;

namespace ChatBot.Web;

/// <summary>The chat page at <c>/</c> and the files it is made of.</summary>
internal static class PageEndpoint
{
    private const string NoncePlace = "{{nonce}}";
    private const string EmptyStyle = "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

    public static void MapPage(this WebApplication app)
    {
        app.UseStaticFiles(new StaticFileOptions
        {
            // Each answer has an ETag, so asking again costs a few bytes. The big files change with their version, which is in the address.
            OnPrepareResponse = response => response.Context.Response.Headers.CacheControl =
                response.Context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "no-cache",
        });
        app.MapGet("/", async (HttpContext context, IWebHostEnvironment environment) =>
        {
            var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
            var page = await ReadAsync(environment.WebRootFileProvider.GetFileInfo("page.html"), context.RequestAborted);
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = Policy(nonce);
            headers.CacheControl = "no-store";
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "no-referrer";
            return Results.Content(page.Replace(NoncePlace, nonce, StringComparison.Ordinal), "text/html; charset=utf-8");
        });
    }

    /// <summary>
    /// Nothing from elsewhere, no inline script. Web Chat makes style elements, which the nonce admits but for one that is empty
    /// (the hash is that of nothing), and style attributes.
    /// </summary>
    private static string Policy(string nonce) =>
        "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
        + "script-src 'self'; connect-src 'self'; img-src 'self' data: blob:; font-src 'self' data:; "
        + $"style-src 'self' 'nonce-{nonce}' '{EmptyStyle}'; style-src-attr 'unsafe-inline'";

    private static async Task<string> ReadAsync(IFileInfo file, CancellationToken cancellation)
    {
        await using var stream = file.CreateReadStream();
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync(cancellation);
    }
}
