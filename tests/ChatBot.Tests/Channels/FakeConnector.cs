using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace ChatBot.Tests.Channels;

/// <summary>What a connector was asked: the path as it came over the wire.</summary>
internal sealed record ConnectorCall(string Method, string RawPath, JsonObject? Body);

/// <summary>A Bot Connector on a free port of loopback that takes every activity, or fails as told.</summary>
internal sealed class FakeConnector : IAsyncDisposable
{
    private readonly Channel<ConnectorCall> _calls = Channel.CreateUnbounded<ConnectorCall>();
    private readonly WebApplication _app;

    private FakeConnector()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.Urls.Add("http://127.0.0.1:0");
        _app.Run(async context =>
        {
            var body = context.Request.ContentLength is 0 or null && !context.Request.Headers.ContainsKey("Transfer-Encoding")
                ? null
                : (await JsonNode.ParseAsync(context.Request.Body))!.AsObject();
            var target = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
            await _calls.Writer.WriteAsync(new(context.Request.Method, target, body));
            await Respond(context);
        });
    }

    /// <summary>The service URL, without a slash at its end.</summary>
    public string Url => _app.Urls.Single() + "/emea";

    /// <summary>How calls are answered.</summary>
    public Func<HttpContext, Task> Respond { get; set; } = context =>
    {
        context.Response.StatusCode = StatusCodes.Status201Created;
        return context.Response.WriteAsync("""{"id":"170"}""");
    };

    public static async Task<FakeConnector> StartAsync()
    {
        var connector = new FakeConnector();
        await connector._app.StartAsync();
        return connector;
    }

    /// <summary>The next call; fails when none comes.</summary>
    public Task<ConnectorCall> NextAsync() => _calls.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(20));

    public async Task<string> NextTextAsync() => (string?)(await NextAsync()).Body!["text"] ?? "";

    /// <summary>The texts that came and were not looked at.</summary>
    public IEnumerable<string> Texts()
    {
        while (_calls.Reader.TryRead(out var call))
            yield return (string?)call.Body!["text"] ?? "";
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();
}
