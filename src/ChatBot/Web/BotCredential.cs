using System.Security.Cryptography.X509Certificates;
using ChatBot.Channels.Credentials;
using ChatBot.Channels.Identity;
using ChatBot.Settings;
using Microsoft.Extensions.Options;

namespace ChatBot.Web;

/// <summary>The credential that the settings give the bot.</summary>
/// <param name="bot">Who the bot is.</param>
/// <param name="options">The credential's settings.</param>
/// <param name="http">Makes the requests for tokens.</param>
internal sealed class BotCredential(IOptions<BotOptions> bot, IOptions<CredentialOptions> options, TokenHttp http) : IDisposable
{
    /// <summary>The certificate; null when the credential is none.</summary>
    public X509Certificate2? Certificate { get; } = options.Value.Kind == CredentialKind.Certificate
        ? CertificateFile.Read(ContentFolders.Resolve(options.Value.CertificatePath), options.Value.CertificatePassword)
        : null;

    /// <summary>How tokens are asked for with it; null without a credential.</summary>
    public AskForToken? Ask()
    {
        var credential = options.Value;
        var cloud = BotCloud.Find(bot.Value.Cloud)!;
        var identity = new BotIdentity(bot.Value.AppId, Authority(cloud), cloud.Scope);
        return credential.Kind switch
        {
            CredentialKind.ClientSecret => ApplicationCredential.Secret(identity, credential.ClientSecret, http),
            CredentialKind.Certificate => ApplicationCredential.Certificate(identity, Certificate!, http),
            CredentialKind.ManagedIdentity => ManagedIdentityCredential.Of(identity.Resource, credential.ManagedIdentityClientId, http),
            CredentialKind.FederatedToken => ApplicationCredential.Federated(identity, new TokenFile(ContentFolders.Resolve(credential.TokenFile)).ReadAsync, http),
            CredentialKind.FederatedManagedIdentity => ApplicationCredential.Federated(identity, Assertion(cloud, credential.ManagedIdentityClientId), http),
            _ => null,
        };
    }

    public void Dispose() => Certificate?.Dispose();

    private Uri Authority(BotCloud cloud) => options.Value.Authority is { Length: > 0 } authority
        ? new(authority)
        : new($"https://{cloud.EntraHost}/{bot.Value.TenantId}");

    private Func<CancellationToken, Task<string>> Assertion(BotCloud cloud, string clientId)
    {
        var ask = ManagedIdentityCredential.Of(ManagedIdentityCredential.AssertionResource(cloud), clientId, http);
        return cancellation => ask(false, cancellation);
    }
}
