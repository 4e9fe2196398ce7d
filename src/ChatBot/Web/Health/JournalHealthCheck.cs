using ChatBot.Channels.Journal;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ChatBot.Web.Health;

/// <summary>Whether what comes in is written down.</summary>
/// <param name="journal">The journal.</param>
internal sealed class JournalHealthCheck(TurnJournal journal) : IHealthCheck
{
    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(journal.IsWritten
            ? HealthCheckResult.Healthy("Turns are written down.")
            : HealthCheckResult.Degraded("Turns cannot be written down, so that a restart may answer messages twice or not at all: make room on the disk of Turns__Folder."));
}
