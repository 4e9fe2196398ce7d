using ChatBot.Channels.Connector;
using ChatBot.Channels.Credentials;

namespace ChatBot.Web.Health;

/// <summary>Asks for a token when the program starts and then once a day, so that a credential that fails or is about to is told before somebody waits for a reply.</summary>
/// <param name="policy">Tells whether a token is needed.</param>
/// <param name="credential">Holds the certificate.</param>
/// <param name="tokens">Gives the token, and logs why there is none.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Told when the certificate needs somebody.</param>
internal sealed partial class CredentialWatch(
    ServiceUrlPolicy policy, BotCredential credential, BotTokens tokens, TimeProvider time, ILogger<CredentialWatch> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromDays(1);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!policy.HasIdentity)
            return;
        using var timer = new PeriodicTimer(Interval, time);
        do
        {
            if (credential.Certificate is { } certificate)
                Tell(CertificateValidity.Of(certificate, time.GetUtcNow()));
            await tokens.GetAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private void Tell(CertificateValidity validity)
    {
        if (!validity.IsValid)
            LogInvalid(validity.Advice);
        else if (validity.Advice is not null)
            LogExpiring(validity.Advice);
    }

    [LoggerMessage(36, LogLevel.Error, "{Advice}")]
    private partial void LogInvalid(string? advice);

    [LoggerMessage(37, LogLevel.Warning, "{Advice}")]
    private partial void LogExpiring(string advice);
}
