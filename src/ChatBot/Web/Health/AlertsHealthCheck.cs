using ChatBot.Alerts.Outbox;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ChatBot.Web.Health;

/// <summary>Whether alerts are handed over. Where not, they wait and nothing is lost, which is a warning.</summary>
/// <param name="pump">Hands them over.</param>
internal sealed class AlertsHealthCheck(DeliveryPump pump) : IHealthCheck
{
    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(
        pump.Problem is { } problem ? HealthCheckResult.Degraded(problem) : HealthCheckResult.Healthy("Alerts are handed over."));
}
