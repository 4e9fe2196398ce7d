using System.Text.Json;
using ChatBot.Channels.DirectLine;
using ChatBot.Channels.Schema;

namespace ChatBot.Web;

/// <summary>The Direct Line 3.0 endpoints that Web Chat calls, below <c>/directline</c>, and <c>/token</c>, where the bot's own page gets its token.</summary>
internal static class DirectLineEndpoints
{
    public static void MapDirectLine(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/token", (HttpContext context, DirectLineGate gate, DirectLineLimits limits, DirectLineTokens tokens) =>
            gate.Refuse(context) ?? DirectLineGate.RefuseOtherPages(context) ?? limits.RefuseConversation(context)
            ?? Started(tokens, DirectLineTokens.NewGrant(), null, StatusCodes.Status200OK));
        var group = routes.MapGroup("/directline").RequireCors(DirectLineServices.CorsPolicy).AddEndpointFilter(async (call, next) =>
            call.HttpContext.RequestServices.GetRequiredService<DirectLineGate>().Refuse(call.HttpContext) ?? await next(call));
        group.MapPost("/tokens/generate", GenerateAsync);
        group.MapPost("/tokens/refresh", Refresh);
        group.MapPost("/conversations", Start);
        group.MapGet("/conversations/{id}", Reconnect);
        group.MapGet("/conversations/{id}/activities", Poll);
        group.MapPost("/conversations/{id}/activities", (HttpContext context, string id) => PostAsync(context, id, ActivityBody.ReadActivityAsync));
        group.MapPost("/conversations/{id}/upload", (HttpContext context, string id) => PostAsync(context, id, UploadBody.ReadAsync));
        group.MapGet("/conversations/{id}/stream", StreamAsync);
        group.MapGet("/session/getsessionid", () => Refusals.Problem(StatusCodes.Status501NotImplemented, "NotSupported",
            "This bot asks nobody to sign in. Go on without a session."));
    }

    private static async Task<IResult> GenerateAsync(HttpContext context, DirectLineGate gate, DirectLineLimits limits, DirectLineTokens tokens)
    {
        if ((gate.RefuseWithoutSecret(context) ?? limits.RefuseConversation(context)) is { } refusal)
            return refusal;
        TokenRequest? request = null;
        try
        {
            // The body may be left out.
            if (context.Request.HasJsonContentType() && context.Request.ContentLength != 0)
                request = await JsonSerializer.DeserializeAsync(context.Request.Body, ChannelsJson.Default.TokenRequest, context.RequestAborted);
        }
        catch (Exception exception) when (exception is JsonException or BadHttpRequestException)
        {
            return Refusals.BadSyntax("The body is no request for a token. Send {\"user\":{\"id\":\"dl_…\",\"name\":\"…\"},\"trustedOrigins\":[]}, or nothing.");
        }
        return (request ?? new(null, null, null)).TryGrant(out var grant) is { } wrong
            ? Refusals.BadSyntax(wrong)
            : Started(tokens, grant!, null, StatusCodes.Status200OK);
    }

    private static IResult Refresh(HttpContext context, DirectLineTokens tokens, DirectLineService service)
    {
        if (Grant(context, tokens) is not { } grant)
            return Expired();
        return grant.IsStarted && service.Find(grant) is null ? NotKept() : Started(tokens, grant, null, StatusCodes.Status200OK);
    }

    private static IResult Start(HttpContext context, DirectLineTokens tokens, DirectLineLimits limits, DirectLineService service)
    {
        if (Grant(context, tokens) is not { } granted)
            return Expired();
        if (limits.RefuseConversation(context) is { } refusal)
            return refusal;
        var grant = granted with { IsStarted = true };
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
            ? Results.Bytes(conversation.Read(watermark, isLive: false).ToJson(), "application/json; charset=utf-8")
            : NotKept();
    }

    private static async Task<IResult> PostAsync(HttpContext context, string id, Func<HttpContext, Task<(Activity? Activity, IResult? Refusal)>> readAsync)
    {
        var services = context.RequestServices;
        var service = services.GetRequiredService<DirectLineService>();
        if (Grant(context, services.GetRequiredService<DirectLineTokens>(), id) is not { } grant)
            return Expired();
        var (activity, unreadable) = await readAsync(context);
        if (unreadable is not null)
            return unreadable;
        if (!activity!.Is(ActivityTypes.Message) && !activity.Is(ActivityTypes.Event))
            return Refusals.BadSyntax("Clients send activities of type \"message\" or \"event\".");
        if (service.Find(grant) is not { } conversation)
            return NotKept();
        if (services.GetRequiredService<DirectLineLimits>().RefuseMessage(context, id) is { } refusal)
            return refusal;
        try
        {
            return service.Post(conversation, grant, activity) is { } posted
                ? Results.Json(new ResourceResponse(posted), ChannelsJson.Default.ResourceResponse)
                // Web Chat shows at once that it was not sent and offers to send it again; after a 5xx it would wait for it to appear.
                : Refusals.TooMany(context, TimeSpan.FromSeconds(1));
        }
        catch (JsonException)
        {
            return Refusals.BadSyntax("The activity holds text that is no valid Unicode. Remove half surrogate pairs.");
        }
    }

    private static async Task<IResult> StreamAsync(
        HttpContext context, string id, string? t, string? watermark, DirectLineTokens tokens, DirectLineService service, IHostApplicationLifetime lifetime)
    {
        if (tokens.Read(t) is not { IsForStream: true } grant || grant.ConversationId != id || DirectLineGate.IsUntrusted(context, grant.TrustedOrigins))
            return Expired();
        if (service.Find(grant) is not { } conversation)
            return NotKept();
        if (!context.WebSockets.IsWebSocketRequest)
            return Refusals.BadSyntax("Open this address as a web socket.");
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        await DirectLineStream.RunAsync(conversation, socket, watermark, lifetime.ApplicationStopping);
        return Results.Empty;
    }

    /// <summary>What the caller's token allows; null when it is missing, forged, expired, for another conversation or for pages of another origin.</summary>
    private static DirectLineGrant? Grant(HttpContext context, DirectLineTokens tokens, string? conversationId = null)
    {
        var grant = tokens.Read(DirectLineGate.Bearer(context));
        return grant is not null && (conversationId is null || grant.ConversationId == conversationId) && !DirectLineGate.IsUntrusted(context, grant.TrustedOrigins)
            ? grant
            : null;
    }

    private static string StreamUrl(HttpContext context, DirectLineTokens tokens, DirectLineGrant grant, string? watermark)
    {
        var scheme = DirectLineGate.IsSecure(context) ? "wss" : "ws";
        var token = tokens.Issue(grant with { IsForStream = true }, DirectLineTokens.StreamLifetime);
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
