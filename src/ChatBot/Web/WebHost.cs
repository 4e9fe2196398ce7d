using ChatBot.Settings;
using ChatBot.Web.Health;

namespace ChatBot.Web;

/// <summary>Puts the web application together.</summary>
internal static class WebHost
{
    /// <summary>The address when none is given.</summary>
    public const string DefaultUrl = "http://localhost:3978";

    /// <summary>The application, ready to run.</summary>
    /// <param name="args">Settings as command-line arguments, such as <c>--urls</c>.</param>
    /// <param name="configure">Adds the bot, and what else is needed.</param>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        // The page's files and the settings lie beside the program, wherever it is started from.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = ContentFolders.Program });
        ListenAddresses.Verify(builder.Configuration);
        if (!ListenAddresses.AreGiven(builder.Configuration))
            builder.WebHost.UseUrls(DefaultUrl);
        // The log of requests would hold the tokens in the addresses of streams.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning);
        // What keeps the host from starting is thrown, and told by who started it.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        // Connectors keep few connections and speak often: each may hold its 4 kB, rather than be asked first whether anything came.
        builder.WebHost.UseSockets(sockets => sockets.WaitForDataBeforeAllocatingBuffer = false);
        builder.Services.AddSettings<MessagesOptions>(builder.Configuration).AddSettings<DirectLineOptions>(builder.Configuration).AddSettings<BotOptions>(builder.Configuration);
        builder.Services.AddConnector(builder.Configuration);
        builder.Services.AddReadiness();
        AddServices(builder.Services);
        builder.Services.AddTurns(builder.Configuration);
        configure?.Invoke(builder);
        builder.Services.AddUnansweredTurns();
        return Map(builder.Build());
    }

    private static void AddServices(IServiceCollection services)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddCallers();
        services.AddDirectLine();
        services.AddResponseCompression(compression => compression.EnableForHttps = true);
    }

    private static WebApplication Map(WebApplication app)
    {
        app.UseResponseCompression();
        app.UseWebSockets(new() { KeepAliveInterval = TimeSpan.FromSeconds(20), KeepAliveTimeout = TimeSpan.FromSeconds(20) });
        app.UseCors();
        app.MapPage();
        app.MapMessages();
        app.MapSources();
        app.MapDeliveries();
        app.MapDirectLine();
        app.MapHealth();
        return app;
    }
}
