using System.Net;
using System.Net.Http.Headers;
using ChatBot.Channels.Credentials;

namespace ChatBot.Channels.Connector;

/// <summary>Adds the bot's token to what goes to a connector, and to nothing else.</summary>
/// <param name="policy">Where the token may go.</param>
/// <param name="tokens">The token.</param>
public sealed class ConnectorAuthorization(ServiceUrlPolicy policy, BotTokens tokens) : DelegatingHandler
{
    /// <inheritdoc/>
    /// <exception cref="HttpRequestException">There is no token; nothing was sent.</exception>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Headers.Authorization = null;
        if (!policy.MayHaveToken(request.RequestUri))
            return await base.SendAsync(request, cancellationToken);

        var first = await tokens.GetAsync(cancellationToken);
        if (first.Token is null)
            throw new HttpRequestException(HttpRequestError.UserAuthenticationError, first.Problem?.Advice);
        var response = await SendAsync(request, first.Token, cancellationToken);
        if (response.StatusCode != HttpStatusCode.Unauthorized)
            return response;

        // The token may have been revoked before its time. A request that was refused may be sent again.
        if (!tokens.Refuse(first.Token) || (await tokens.GetAsync(cancellationToken)).Token is not { } second)
            return response;
        response.Dispose();
        if (request.Content is SentContent content)
            content.IsBegun = false;
        return await SendAsync(request, second, cancellationToken);
    }

    private Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, string token, CancellationToken cancellation)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return base.SendAsync(request, cancellation);
    }
}
