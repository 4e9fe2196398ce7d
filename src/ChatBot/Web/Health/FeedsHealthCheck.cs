using ChatBot.Commands;
using ChatBot.Ingest;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ChatBot.Web.Health;

/// <summary>Whether feeds can be fetched and taken in. Where not, what was known stands and grows old, which is a warning.</summary>
/// <param name="health">Knows how they are doing.</param>
internal sealed class FeedsHealthCheck(SourceHealth health) : IHealthCheck
{
    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var feeds = health.All.Where(s => s.IsFeed).ToArray();
        var failing = feeds.Where(f => !f.IsFine).Select(f => $"{f.Name}: {SourceWords.Problem(f)}").ToArray();
        return Task.FromResult(
            failing.Length > 0 ? HealthCheckResult.Degraded(string.Join(' ', failing))
            : HealthCheckResult.Healthy(feeds.Length == 0 ? "No feed has been asked for." : "All feeds are fine."));
    }
}
