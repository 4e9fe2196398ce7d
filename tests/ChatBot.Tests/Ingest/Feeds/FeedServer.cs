using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ChatBot.Tests.Ingest.Feeds;

/// <summary>A real web server on loopback that has files.</summary>
internal sealed class FeedServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private FeedServer(WebApplication app) => _app = app;

    /// <summary>What it does with a request.</summary>
    public RequestDelegate Answer { get; set; } = context => context.Response.WriteAsync("");

    /// <summary>The headers of what was asked for, in order.</summary>
    public ConcurrentQueue<IHeaderDictionary> Requests { get; } = new();

    public string Address(string path) => _app.Urls.Single() + path;

    public static async Task<FeedServer> StartAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new FeedServer(builder.Build());
        server._app.Run(async context =>
        {
            server.Requests.Enqueue(new HeaderDictionary(context.Request.Headers.ToDictionary()));
            await server.Answer(context);
        });
        await server._app.StartAsync();
        return server;
    }

    /// <summary>Has a file, with a tag and a date, and answers conditions.</summary>
    public void Have(string content, string etag = "\"1\"") => Answer = context =>
    {
        context.Response.Headers.ETag = etag;
        context.Response.Headers.LastModified = "Sun, 01 Feb 2026 10:00:00 GMT";
        if (context.Request.Headers.IfNoneMatch != etag)
            return context.Response.WriteAsync(content);
        context.Response.StatusCode = StatusCodes.Status304NotModified;
        return Task.CompletedTask;
    };

    /// <summary>Fails.</summary>
    public void Fail(int status, string? retryAfter = null) => Answer = context =>
    {
        context.Response.StatusCode = status;
        context.Response.Headers.RetryAfter = retryAfter;
        return Task.CompletedTask;
    };

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
