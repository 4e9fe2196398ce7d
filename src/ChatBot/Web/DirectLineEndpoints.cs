using System.Text.Json;
using ChatBot.Channels.DirectLine;
using ChatBot.Channels.Schema;
using ChatBot.Settings;
using Microsoft.Extensions.Options;

namespace ChatBot.Web;

/// <summary>The Direct Line 3.0 endpoints that Web Chat calls, below <c>/directline</c>.</summary>
internal static class DirectLineEndpoints
{
    public static void MapDirectLine(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/directline").AddEndpointFilter(RefuseStrangersAsync);
        group.MapPost("/tokens/generate", (DirectLineTokens tokens) => Started(tokens, DirectLineTokens.NewGrant(), null, StatusCodes.Status200OK));
        group.MapPost("/tokens/refresh", (HttpContext context, DirectLineTokens tokens) =>
            Grant(context, tokens) is { } grant ? Started(tokens, grant, null, StatusCodes.Status200OK) : Expired());
        group.MapPost("/conversations", Start);
        group.MapGet("/conversations/{id}", Reconnect);
        group.MapGet("/conversations/{id}/activities", Poll);
        group.MapPost("/conversations/{id}/activities", PostAsync);
        group.MapPost("/conversations/{id}/upload", RefuseUpload);
        group.MapGet("/conversations/{id}/stream", StreamAsync);
    }

    private static async ValueTask<object?> RefuseStrangersAsync(EndpointFilterInvocationContext call, EndpointFilterDelegate next)
    {
        var services = call.HttpContext.RequestServices;
        var enabled = services.GetRequiredService<IOptions<DirectLineOptions>>().Value.Enabled
            ?? (services.GetRequiredService<IHostEnvironment>().IsDevelopment() && LocalCaller.IsLocal(call.HttpContext));
        return enabled
            ? await next(call)
            : Refusals.Problem(StatusCodes.Status403Forbidden, "DirectLineDisabled",
                "The chat on this page is off. To turn it on for everybody who reaches this address, set DirectLine:Enabled to true.");
    }

    private static IResult Start(HttpContext context, DirectLineTokens tokens, DirectLineService service)
    {
        if (Grant(context, tokens) is not { } grant)
            return Expired();
        service.Open(grant, out var isNew);
        return Started(tokens, grant, StreamUrl(context, tokens, grant, null), isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    private static IResult Reconnect(HttpContext context, string id, string? watermark, DirectLineTokens tokens, DirectLineService service)
    {
        if (Grant(context, tokens, id) is not { } grant)
            return Expired();
        return service.Find(grant) is null
            ? NotKept()
            : Started(tokens, grant, StreamUrl(context, tokens, grant, watermark), StatusCodes.Status200OK);
    }

    private static IResult Poll(HttpContext context, string id, string? watermark, DirectLineTokens tokens, DirectLineService service)
    {
        if (Grant(context, tokens, id) is not { } grant)
            return Expired();
        return service.Find(grant) is { } conversation
            ? Results.Bytes(conversation.Read(watermark).ToJson(), "application/json; charset=utf-8")
            : NotKept();
    }

    private static async Task<IResult> PostAsync(HttpContext context, string id, DirectLineTokens tokens, DirectLineService service)
    {
        if (Grant(context, tokens, id) is not { } grant)
            return Expired();
        using var body = new ActivityBody();
        if (await body.ReadAsync(context) is { } unreadable)
            return unreadable;
        var activity = body.Activity;
        if (!activity.Is(ActivityTypes.Message) && !activity.Is(ActivityTypes.Event))
            return Refusals.BadSyntax("Clients send activities of type \"message\" or \"event\".");
        if (service.Find(grant) is not { } conversation)
            return NotKept();
        try
        {
            return service.Post(conversation, grant, activity) is { } posted
                ? Results.Json(new ResourceResponse(posted), ChannelsJson.Default.ResourceResponse)
                : Refusals.Busy(context);
        }
        catch (JsonException)
        {
            return Refusals.BadSyntax("The activity holds text that is no valid Unicode. Remove half surrogate pairs.");
        }
    }

    private static IResult RefuseUpload(HttpContext context, string id, DirectLineTokens tokens) =>
        Grant(context, tokens, id) is null
            ? Expired()
            : Refusals.Problem(StatusCodes.Status415UnsupportedMediaType, "UploadNotSupported", "This bot reads text only. Write your question as a message.");

    private static async Task<IResult> StreamAsync(
        HttpContext context, string id, string? t, string? watermark, DirectLineTokens tokens, DirectLineService service, IHostApplicationLifetime lifetime)
    {
        if (tokens.Read(t) is not { } grant || grant.ConversationId != id)
            return Expired();
        if (service.Find(grant) is not { } conversation)
            return NotKept();
        if (!context.WebSockets.IsWebSocketRequest)
            return Refusals.BadSyntax("Open this address as a web socket.");
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        await DirectLineStream.RunAsync(conversation, socket, watermark, lifetime.ApplicationStopping);
        return Results.Empty;
    }

    /// <summary>What the caller's token allows; null when it is missing, forged, expired or for another conversation.</summary>
    private static DirectLineGrant? Grant(HttpContext context, DirectLineTokens tokens, string? conversationId = null)
    {
        var header = context.Request.Headers.Authorization.ToString();
        const string Scheme = "Bearer ";
        var grant = header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? tokens.Read(header[Scheme.Length..].Trim()) : null;
        return conversationId is null || grant?.ConversationId == conversationId ? grant : null;
    }

    private static string StreamUrl(HttpContext context, DirectLineTokens tokens, DirectLineGrant grant, string? watermark)
    {
        var scheme = context.Request.IsHttps ? "wss" : "ws";
        var token = tokens.Issue(grant, DirectLineTokens.StreamLifetime);
        return $"{scheme}://{context.Request.Host}{context.Request.PathBase}/directline/conversations/{grant.ConversationId}/stream"
            + $"?watermark={Uri.EscapeDataString(watermark ?? "")}&t={token}";
    }

    private static IResult Started(DirectLineTokens tokens, DirectLineGrant grant, string? streamUrl, int status)
    {
        var token = tokens.Issue(grant, DirectLineTokens.Lifetime);
        var body = new ConversationStarted(grant.ConversationId, token, (int)DirectLineTokens.Lifetime.TotalSeconds, streamUrl, grant.UserId);
        return Results.Json(body, ChannelsJson.Default.ConversationStarted, statusCode: status);
    }

    private static IResult Expired() =>
        Refusals.Problem(StatusCodes.Status403Forbidden, "TokenExpired", "The token is missing, has expired, or is for another conversation. Reload the page.");

    private static IResult NotKept() =>
        Refusals.Problem(StatusCodes.Status404NotFound, "ConversationNotFound", "This conversation is no longer kept. Reload the page.");
}
