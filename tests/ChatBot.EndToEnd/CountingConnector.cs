using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ChatBot.EndToEnd;

/// <summary>A Bot Connector on loopback that takes its time, and counts the messages that answer each activity, and those that answer none.</summary>
internal sealed class CountingConnector : IAsyncDisposable
{
    private readonly WebApplication _app;

    public CountingConnector(TimeSpan delay)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.Urls.Add("http://127.0.0.1:0");
        _app.Run(async context =>
        {
            var activity = (await JsonNode.ParseAsync(context.Request.Body))!;
            if ((string?)activity["type"] == "message" && (string?)activity["replyToId"] is { } answered)
                Answers.AddOrUpdate(answered, 1, (_, count) => count + 1);
            else if ((string?)activity["type"] == "message")
                Posts.AddOrUpdate(((string?)activity["conversation"]?["id"] ?? "", (string?)activity["summary"] ?? ""), 1, (_, count) => count + 1);
            await Task.Delay(delay);
            context.Response.StatusCode = StatusCodes.Status201Created;
            await context.Response.WriteAsync($$"""{"id":"{{Guid.NewGuid()}}"}""");
        });
    }

    /// <summary>How many messages answered each activity.</summary>
    public ConcurrentDictionary<string, int> Answers { get; } = new();

    /// <summary>How many messages without an activity that they answer came, by conversation and summary.</summary>
    public ConcurrentDictionary<(string Conversation, string Summary), int> Posts { get; } = new();

    public string Url => _app.Urls.Single();

    public Task StartAsync() => _app.StartAsync();

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();
}
