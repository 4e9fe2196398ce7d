using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ChatBot.Channels.Connector.Budgets;
using ChatBot.Channels.Schema;
using ChatBot.Channels.Turns;
using Microsoft.Extensions.Logging;

namespace ChatBot.Channels.Connector;

/// <summary>Makes one request to a connector and says what became of it.</summary>
/// <param name="clients">Makes the HTTP client named <see cref="ConnectorClient.HttpClientName"/>.</param>
/// <param name="policy">Where requests may go.</param>
/// <param name="budgets">How many may go.</param>
/// <param name="timeout">How long an answer is waited for.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Told what failed, never what was said.</param>
internal sealed partial class ConnectorCall(
    IHttpClientFactory clients, ServiceUrlPolicy policy, ConnectorBudgets budgets, TimeSpan timeout, TimeProvider time, ILogger logger)
{
    /// <summary>Takes one request that is no reading from what the channel allows, to be made later.</summary>
    /// <param name="place">The conversation it counts for, with the service URL.</param>
    /// <param name="wait">How long to wait before asking again; zero when the request may be made.</param>
    /// <returns>Whether it may be made now; also where it will be refused without being made.</returns>
    public bool TryAdmit(Place place, out TimeSpan wait)
    {
        wait = TimeSpan.Zero;
        return !policy.TryRead(place.ServiceUrl, out var service) || budgets.TryAcquire(KeyOf(place, service, isRead: false), out wait);
    }

    /// <summary>Makes the request.</summary>
    /// <param name="method">The verb.</param>
    /// <param name="place">The conversation it counts for, with the service URL.</param>
    /// <param name="path">The path below the service URL, escaped.</param>
    /// <param name="body">The body; null for none.</param>
    /// <param name="answer">How the answer is read.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <param name="isAdmitted">Whether it was taken from what the channel allows by <see cref="TryAdmit"/>.</param>
    public async Task<ConnectorAnswer<T>> MakeAsync<T>(
        HttpMethod method, Place place, string path, byte[]? body, JsonTypeInfo<T> answer, CancellationToken cancellation, bool isAdmitted = false)
        where T : class
    {
        if (!policy.TryRead(place.ServiceUrl, out var service))
            return Refused<T>("ServiceUrlNotAllowed");
        var key = KeyOf(place, service, method == HttpMethod.Get);
        if (!isAdmitted && !budgets.TryAcquire(key, out var wait))
            return new(new SendResult.Throttled(wait), null);

        using var content = body is null ? null : new SentContent(body);
        using var request = new HttpRequestMessage(method, service + path) { Content = content };
        using var patience = new CancellationTokenSource(timeout, time);
        await using var given = cancellation.UnsafeRegister(static patience => ((CancellationTokenSource)patience!).Cancel(), patience);
        try
        {
            using var response = await clients.CreateClient(ConnectorClient.HttpClientName)
                .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token);
            return await ReadAsync(response, key, answer, patience.Token, cancellation);
        }
        catch (Exception exception) when (IsNoAnswer(exception, cancellation))
        {
            return Logged<T>(Outcome.Of(exception, content?.IsBegun), null);
        }
    }

    private static BudgetKey KeyOf(Place place, Uri service, bool isRead) =>
        new(place.ChannelId, service.IsLoopback, place.TenantId, place.ConversationId, isRead);

    private async Task<ConnectorAnswer<T>> ReadAsync<T>(
        HttpResponseMessage response, BudgetKey key, JsonTypeInfo<T> answer, CancellationToken either, CancellationToken cancellation)
        where T : class
    {
        byte[] content;
        try
        {
            content = await response.Content.ReadAsByteArrayAsync(either);
        }
        catch (Exception exception) when (IsNoAnswer(exception, cancellation))
        {
            // The status says what matters.
            content = [];
        }
        if (!response.IsSuccessStatusCode)
        {
            var error = Read(content, ChannelsJson.Default.ErrorResponse)?.Error;
            return Logged<T>(Outcome.Of(response.StatusCode, error, () => budgets.Slow(key, RetryAfter(response.Headers.RetryAfter))), response);
        }
        budgets.Welcome(key);
        var value = Read(content, answer);
        return value is null && key.IsRead
            ? Logged<T>(new SendResult.Uncertain((int)response.StatusCode, "UnreadableAnswer"), response)
            : new(new SendResult.Sent((value as ResourceResponse)?.Id), value);
    }

    private TimeSpan? RetryAfter(RetryConditionHeaderValue? header) =>
        header?.Delta ?? (header?.Date is { } date ? TimeSpan.FromTicks(Math.Max(0, (date - time.GetUtcNow()).Ticks)) : null);

    private static bool IsNoAnswer(Exception exception, CancellationToken cancellation) =>
        exception is HttpRequestException or IOException || (exception is OperationCanceledException && !cancellation.IsCancellationRequested);

    /// <summary>What a connector says about a call is optional and not always JSON.</summary>
    private static T? Read<T>(byte[] content, JsonTypeInfo<T> type)
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

    /// <summary>A request that is not made.</summary>
    public ConnectorAnswer<T> Refused<T>(string code)
        where T : class => Logged<T>(new SendResult.Failed(null, code), null);

    private ConnectorAnswer<T> Logged<T>(SendResult result, HttpResponseMessage? response)
        where T : class
    {
        LogFailed(result, Header(response, "MS-CV"), Header(response, "X-Correlating-OperationId"));
        return new(result, null);
    }

    private static string? Header(HttpResponseMessage? response, string name) =>
        response is not null && response.Headers.TryGetValues(name, out var values) ? string.Join(',', values) : null;

    [LoggerMessage(20, LogLevel.Warning, "A request was not taken by the connector: {Result}; MS-CV {Vector}, X-Correlating-OperationId {Operation}.")]
    private partial void LogFailed(SendResult result, string? vector, string? operation);
}
