using ChatBot.Channels.Connector;
using ChatBot.Channels.Credentials;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ChatBot.Web.Health;

/// <summary>Whether the bot has a token to reply with. What passes by itself is a warning; what somebody must put right is a failure that says how.</summary>
/// <param name="policy">Tells whether a token is needed.</param>
/// <param name="credential">Holds the certificate.</param>
/// <param name="tokens">Gives the token, from memory while it is valid.</param>
/// <param name="time">The clock.</param>
internal sealed class TokenHealthCheck(ServiceUrlPolicy policy, BotCredential credential, BotTokens tokens, TimeProvider time) : IHealthCheck
{
    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (!policy.HasIdentity)
            return HealthCheckResult.Healthy("not needed: without an app id the bot speaks to this machine only.");
        var certificate = credential.Certificate is { } file ? CertificateValidity.Of(file, time.GetUtcNow()) : null;
        if (certificate is { IsValid: false })
            return HealthCheckResult.Unhealthy(certificate.Advice);
        return (await tokens.GetAsync(cancellationToken)).Problem switch
        {
            { Passes: true } problem => HealthCheckResult.Degraded($"{problem.Code}: {problem.Advice}"),
            { } problem => HealthCheckResult.Unhealthy($"{problem.Code}: {problem.Advice}"),
            null when certificate?.Advice is { } advice => HealthCheckResult.Degraded(advice),
            null => HealthCheckResult.Healthy("The bot has a token to reply with."),
        };
    }
}
