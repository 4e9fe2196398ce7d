using ChatBot.Channels.Connector;
using ChatBot.Channels.Schema;
using ChatBot.Channels.Turns;

namespace ChatBot.Web;

/// <summary>Where channels send activities: <c>POST /api/messages</c>.</summary>
internal static class MessagesEndpoint
{
    public static void MapMessages(this IEndpointRouteBuilder routes) =>
        // A statement body on purpose: an expression body would bind to RequestDelegate and drop the result.
        routes.MapPost("/api/messages", async (HttpContext context, CallerGate gate, TurnRunner turns, ReliableSender connector) =>
        {
            if (await gate.RefuseRequestAsync(context) is { } refusal)
                return refusal;
            using var body = new ActivityBody();
            return await body.ReadAsync(context) ?? Misaddressed(body.Activity) ?? gate.RefuseActivity(context, body.Activity)
                ?? await TakeAsync(context, body, turns, connector);
        })
        // Nothing that serves the page is needed here.
        .ShortCircuit();

    private static IResult? Misaddressed(Activity activity) =>
        string.IsNullOrWhiteSpace(activity.Type) ? Refusals.BadSyntax("The activity has no type. Set type, for example to \"message\".")
        : string.IsNullOrWhiteSpace(activity.Conversation?.Id) ? Refusals.BadSyntax("The activity has no conversation. Set conversation.id.")
        : null;

    private static async Task<IResult> TakeAsync(HttpContext context, ActivityBody body, TurnRunner turns, ReliableSender connector)
    {
        var activity = body.Activity;
        if (activity.Is(ActivityTypes.Invoke))
            return Answer(context, activity, await turns.InvokeAsync(activity, connector, context.RequestAborted), turns);
        if (!IsActedOn(activity))
            return Results.Ok();
        if (string.Equals(activity.DeliveryMode, DeliveryModes.ExpectReplies, StringComparison.OrdinalIgnoreCase))
            return await ReplyHereAsync(context, activity, turns);
        return await turns.AcceptAsync(activity, body.Json, connector) == Acceptance.Refused ? Refusals.Busy(context) : Results.Accepted();
    }

    private static IResult Answer(HttpContext context, Activity activity, InvokeResponse response, TurnRunner turns)
    {
        // A message that comes before the response makes clients say that the app cannot be reached.
        if (response.Afterwards is { } say)
            context.Response.OnCompleted(() =>
            {
                turns.Continue(activity, say);
                return Task.CompletedTask;
            });
        return response.Body is { } body
            ? Results.Content(body.ToJsonString(), "application/json; charset=utf-8", statusCode: response.Status)
            : Results.StatusCode(response.Status);
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
        || activity.Is(ActivityTypes.MessageUpdate)
        || activity.Is(ActivityTypes.ConversationUpdate)
        || activity.Is(ActivityTypes.InstallationUpdate);
}
