using System.Net.Http.Json;
using System.Text.Json;
using ChatBot.Channels.Schema;
using ChatBot.Channels.Turns;
using Microsoft.Extensions.Logging;

namespace ChatBot.Channels.Connector;

/// <summary>Speaks to the Bot Connector at an activity's service URL (Bot Framework REST API, version 3).</summary>
/// <param name="clients">Makes the HTTP client named <see cref="HttpClientName"/>.</param>
/// <param name="logger">Told what failed, never what was said.</param>
public sealed partial class ConnectorClient(IHttpClientFactory clients, ILogger<ConnectorClient> logger) : IChannelSender
{
    /// <summary>The name of the HTTP client; it must not follow redirects.</summary>
    public const string HttpClientName = "Connector";

    /// <inheritdoc/>
    public Task<SendResult> SendAsync(Activity activity, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return CallAsync(HttpMethod.Post, activity.ServiceUrl, activity.Conversation?.Id, activity.ReplyToId, activity, cancellation);
    }

    /// <inheritdoc/>
    public Task<SendResult> UpdateAsync(Activity activity, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return CallAsync(HttpMethod.Put, activity.ServiceUrl, activity.Conversation?.Id, activity.Id, activity, cancellation);
    }

    /// <inheritdoc/>
    public Task<SendResult> DeleteAsync(ConversationReference reference, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return CallAsync(HttpMethod.Delete, reference.ServiceUrl, reference.Conversation?.Id, reference.ActivityId, null, cancellation);
    }

    private async Task<SendResult> CallAsync(
        HttpMethod method, string? serviceUrl, string? conversationId, string? activityId, Activity? body, CancellationToken cancellation)
    {
        if (!ServiceUrlPolicy.TryRead(serviceUrl, out var service))
            return Failed(null, "ServiceUrlNotAllowed");
        if (string.IsNullOrEmpty(conversationId) || (method != HttpMethod.Post && string.IsNullOrEmpty(activityId)))
            return Failed(null, "NoConversation");

        var path = $"v3/conversations/{Uri.EscapeDataString(conversationId)}/activities";
        if (!string.IsNullOrEmpty(activityId))
            path += "/" + Uri.EscapeDataString(activityId);
        using var request = new HttpRequestMessage(method, service + path);
        if (body is not null)
            request.Content = JsonContent.Create(body, ChannelsJson.Default.Activity);
        try
        {
            using var response = await clients.CreateClient(HttpClientName).SendAsync(request, cancellation);
            var content = await response.Content.ReadAsByteArrayAsync(cancellation);
            return response.IsSuccessStatusCode
                ? new SendResult.Sent(Read(content, ChannelsJson.Default.ResourceResponse)?.Id)
                : Failed((int)response.StatusCode, Read(content, ChannelsJson.Default.ErrorResponse)?.Error?.Code ?? response.StatusCode.ToString());
        }
        catch (HttpRequestException exception)
        {
            return Failed(null, exception.HttpRequestError.ToString());
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return Failed(null, "Timeout");
        }
    }

    /// <summary>What a connector says about a call is optional and not always JSON.</summary>
    private static T? Read<T>(byte[] content, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return content.Length == 0 ? null : JsonSerializer.Deserialize(content, type);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private SendResult.Failed Failed(int? status, string code)
    {
        LogFailed(status, code);
        return new(status, code);
    }

    [LoggerMessage(20, LogLevel.Warning, "A message was not taken by the connector: {Status} {Code}.")]
    private partial void LogFailed(int? status, string code);
}
