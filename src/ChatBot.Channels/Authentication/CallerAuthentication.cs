using System.Net;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBot.Channels.Authentication;

/// <summary>Registers the authentication of callers.</summary>
public static class CallerAuthentication
{
    /// <summary>The name of the scheme, to be asked for by name.</summary>
    public const string Scheme = "Channel";

    /// <summary>Registers it, by rules that are read when the first caller comes.</summary>
    public static IServiceCollection AddCallerAuthentication(this IServiceCollection services, Func<IServiceProvider, CallerRules> rules)
    {
        services.AddHttpClient(CallerTokenValidator.HttpClientName, client =>
        {
            client.Timeout = TimeSpan.FromSeconds(5);
            client.MaxResponseContentBufferSize = 1024 * 1024;
        })
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.All })
            .RemoveAllLoggers();
        services.AddSingleton<CallerRules>(rules);
        services.AddSingleton<CallerTokenValidator>();
        services.AddSingleton<CallerAudit>();
        // The core alone: all of it would also make keys for cookies, and write them to the disk at every start.
        return services.AddTransient<CallerAuthenticationHandler>().AddAuthenticationCore(options =>
        {
            options.AddScheme<CallerAuthenticationHandler>(Scheme, null);
            // The only scheme would be tried on every request, also those for the page; one that does not exist is tried on none.
            options.DefaultAuthenticateScheme = "";
        });
    }
}
