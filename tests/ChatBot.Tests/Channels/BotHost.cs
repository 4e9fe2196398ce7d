using System.Net.Http.Json;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ChatBot.Asking;
using ChatBot.Channels.Conversations;
using ChatBot.Channels.Schema;
using ChatBot.Channels.Turns;
using ChatBot.Conversation;
using ChatBot.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace ChatBot.Tests.Channels;

/// <summary>The real web application on a free port of loopback, with a bot that repeats what it hears.</summary>
internal sealed class BotHost : IAsyncDisposable
{
    // As the channels write JSON: without escapes that it does not need.
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly WebApplication _app;

    private readonly TemporaryFolder? _folder;

    private BotHost(WebApplication app, TemporaryFolder? folder) => (_app, _folder, Client) = (app, folder, new HttpClient { BaseAddress = new Uri(app.Urls.Single()) });

    public HttpClient Client { get; }

    public IServiceProvider Services => _app.Services;

    /// <summary>A bot that repeats what it hears, or answers with what is made of it.</summary>
    public static ListWatchBot Echo(Func<Answer, Activity>? render = null, IConversationStore? conversations = null)
    {
        Activity Render(Answer answer, string channel) => render?.Invoke(answer) ?? Activity.Message(answer.Text);
        return new(
            new MessageHandler(
                (_, text, _) => new Answer { Kind = AnswerKind.SmallTalk, Title = "Echo", Text = "heard: " + text },
                (answer, turn) => Render(answer, turn.Activity.ChannelId ?? ""),
                new Sharing((_, _, _, _) => null, Render),
                TimeProvider.System),
            new MembershipHandler(
                new ConversationTracker(conversations ?? new ConversationsInMemory(), TimeProvider.System, NullLogger<ConversationTracker>.Instance),
                () => new Answer { Kind = AnswerKind.SmallTalk, Title = "Hello", Text = "welcome" },
                Render,
                (_, _) => { },
                NullLogger<MembershipHandler>.Instance),
            new InvokeHandler(new Dictionary<string, AnswerInvoke>()));
    }

    public static async Task<BotHost> StartAsync(
        IBot? bot = null, string environment = "Development", Action<IServiceCollection>? configure = null, params string[] args)
    {
        // A journal of its own, unless the test names one to find what an earlier host left there.
        var folder = args.Any(a => a.StartsWith("--Turns:Folder", StringComparison.Ordinal)) ? null : new TemporaryFolder();
        string[] journal = folder is null ? [] : ["--Turns:Folder", folder.FullName];
        // A slow machine is no reason for it to say that it is writing, unless the test asks when it does.
        string[] patience = ["--Turns:TypingAfterMilliseconds", "60000"];
        var app = WebHost.Build(["--urls", "http://127.0.0.1:0", "--environment", environment, .. journal, .. patience, .. args], builder =>
        {
            var services = builder.Services;
            services.AddSingleton(bot ?? Echo());
            services.AddLogging(logging => logging.ClearProviders());
            configure?.Invoke(services);
        });
        await app.StartAsync();
        return new BotHost(app, folder);
    }

    public Task<HttpResponseMessage> PostAsync(JsonObject activity) => PostAsync(activity.ToJsonString(Plain));

    public async Task<HttpResponseMessage> PostAsync(string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        return await Client.PostAsync("/api/messages", content);
    }

    /// <summary>An activity as Teams shapes it in a personal chat.</summary>
    public static JsonObject Message(FakeConnector? connector, string? text, string conversation = "a:1", string? id = null) => new()
    {
        ["type"] = "message",
        ["id"] = id ?? "17-" + Guid.NewGuid(),
        ["channelId"] = "msteams",
        ["serviceUrl"] = connector?.Url,
        ["from"] = new JsonObject { ["id"] = "29:ada", ["name"] = "Ada" },
        ["recipient"] = new JsonObject { ["id"] = "28:bot", ["name"] = "Bot" },
        ["conversation"] = new JsonObject { ["id"] = conversation, ["conversationType"] = "personal" },
        ["text"] = text,
    };

    public static async Task<string?> ErrorCodeAsync(HttpResponseMessage response)
    {
        var body = await response.Content.ReadFromJsonAsync<JsonObject>();
        Assert.False(string.IsNullOrWhiteSpace((string?)body!["error"]!["message"]));
        return (string?)body["error"]!["code"];
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        _folder?.Dispose();
    }
}
