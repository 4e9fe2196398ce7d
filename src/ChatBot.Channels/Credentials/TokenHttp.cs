using Microsoft.Identity.Client;

namespace ChatBot.Channels.Credentials;

/// <summary>Lets the library that fetches tokens use the program's HTTP clients.</summary>
/// <param name="clients">Makes the HTTP client named <see cref="HttpClientName"/>.</param>
public sealed class TokenHttp(IHttpClientFactory clients) : IMsalHttpClientFactory
{
    /// <summary>The name of the HTTP client.</summary>
    public const string HttpClientName = "Tokens";

    /// <inheritdoc/>
    public HttpClient GetHttpClient() => clients.CreateClient(HttpClientName);
}
