using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ChatBot.Web.Health;

/// <summary>Registers what <c>/health/ready</c> looks at.</summary>
internal static class HealthServices
{
    private static readonly TimeSpan LongestCheck = TimeSpan.FromSeconds(5);

    /// <summary>Registers the checks of the bot's token and of the turn journal, and the watch that looks at it from time to time.</summary>
    public static void AddReadiness(this IServiceCollection services)
    {
        services.AddHealthChecks()
            .AddCheck<TokenHealthCheck>("token", HealthStatus.Degraded, [], LongestCheck)
            .AddCheck<JournalHealthCheck>("journal", HealthStatus.Degraded, [], LongestCheck);
        services.AddHostedService<CredentialWatch>();
        // A failing check would be logged each time somebody asks; who found the failure has logged it once.
        services.AddLogging(logging => logging.AddFilter("Microsoft.Extensions.Diagnostics.HealthChecks", LogLevel.None));
    }
}
