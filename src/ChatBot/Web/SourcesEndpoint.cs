namespace ChatBot.Web;

/// <summary>Where pipelines send sources: <c>POST /api/sources</c>.</summary>
internal static class SourcesEndpoint
{
    public static void MapSources(this IEndpointRouteBuilder routes) =>
        // A statement body on purpose: an expression body would bind to RequestDelegate and drop the result.
        routes.MapPost("/api/sources", async (HttpContext context) =>
        {
            return context.RequestServices.GetService<SourceUpload>() is { } upload ? await upload.TakeAsync(context) : Results.NotFound();
        });
}
