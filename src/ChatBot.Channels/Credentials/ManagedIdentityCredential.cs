using ChatBot.Channels.Identity;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace ChatBot.Channels.Credentials;

/// <summary>The identity that Azure gives to the machine or service the bot runs on: there is no secret to keep, nor to renew.</summary>
public static class ManagedIdentityCredential
{
    /// <summary>What an assertion is for that a registration of this cloud trusts.</summary>
    public static string AssertionResource(BotCloud cloud)
    {
        ArgumentNullException.ThrowIfNull(cloud);
        return cloud.Name == BotCloud.UsGovernment.Name ? "api://AzureADTokenExchangeUSGov"
            : cloud.Name == BotCloud.China.Name ? "api://AzureADTokenExchangeChina"
            : "api://AzureADTokenExchange";
    }

    /// <summary>A managed identity.</summary>
    /// <param name="resource">What the token is for.</param>
    /// <param name="clientId">The client id of a user-assigned identity; empty for the machine's own.</param>
    /// <param name="http">Makes requests.</param>
    public static AskForToken Of(string resource, string? clientId, IMsalHttpClientFactory http)
    {
        var id = string.IsNullOrEmpty(clientId) ? ManagedIdentityId.SystemAssigned : ManagedIdentityId.WithUserAssignedClientId(clientId);
        var application = ManagedIdentityApplicationBuilder.Create(id).WithHttpClientFactory(http, retryOnceOn5xx: false).Build();
        return async (anew, cancellation) =>
            (await application.AcquireTokenForManagedIdentity(resource).WithForceRefresh(anew).ExecuteAsync(cancellation)).AccessToken;
    }
}
