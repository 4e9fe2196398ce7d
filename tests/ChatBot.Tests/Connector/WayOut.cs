using ChatBot.Channels.Connector;
using ChatBot.Channels.Credentials;
using ChatBot.Channels.Schema;
using ChatBot.Settings;
using ChatBot.Web;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging;

namespace ChatBot.Tests.Connector;

/// <summary>The program's own way out to the channels, without the rest of it.</summary>
internal sealed class WayOut : IDisposable
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";
    public static readonly string[] Identity = ["--Bot:AppId", AppId, "--Bot:TenantId", "contoso"];
    public static readonly string[] Secret = [.. Identity, "--Credential:Kind", "ClientSecret", "--Credential:ClientSecret", "hush"];

    private readonly ServiceProvider _services;

    /// <summary>Makes it.</summary>
    /// <param name="settings">The settings, as command-line arguments.</param>
    /// <param name="time">The clock.</param>
    /// <param name="connector">Stands for the network to connectors.</param>
    /// <param name="login">Stands for the network to the login service.</param>
    /// <param name="log">Takes the log.</param>
    /// <param name="environment">Where it runs.</param>
    public WayOut(
        string[]? settings = null, TimeProvider? time = null, HttpMessageHandler? connector = null, HttpMessageHandler? login = null, ILoggerProvider? log = null,
        string environment = "Development")
    {
        var configuration = new ConfigurationBuilder().AddCommandLine(settings ?? []).Build();
        var services = new ServiceCollection();
        services.AddSingleton<IHostEnvironment>(new HostingEnvironment { EnvironmentName = environment });
        services.AddSingleton(time ?? TimeProvider.System);
        services.AddLogging(logging => _ = log is null ? logging : logging.AddProvider(log));
        services.AddSettings<BotOptions>(configuration).AddConnector(configuration);
        if (connector is not null)
            services.AddHttpClient(ConnectorClient.HttpClientName).ConfigurePrimaryHttpMessageHandler(() => connector);
        if (login is not null)
            services.AddHttpClient(TokenHttp.HttpClientName).ConfigurePrimaryHttpMessageHandler(() => login);
        _services = services.BuildServiceProvider();
    }

    public ConnectorClient Client => _services.GetRequiredService<ConnectorClient>();

    public ReliableSender Sender => _services.GetRequiredService<ReliableSender>();

    public BotTokens Tokens => _services.GetRequiredService<BotTokens>();

    public HttpClient Http => _services.GetRequiredService<IHttpClientFactory>().CreateClient(ConnectorClient.HttpClientName);

    public static Activity Message(string serviceUrl, string conversation = "a:1") => Activity.Message("hello") with
    {
        ServiceUrl = serviceUrl,
        ChannelId = ChannelIds.Msteams,
        Conversation = new() { Id = conversation, TenantId = "contoso" },
        Recipient = new() { Id = "29:ada" },
    };

    public void Dispose() => _services.Dispose();
}
