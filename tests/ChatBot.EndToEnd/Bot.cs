using ChatBot.Asking;
using ChatBot.Conversation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ChatBot.EndToEnd;

/// <summary>The whole bot in this process, with what it ships with and a store of its own.</summary>
public sealed class Bot : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("listwatch");
    private readonly IHost _host;

    public Bot()
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings
        {
            Args = ["--Store:Path=" + Path.Combine(_folder.FullName, "store.db")],
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.AddListWatch();
        _host = builder.Build();
    }

    /// <summary>Answers a question in a conversation of its own.</summary>
    public Answer Ask(string question) => _host.Services.GetRequiredService<Responder>().Respond(question, question);

    public Task InitializeAsync() => _host.StartAsync();

    public async Task DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
        _folder.Delete(recursive: true);
    }
}
