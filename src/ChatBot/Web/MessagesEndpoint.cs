using ChatBot.Channels.Connector;
using ChatBot.Channels.Schema;
using ChatBot.Channels.Turns;

namespace ChatBot.Web;

/// <summary>Where channels send activities: <c>POST /api/messages</c>.</summary>
internal static class MessagesEndpoint
{
    public static void MapMessages(this IEndpointRouteBuilder routes) =>
        // A statement body on purpose: an expression body would bind to RequestDelegate and drop the result.
        routes.MapPost("/api/messages", async (HttpContext context, IHostEnvironment environment, TurnRunner turns, ConnectorClient connector) =>
        {
            if (Refuse(context, environment) is { } refusal)
                return refusal;
            var (activity, unreadable) = await ActivityBody.ReadAsync(context);
            return unreadable ?? await TakeAsync(context, activity!, turns, connector);
        });

    /// <summary>Without an identity that callers can be checked against, only this machine may speak to the bot, and only in development.</summary>
    private static IResult? Refuse(HttpContext context, IHostEnvironment environment)
    {
        if (!environment.IsDevelopment())
            return Refusals.Problem(StatusCodes.Status403Forbidden, "AuthenticationNotConfigured",
                "This bot has no app id to check callers with, so it takes no messages from channels. To try it on your own machine, start it with ASPNETCORE_ENVIRONMENT=Development.");
        return LocalCaller.IsLocal(context)
            ? null
            : Refusals.Problem(StatusCodes.Status403Forbidden, "NotLocal",
                "Without an app id the bot takes messages from its own machine only. Send them to localhost.");
    }

    private static async Task<IResult> TakeAsync(HttpContext context, Activity activity, TurnRunner turns, ConnectorClient connector)
    {
        if (string.IsNullOrWhiteSpace(activity.Type))
            return Refusals.BadSyntax("The activity has no type. Set type, for example to \"message\".");
        if (string.IsNullOrWhiteSpace(activity.Conversation?.Id))
            return Refusals.BadSyntax("The activity has no conversation. Set conversation.id.");
        if (activity.Is(ActivityTypes.Invoke))
            return Results.StatusCode(StatusCodes.Status501NotImplemented);
        if (!IsActedOn(activity))
            return Results.Ok();

        if (string.Equals(activity.DeliveryMode, "expectReplies", StringComparison.OrdinalIgnoreCase))
            return await ReplyHereAsync(context, activity, turns);
        if (!ServiceUrlPolicy.TryRead(activity.ServiceUrl, out _))
            return Refusals.Problem(StatusCodes.Status403Forbidden, "ServiceUrlNotAllowed",
                "Without an app id the bot replies to its own machine only. Set serviceUrl to an address on localhost.");
        return turns.TryStart(activity, connector) is null ? Refusals.Busy(context) : Results.Accepted();
    }

    private static async Task<IResult> ReplyHereAsync(HttpContext context, Activity activity, TurnRunner turns)
    {
        var buffer = new ReplyBuffer();
        if (turns.TryStart(activity, buffer) is not { } turn)
            return Refusals.Busy(context);
        await turn.WaitAsync(context.RequestAborted);
        return Results.Json(new ExpectedReplies(buffer.Replies), ChannelsJson.Default.ExpectedReplies);
    }

    /// <summary>What the channels send besides is acknowledged and ignored: new types may come at any time.</summary>
    private static bool IsActedOn(Activity activity) =>
        activity.Is(ActivityTypes.Message)
        || activity.Is(ActivityTypes.ConversationUpdate)
        || activity.Is(ActivityTypes.InstallationUpdate);
}
