using ChatBot.Channels.Connector;
using ChatBot.Channels.Connector.Budgets;
using ChatBot.Channels.Credentials;
using ChatBot.Channels.Identity;
using ChatBot.Settings;
using Microsoft.Extensions.Options;

namespace ChatBot.Web;

/// <summary>Registers the way out to the channels: whom the bot speaks to, with which token, how often and how stubbornly.</summary>
internal static class ConnectorServices
{
    private static readonly TimeSpan LongestConnect = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestToken = TimeSpan.FromSeconds(20);

    /// <summary>Registers it. Replies go out by <see cref="ReliableSender"/>; who keeps its own account of what was sent takes <see cref="ConnectorClient"/>.</summary>
    public static IServiceCollection AddConnector(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSettings<ConnectorOptions>(configuration).AddSettings<CredentialOptions>(configuration);
        services.AddSingleton<IValidateOptions<CredentialOptions>, CredentialValidator>();
        services.AddHttpClient(TokenHttp.HttpClientName, client => client.Timeout = LongestToken).RemoveAllLoggers();
        services.AddTransient<ConnectorAuthorization>();
        services.AddHttpClient(ConnectorClient.HttpClientName, client =>
            {
                // The client counts the time itself, and needs no more of an answer than a page of members.
                client.Timeout = Timeout.InfiniteTimeSpan;
                client.MaxResponseContentBufferSize = 4 * 1024 * 1024;
            })
            // A redirect or a proxy would carry replies to where they must not go, a cookie would tell conversations to one another,
            // and headers of a trace would tell the channel about this machine.
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseProxy = false,
                UseCookies = false,
                ConnectTimeout = LongestConnect,
                ActivityHeadersPropagator = null,
            })
            .AddHttpMessageHandler<ConnectorAuthorization>()
            .RemoveAllLoggers();
        return services
            .AddSingleton(CreatePolicy)
            .AddSingleton<TokenHttp>()
            .AddSingleton<BotCredential>()
            .AddSingleton(provider => new BotTokens(
                provider.GetRequiredService<BotCredential>().Ask(),
                provider.GetRequiredService<TimeProvider>(),
                provider.GetRequiredService<ILogger<BotTokens>>()))
            .AddSingleton(provider => new ConnectorBudgets(Options(provider).Limits, provider.GetRequiredService<TimeProvider>()))
            .AddSingleton(provider => ActivatorUtilities.CreateInstance<ConnectorClient>(provider, TimeSpan.FromSeconds(Options(provider).TimeoutSeconds)))
            .AddSingleton(provider => new ReliableSender(
                provider.GetRequiredService<ConnectorClient>(),
                TimeSpan.FromSeconds(Options(provider).LongestWaitSeconds),
                provider.GetRequiredService<TimeProvider>(),
                provider.GetRequiredService<ILogger<ReliableSender>>()));
    }

    private static ConnectorOptions Options(IServiceProvider provider) => provider.GetRequiredService<IOptions<ConnectorOptions>>().Value;

    private static ServiceUrlPolicy CreatePolicy(IServiceProvider provider)
    {
        var bot = provider.GetRequiredService<IOptions<BotOptions>>().Value;
        var isDevelopment = provider.GetRequiredService<IHostEnvironment>().IsDevelopment();
        var options = Options(provider);
        return new(BotCloud.Find(bot.Cloud)!, bot.AppId.Length > 0, isDevelopment, isDevelopment && options.TokenToLoopback, options.ExtraHosts);
    }
}
