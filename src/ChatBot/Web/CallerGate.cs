using ChatBot.Channels.Connector;
using ChatBot.Channels.Schema;

namespace ChatBot.Web;

/// <summary>Decides who may speak to the bot: first by the request alone, before its body is read, then by the activity in it.</summary>
/// <param name="environment">Tells development from everything else.</param>
/// <param name="policy">Where replies may go.</param>
internal sealed class CallerGate(IHostEnvironment environment, ServiceUrlPolicy policy)
{
    /// <summary>Looks at the request.</summary>
    /// <returns>The response that refuses it; null when its body may be read.</returns>
    public Task<IResult?> RefuseRequestAsync(HttpContext context) => Task.FromResult(RefuseStranger(context));

    /// <summary>Looks at the activity of a request that <see cref="RefuseRequestAsync"/> let in.</summary>
    /// <returns>The response that refuses it; null when the bot may take it.</returns>
    public IResult? RefuseActivity(Activity activity)
    {
        // Whoever wants the replies in the response gets them there, wherever the service URL points to.
        if (activity.Is(ActivityTypes.Invoke) || string.Equals(activity.DeliveryMode, DeliveryModes.ExpectReplies, StringComparison.OrdinalIgnoreCase))
            return null;
        return policy.TryRead(activity.ServiceUrl, out _)
            ? null
            : Refusals.Problem(StatusCodes.Status403Forbidden, "ServiceUrlNotAllowed",
                policy.HasIdentity
                    ? "The bot replies to the hosts of its cloud only. If serviceUrl is right, add its host to Connector:ExtraHosts."
                    : "Without an app id the bot replies to its own machine only. Set serviceUrl to an address on localhost.");
    }

    /// <summary>Without an identity that callers can be checked against, only this machine may speak to the bot, and only in development.</summary>
    private IResult? RefuseStranger(HttpContext context)
    {
        if (!environment.IsDevelopment())
            return Refusals.Problem(StatusCodes.Status403Forbidden, "AuthenticationNotConfigured",
                "This bot has no app id to check callers with, so it takes no messages from channels. To try it on your own machine, start it with ASPNETCORE_ENVIRONMENT=Development.");
        return LocalCaller.IsLocal(context)
            ? null
            : Refusals.Problem(StatusCodes.Status403Forbidden, "NotLocal",
                "Without an app id the bot takes messages from its own machine only. Send them to localhost.");
    }
}
