using ChatBot.Conversation;
using ChatBot.Ingest;
using ChatBot.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ChatBot.Tests.Web;

/// <summary>The whole program on a free port of loopback, with folders of its own.</summary>
internal sealed class ListWatchHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly TemporaryFolder _folder;

    private ListWatchHost(WebApplication app, TemporaryFolder folder) =>
        (_app, _folder, Client) = (app, folder, new HttpClient { BaseAddress = new Uri(app.Urls.Single()) });

    public HttpClient Client { get; }

    public KnowledgeSource Knowledge => _app.Services.GetRequiredService<KnowledgeSource>();

    public string File(string name) => _folder.File(name);

    public string Say(string text) => string.Join('\n', Rows(_app.Services.GetRequiredService<Responder>().Respond("c", text)));

    public static async Task<ListWatchHost> StartAsync(params string[] settings)
    {
        var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("sources"));
        string[] all =
        [
            "--urls", "http://127.0.0.1:0", "--environment", "Development", "--Store:Path", folder.File("store/facts.db"), "--Sources:Folder", folder.File("sources"),
            .. settings,
        ];
        var app = WebHost.Build(all, builder =>
        {
            builder.AddListWatch();
            builder.Logging.ClearProviders();
        });
        await app.StartAsync();
        return new(app, folder);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        _folder.Dispose();
    }

    private static IEnumerable<string> Rows(ChatBot.Asking.Answer answer) => answer.Rows.Select(r => $"{r.Name}: {r.Text}").Prepend(answer.Text);
}
