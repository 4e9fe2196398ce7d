using ChatBot.Alerts.Outbox;

namespace ChatBot.Alerts;

/// <summary>Hands alerts over while the program serves.</summary>
/// <param name="pump">Does it.</param>
/// <param name="logger">Told when it cannot go on.</param>
internal sealed partial class DeliveryService(DeliveryPump pump, ILogger<DeliveryService> logger) : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await pump.RunAsync(stoppingToken);
        }
#pragma warning disable CA1031 // Questions are answered whatever becomes of the alerts.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            LogStopped(exception);
        }
    }

    [LoggerMessage(152, LogLevel.Critical, "No alerts are handed over until the program is started again; those that wait are not lost.")]
    private partial void LogStopped(Exception exception);
}
