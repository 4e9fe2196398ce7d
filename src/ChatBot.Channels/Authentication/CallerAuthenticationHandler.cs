using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace ChatBot.Channels.Authentication;

/// <summary>The authentication scheme of <c>POST /api/messages</c>: the Bearer token of a channel. It leaves a <see cref="VerifiedCaller"/> among the request's features.</summary>
/// <param name="options">Those of any scheme.</param>
/// <param name="validator">Looks at the tokens.</param>
// Without a logger: whoever asks for authentication has the refusal written down, once.
internal sealed class CallerAuthenticationHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, CallerTokenValidator validator)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, NullLoggerFactory.Instance, UrlEncoder.Default)
{
    /// <inheritdoc/>
    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var (token, refusal) = BearerHeader.Read(Request.Headers.Authorization);
        if (token is null)
            return AuthenticateResult.Fail(new CallerRefusedException(refusal!));
        switch (await validator.ValidateAsync(token, Context.RequestAborted))
        {
            case TokenVerdict.Accepted(var caller):
                Context.Features.Set(caller);
                return AuthenticateResult.Success(new(new ClaimsPrincipal(caller.Identity), Scheme.Name));
            case TokenVerdict.Refused(var why, var facts):
                return AuthenticateResult.Fail(new CallerRefusedException(why, facts));
            default:
                throw new InvalidOperationException("There is no third verdict.");
        }
    }

    /// <inheritdoc/>
    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer";
        return base.HandleChallengeAsync(properties);
    }
}
