using System.Globalization;
using ChatBot.Channels.Authentication;
using ChatBot.Channels.Connector;
using ChatBot.Channels.Schema;
using ChatBot.Settings;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace ChatBot.Web;

/// <summary>
/// Decides who may speak to the bot: first by the request alone, before its body is read, then by the activity in it.
/// With an app id, whoever shows a good token of a channel; without one, which the program starts with only in development, this machine.
/// </summary>
/// <param name="bot">Who the bot is.</param>
/// <param name="policy">Where replies may go.</param>
/// <param name="tenants">The organisations that it is for.</param>
/// <param name="audit">Writes down who is refused.</param>
internal sealed class CallerGate(IOptions<BotOptions> bot, ServiceUrlPolicy policy, AllowedTenants tenants, CallerAudit audit)
{
    private static readonly TimeSpan TryAgainAfter = TimeSpan.FromSeconds(5);

    private static readonly CallerRefusal NotLocal = new(nameof(NotLocal), StatusCodes.Status403Forbidden,
        "Without an app id the bot takes messages from its own machine only. Send them to localhost.");

    private static readonly CallerRefusal ServiceUrlNotAllowed = new(nameof(ServiceUrlNotAllowed), StatusCodes.Status403Forbidden,
        "Without an app id the bot replies to its own machine only. Set serviceUrl to an address on localhost.");

    private static readonly CallerRefusal HostNotKnown = new(nameof(ServiceUrlNotAllowed), StatusCodes.Status403Forbidden,
        "The bot replies to the hosts of its cloud only. If serviceUrl is right, add its host to Connector:ExtraHosts.");

    private bool ChecksTokens => bot.Value.AppId.Length > 0;

    /// <summary>Looks at the request.</summary>
    /// <returns>The response that refuses it; null when its body may be read.</returns>
    public async Task<IResult?> RefuseRequestAsync(HttpContext context)
    {
        if (!ChecksTokens)
            return LocalCaller.IsLocal(context) ? null : Refuse(NotLocal);
        var authentication = await context.AuthenticateAsync(CallerAuthentication.Scheme);
        if (authentication.Succeeded)
            return null;
        if (authentication.Failure is not CallerRefusedException failure)
            throw new InvalidOperationException("The scheme fails for a named reason only.", authentication.Failure);
        if (failure.Refusal.Status == StatusCodes.Status401Unauthorized)
            await context.ChallengeAsync(CallerAuthentication.Scheme);
        else
            context.Response.Headers.RetryAfter = TryAgainAfter.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        return Refuse(failure.Refusal, failure.Token);
    }

    /// <summary>Looks at the activity of a request that <see cref="RefuseRequestAsync"/> let in.</summary>
    /// <returns>The response that refuses it; null when the bot may take it.</returns>
    public IResult? RefuseActivity(HttpContext context, Activity activity)
    {
        var refusal = (ChecksTokens ? context.Features.GetRequiredFeature<VerifiedCaller>().Refuse(activity) : null)
            ?? RefuseServiceUrl(activity)
            ?? tenants.Refuse(activity);
        return refusal is null ? null : Refuse(refusal);
    }

    // Whoever wants the replies in the response gets them there, wherever the service URL points to.
    private CallerRefusal? RefuseServiceUrl(Activity activity) =>
        activity.Is(ActivityTypes.Invoke)
        || string.Equals(activity.DeliveryMode, DeliveryModes.ExpectReplies, StringComparison.OrdinalIgnoreCase)
        || policy.TryRead(activity.ServiceUrl, out _)
            ? null
            : policy.HasIdentity ? HostNotKnown : ServiceUrlNotAllowed;

    private IResult Refuse(CallerRefusal refusal, TokenFacts? token = null)
    {
        audit.Refused(refusal, token);
        return Refusals.Problem(refusal.Status, refusal.Reason, refusal.Message);
    }
}
