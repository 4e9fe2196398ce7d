using ChatBot.Facts;
using ChatBot.Ingest;
using ChatBot.Ingest.Feeds;
using ChatBot.Settings;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using Moq;

namespace ChatBot.Tests.Ingest.Feeds;

/// <summary>What polls feeds, with a server, a store and a clock of the test.</summary>
internal sealed class FeedFixture : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private ServiceProvider? _provider;

    private FeedFixture(FeedServer server) => Server = server;

    public FeedServer Server { get; }

    public string Environment { get; set; } = "Development";

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));

    public ServiceProvider Services => _provider ??= Register(new ServiceCollection()).BuildServiceProvider();

    public SourceState State => Assert.Single(Services.GetRequiredService<SourceHealth>().All);

    public string[] Companies => [.. Services.GetRequiredService<IFactStore>().Current.Companies.Select(c => c.Name)];

    public static async Task<FeedFixture> StartAsync() => new(await FeedServer.StartAsync());

    public string Download(string name) => _folder.File("store/downloads/" + name);

    /// <summary>A feed of the server, with files beside it.</summary>
    public Feed Feed(string name = "list.csv", params string[] sides) => ActivatorUtilities.CreateInstance<Feed>(Services, new FeedOptions
    {
        Address = Server.Address("/" + name),
        Name = name,
        Sides = [.. sides.Select(s => new FeedFileOptions { Address = Server.Address("/" + s), Name = s })],
    }, _folder.File("store/downloads"));

    /// <summary>A feed from another place.</summary>
    public Feed FeedAt(string address) =>
        ActivatorUtilities.CreateInstance<Feed>(Services, new FeedOptions { Address = address, Name = "list.csv" }, _folder.File("store/downloads"));

    /// <summary>Begins as after a restart without what was stored.</summary>
    public void ForgetStore()
    {
        _provider?.Dispose();
        _provider = null;
        File.Delete(_folder.File("store/facts.db"));
    }

    public async ValueTask DisposeAsync()
    {
        if (_provider is not null)
            await _provider.DisposeAsync();
        await Server.DisposeAsync();
        _folder.Dispose();
    }

    private IServiceCollection Register(IServiceCollection services)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Store:Path"] = _folder.File("store/facts.db"),
            ["Sources:Contact"] = "https://listwatch.example/contact",
            ["Sources:LargestUploadMegabytes"] = "1",
            ["Feeds:0:Address"] = Server.Address("/list.csv"),
            ["Feeds:0:Name"] = "list.csv",
            ["Feeds:0:Every"] = "00:30:00",
        }).Build();
        return services.AddLogging()
            .AddSingleton<TimeProvider>(Time)
            .AddSingleton(Mock.Of<IHostEnvironment>(e => e.EnvironmentName == Environment))
            .AddListWatchKnowledge(configuration)
            .AddFeeds(configuration)
            .AddSingleton<ISourceReader>(new LineReader());
    }
}
