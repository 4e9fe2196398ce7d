using System.Globalization;
using ChatBot.Ingest;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ChatBot.Web.Health;

/// <summary>Whether the store is open and there are facts to answer from.</summary>
/// <param name="knowledge">What questions are answered from.</param>
internal sealed class KnowledgeHealthCheck(KnowledgeSource knowledge) : IHealthCheck
{
    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var facts = knowledge.Current.View.FactCount;
        return Task.FromResult(facts > 0
            ? HealthCheckResult.Healthy(string.Create(CultureInfo.InvariantCulture, $"{facts} facts are loaded."))
            : HealthCheckResult.Degraded("No facts are loaded, so no question has an answer: put a source into the folder Sources__Folder."));
    }
}
