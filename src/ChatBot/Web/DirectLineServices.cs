using ChatBot.Channels.DirectLine;
using ChatBot.Channels.Schema;
using ChatBot.Channels.Turns;
using ChatBot.Settings;
using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.Extensions.Options;

namespace ChatBot.Web;

/// <summary>Registers the Direct Line channel.</summary>
internal static class DirectLineServices
{
    /// <summary>The name of the policy that tells browsers which pages may call.</summary>
    public const string CorsPolicy = "DirectLine";

    /// <summary>Registers it with the limits and the origins of the settings.</summary>
    public static IServiceCollection AddDirectLine(this IServiceCollection services)
    {
        services.AddSingleton<DirectLineTokens>().AddSingleton<DirectLineLimits>().AddSingleton<DirectLineGate>();
        services.AddSingleton(provider => new DirectLineService(
            provider.GetRequiredService<TurnRunner>(),
            provider.GetRequiredService<TimeProvider>(),
            new ChannelAccount { Id = "listwatch", Name = "ListWatch", Role = "bot" }));
        services.AddCors();
        services.AddOptions<CorsOptions>().Configure<IOptions<DirectLineOptions>>((cors, direct) => cors.AddPolicy(CorsPolicy, policy => policy
            .WithOrigins(direct.Value.AllowedOrigins)
            .WithMethods(HttpMethods.Get, HttpMethods.Post)
            .WithHeaders("authorization", "content-type", "x-ms-bot-agent", "x-requested-with")
            .WithExposedHeaders("Retry-After")
            .SetPreflightMaxAge(TimeSpan.FromMinutes(10))));
        return services;
    }
}
