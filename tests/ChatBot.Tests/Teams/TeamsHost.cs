using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using ChatBot.Conversation;
using ChatBot.Facts;
using ChatBot.Facts.Feedback;
using ChatBot.Ingest;
using ChatBot.Tests.Channels;
using ChatBot.Tests.Commands;
using ChatBot.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Moq;

namespace ChatBot.Tests.Teams;

/// <summary>The real web application with the real bot, over a small world of facts, on a free port of loopback.</summary>
internal sealed class TeamsHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _client;
    private readonly TemporaryFolder _journal;

    private TeamsHost(WebApplication app, TemporaryFolder journal, FakeConnector connector, KeptVotes votes)
    {
        (_app, _journal, Connector, Votes) = (app, journal, connector, votes);
        _client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public FakeConnector Connector { get; }

    public KeptVotes Votes { get; }

    /// <summary>Starts it at half past nine on 26 November 2026, UTC.</summary>
    public static Task<TeamsHost> StartAsync(FactView? view = null, FindSentAnswer? find = null, params string[] settings) => StartAsync(view, find, _ => { }, settings);

    /// <summary>The same, with services of the test.</summary>
    public static Task<TeamsHost> StartAsync(Action<IServiceCollection> configure, params string[] settings) => StartAsync(null, null, configure, settings);

    private static async Task<TeamsHost> StartAsync(FactView? view, FindSentAnswer? find, Action<IServiceCollection> configure, string[] settings)
    {
        var votes = new KeptVotes();
        var facts = new Mock<IFactStore>();
        facts.Setup(f => f.Current).Returns(view ?? SmallWorld.View);
        var journal = new TemporaryFolder();
        var app = WebHost.Build(["--urls", "http://127.0.0.1:0", "--environment", "Development", "--Store:Path", journal.File("facts.db"), .. settings], builder =>
        {
            builder.AddListWatch();
            builder.Services.RemoveAll<IFactStore>();
            builder.Services.Remove(builder.Services.Single(s => s.ImplementationType == typeof(StartupImport)));
            builder.Services.AddSingleton(facts.Object)
                .AddSingleton<TimeProvider>(new FakeTimeProvider(new DateTimeOffset(2026, 11, 26, 9, 30, 0, TimeSpan.Zero)))
                .AddSingleton<IVoteStore>(votes)
                .AddSingleton(find ?? ((_, _, _) => null))
                .AddLogging(logging => logging.ClearProviders());
            configure(builder.Services);
        });
        await app.StartAsync();
        return new TeamsHost(app, journal, await FakeConnector.StartAsync(), votes);
    }

    /// <summary>Sends an activity and hands back the response.</summary>
    public Task<(HttpStatusCode Status, string Body)> PostAsync(JsonObject activity) => PostAsync(activity.ToJsonString());

    public async Task<(HttpStatusCode Status, string Body)> PostAsync(string activity)
    {
        using var content = new StringContent(activity, Encoding.UTF8, "application/json");
        using var response = await _client.PostAsync("/api/messages", content);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    /// <summary>Sends an invoke that is answered with 200 and hands back the body.</summary>
    public async Task<JsonObject> InvokeAsync(string name, JsonNode? value)
    {
        var (status, body) = await PostAsync(Invoke(name, value));
        Assert.Equal(HttpStatusCode.OK, status);
        return JsonNode.Parse(body)!.AsObject();
    }

    /// <summary>An invoke as Teams shapes it in a channel.</summary>
    public JsonObject Invoke(string name, JsonNode? value)
    {
        var activity = Said(null);
        (activity["type"], activity["name"], activity["value"], activity["replyToId"]) = ("invoke", name, value?.DeepClone(), "1700000000009");
        return activity;
    }

    /// <summary>What Ada says in a channel.</summary>
    public JsonObject Said(string? text, string from = "29:ada", string? id = null)
    {
        var activity = BotHost.Message(Connector, text, "19:abc@thread.tacv2;messageid=1700000000000", id);
        activity["from"]!["id"] = from;
        activity["conversation"]!["conversationType"] = "channel";
        return activity;
    }

    /// <summary>What Ada says in a channel to the bot alone.</summary>
    public JsonObject Whispered(string? text, string from = "29:ada", string? id = null)
    {
        var activity = Said(text, from, id);
        activity["recipient"]!["isTargeted"] = true;
        return activity;
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        await Connector.DisposeAsync();
        _journal.Dispose();
    }
}
