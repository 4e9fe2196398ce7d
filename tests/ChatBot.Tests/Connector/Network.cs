using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace ChatBot.Tests.Connector;

/// <summary>A request as it would leave this machine.</summary>
internal sealed record Sent(string Method, Uri Address, string? Authorization, IReadOnlyDictionary<string, string> Form);

/// <summary>Stands where the network is, behind all the program's own handlers: notes each request and answers as told.</summary>
/// <param name="answer">Gives status and body for the n-th request, counted from 1.</param>
internal sealed class Network(Func<Sent, int, (int Status, string Body)> answer) : HttpMessageHandler
{
    private readonly ConcurrentQueue<Sent> _requests = new();
    private int _count;

    public IReadOnlyList<Sent> Requests => [.. _requests];

    /// <summary>What each request waits for before it is answered.</summary>
    public Task Gate { get; set; } = Task.CompletedTask;

    /// <summary>A login service that gives a new token each time.</summary>
    public static Network Login(int lifetime = 3600) => new((_, n) => (200, Token($"token-{n}", lifetime)));

    public static string Token(string token, int lifetime = 3600) =>
        $$"""{"token_type":"Bearer","expires_in":{{lifetime}},"ext_expires_in":{{lifetime}},"access_token":"{{token}}"}""";

    public static string Refusal(string error, string description) => $$"""{"error":"{{error}}","error_description":"{{description}}","error_codes":[1]}""";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        var form = body.Contains('=', StringComparison.Ordinal) && !body.StartsWith('{')
            ? body.Split('&').Select(p => p.Split('=', 2)).ToDictionary(p => p[0], p => WebUtility.UrlDecode(p[1]), StringComparer.Ordinal)
            : [];
        var sent = new Sent(request.Method.Method, request.RequestUri!, request.Headers.Authorization?.ToString(), form);
        _requests.Enqueue(sent);
        var number = Interlocked.Increment(ref _count);
        await Gate.WaitAsync(cancellationToken);
        var (status, text) = answer(sent, number);
        return new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(text, Encoding.UTF8, "application/json"), RequestMessage = request };
    }
}
