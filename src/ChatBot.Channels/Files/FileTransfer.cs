using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;

namespace ChatBot.Channels.Files;

/// <summary>Fetches files that people give the bot, and puts files where they allow it. The addresses are secrets by themselves: no token goes with them, and none is logged.</summary>
/// <param name="clients">Makes the HTTP client named <see cref="HttpClientName"/>, which follows no redirect.</param>
/// <param name="hosts">Where requests may go.</param>
/// <param name="timeout">How long a transfer may take.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Told what failed, never where or what it was.</param>
public sealed partial class FileTransfer(IHttpClientFactory clients, FileHosts hosts, TimeSpan timeout, TimeProvider time, ILogger<FileTransfer> logger)
{
    /// <summary>The name of the HTTP client.</summary>
    public const string HttpClientName = "files";

    private const int BufferSize = 64 * 1024;

    /// <summary>Fetches a file.</summary>
    /// <param name="url">Where it is, as the message says.</param>
    /// <param name="largest">The most bytes that are read.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<FetchedFile> FetchAsync(string? url, long largest, CancellationToken cancellation)
    {
        if (hosts.Read(url) is not { } address)
            return new FetchedFile.Refused();
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        var fetched = await SendAsync(request, async (response, given) => await ReadAsync(response, largest, given), cancellation);
        return fetched.Result ?? new FetchedFile.Failed(fetched.Status);
    }

    /// <summary>Puts a file.</summary>
    /// <param name="url">Where to, as the consent says.</param>
    /// <param name="bytes">The file; not empty.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>Whether it is there.</returns>
    public async Task<bool> PutAsync(string? url, byte[] bytes, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        if (hosts.Read(url) is not { } address)
            return false;
        using var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        content.Headers.ContentRange = new ContentRangeHeaderValue(0, bytes.Length - 1, bytes.Length);
        using var request = new HttpRequestMessage(HttpMethod.Put, address) { Content = content };
        return (await SendAsync(request, (_, _) => Task.FromResult(bytes), cancellation)).Result is not null;
    }

    private async Task<(T? Result, int? Status)> SendAsync<T>(HttpRequestMessage request, Func<HttpResponseMessage, CancellationToken, Task<T>> read, CancellationToken cancellation)
        where T : class
    {
        using var patience = new CancellationTokenSource(timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, patience.Token);
        try
        {
            using var response = await clients.CreateClient(HttpClientName).SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            if (response.IsSuccessStatusCode)
                return (await read(response, either.Token), (int)response.StatusCode);
            LogRefused(request.Method, (int)response.StatusCode);
            return (null, (int)response.StatusCode);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException || (exception is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            LogNoAnswer(request.Method, exception.GetType().Name);
            return (null, null);
        }
    }

    // What the response says of its length need not be so.
    private static async Task<FetchedFile> ReadAsync(HttpResponseMessage response, long largest, CancellationToken cancellation)
    {
        if (response.Content.Headers.ContentLength > largest)
            return new FetchedFile.TooLarge();
        await using var stream = await response.Content.ReadAsStreamAsync(cancellation);
        using var bytes = new MemoryStream();
        var buffer = new byte[BufferSize];
        for (int read; (read = await stream.ReadAsync(buffer, cancellation)) > 0;)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > largest)
                return new FetchedFile.TooLarge();
        }
        return new FetchedFile.Content(bytes.ToArray());
    }

    [LoggerMessage(160, LogLevel.Warning, "A {Method} of a file was answered with {Status}.")]
    private partial void LogRefused(HttpMethod method, int status);

    [LoggerMessage(161, LogLevel.Warning, "A {Method} of a file had no answer: {Problem}.")]
    private partial void LogNoAnswer(HttpMethod method, string problem);
}
