using System.Security.Cryptography.X509Certificates;
using Microsoft.Identity.Client;

namespace ChatBot.Channels.Credentials;

/// <summary>Credentials that the bot's registration in Entra ID holds: a secret, a certificate, or trust in somebody else's assertion.</summary>
public static class ApplicationCredential
{
    /// <summary>A client secret.</summary>
    public static AskForToken Secret(BotIdentity identity, string secret, IMsalHttpClientFactory http) =>
        Ask(identity, http, app => app.WithClientSecret(secret));

    /// <summary>A certificate with its private key. The chain is sent along, so that registrations by subject and issuer work too.</summary>
    public static AskForToken Certificate(BotIdentity identity, X509Certificate2 certificate, IMsalHttpClientFactory http) =>
        Ask(identity, http, app => app.WithCertificate(certificate, sendX5C: true));

    /// <summary>A federated credential: the assertion of another issuer that the registration trusts.</summary>
    /// <param name="identity">Who asks.</param>
    /// <param name="assertion">Gives the assertion, each time a token is fetched.</param>
    /// <param name="http">Makes requests.</param>
    public static AskForToken Federated(BotIdentity identity, Func<CancellationToken, Task<string>> assertion, IMsalHttpClientFactory http) =>
        Ask(identity, http, app => app.WithClientAssertion(assertion));

    private static AskForToken Ask(
        BotIdentity identity, IMsalHttpClientFactory http, Func<ConfidentialClientApplicationBuilder, ConfidentialClientApplicationBuilder> with)
    {
        ArgumentNullException.ThrowIfNull(identity);
        var application = with(ConfidentialClientApplicationBuilder.Create(identity.AppId))
            // The authority comes from the settings, never from a message: there is nothing to discover about it.
            .WithAuthority(identity.Authority, validateAuthority: false)
            .WithInstanceDiscovery(false)
            .WithHttpClientFactory(http, retryOnceOn5xx: false)
            .Build();
        string[] scopes = [identity.Scope];
        return async (anew, cancellation) =>
            (await application.AcquireTokenForClient(scopes).WithForceRefresh(anew).ExecuteAsync(cancellation)).AccessToken;
    }
}
