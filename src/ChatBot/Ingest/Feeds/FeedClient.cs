using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using ChatBot.Settings;
using Microsoft.Extensions.Options;

namespace ChatBot.Ingest.Feeds;

/// <summary>Fetches files, only when they have changed.</summary>
/// <param name="clients">Gives the client.</param>
/// <param name="addresses">Tells where redirects may lead.</param>
/// <param name="options">The largest file.</param>
/// <param name="time">The clock.</param>
internal sealed class FeedClient(IHttpClientFactory clients, FeedAddresses addresses, IOptions<SourcesOptions> options, TimeProvider time)
{
    /// <summary>The name of the client, which must not follow redirects by itself.</summary>
    public const string HttpClientName = "feeds";

    private const int MostRedirects = 5;
    private const int ReadAtOnce = 128 * 1024;
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(100);

    /// <summary>Asks for a file and writes it.</summary>
    /// <param name="address">Where it is; what it is redirected to is not remembered, for such addresses often hold for a while only.</param>
    /// <param name="path">Where it is written to; what is there when the result is not that it was fetched is worth nothing.</param>
    /// <param name="tag">What is known of the file that was fetched before; null for none.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<FetchResult> FetchAsync(Uri address, string path, FeedTag? tag, CancellationToken cancellation)
    {
        using var silence = new CancellationTokenSource(LongestSilence, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(silence.Token, cancellation);
        try
        {
            var target = address;
            for (var redirects = 0; redirects <= MostRedirects; redirects++)
            {
                using var response = await clients.CreateClient(HttpClientName).SendAsync(Request(target, tag), HttpCompletionOption.ResponseHeadersRead, either.Token);
                if (response.StatusCode == HttpStatusCode.NotModified && tag is not null)
                    return new FetchResult.Same();
                if (response.StatusCode == HttpStatusCode.OK)
                    return await ReceiveAsync(response, address, path, tag, silence, either.Token);
                if ((int)response.StatusCode is not (301 or 302 or 303 or 307 or 308) || response.Headers.Location is not { } location)
                    return new FetchResult.Failed($"the server answered {((int)response.StatusCode).ToString(CultureInfo.InvariantCulture)}; check the address if that goes on.", Wait(response.Headers.RetryAfter));
                target = new Uri(target, location);
                if (!addresses.MayFetch(target))
                    return new FetchResult.Failed("the server sends on to an address that is not https; give another address.");
            }
            return new FetchResult.Failed("the server sends on from address to address; give the last of them.");
        }
        catch (Exception e) when (e is HttpRequestException or InvalidDataException or UriFormatException || (e is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            return new FetchResult.Failed(Reason(e));
        }
    }

    private static HttpRequestMessage Request(Uri address, FeedTag? tag)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (tag?.ETag is { } etag)
            request.Headers.TryAddWithoutValidation("If-None-Match", etag);
        request.Headers.IfModifiedSince = tag?.LastModified;
        return request;
    }

    private async Task<FetchResult> ReceiveAsync(
        HttpResponseMessage response, Uri address, string path, FeedTag? tag, CancellationTokenSource silence, CancellationToken cancellation)
    {
        var most = options.Value.LargestBytes;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var file = File.Create(path);
        await using var body = await response.Content.ReadAsStreamAsync(cancellation);
        var buffer = new byte[ReadAtOnce];
        for (int read; (read = await ReadAsync(body, buffer, cancellation)) > 0;)
        {
            if (file.Length + read > most)
                return new FetchResult.Failed($"the file is larger than {options.Value.LargestUploadMegabytes.ToString(CultureInfo.InvariantCulture)} MB; raise Sources:LargestUploadMegabytes if that is right.");
            await file.WriteAsync(buffer.AsMemory(0, read), cancellation);
            hash.AppendData(buffer, 0, read);
            silence.CancelAfter(LongestSilence);
        }
        var content = Convert.ToHexStringLower(hash.GetHashAndReset());
        // Some servers know no conditions, and send the same again.
        return content == tag?.Hash
            ? new FetchResult.Same()
            : new FetchResult.Fetched(new(FeedTag.DigestOf(address.OriginalString), response.Headers.ETag?.ToString(), response.Content.Headers.LastModified, content));
    }

    // The handler throws when the body ends before the length that its header gives. What the disk throws is none of this.
    private static async Task<int> ReadAsync(Stream body, byte[] buffer, CancellationToken cancellation)
    {
        try
        {
            return await body.ReadAsync(buffer, cancellation);
        }
        catch (IOException e)
        {
            throw new InvalidDataException("The transfer broke off.", e);
        }
    }

    private TimeSpan? Wait(RetryConditionHeaderValue? header) =>
        header?.Delta ?? (header?.Date is { } date ? TimeSpan.FromTicks(Math.Max(0, (date - time.GetUtcNow()).Ticks)) : null);

    private static string Reason(Exception exception) => exception switch
    {
        OperationCanceledException => "the server did not answer in time.",
        InvalidDataException or HttpRequestException { HttpRequestError: HttpRequestError.ResponseEnded } => "the transfer broke off before its end.",
        UriFormatException => "the server sends on to what is no address.",
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => "the host is not known; check the address.",
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => "the server's certificate was not accepted.",
        _ => "the server cannot be reached.",
    };
}
