using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace ChatBot.Channels.Authentication;

/// <summary>
/// Fetches signing keys from one fixed OpenID document and keeps them. The library's own cache learns of a new key only after it has
/// refused the first token signed with it, and takes its time from the system's clock.
/// </summary>
/// <param name="address">The document.</param>
/// <param name="documents">Makes what fetches it, and the key set that it names.</param>
/// <param name="interval">The shortest time between two fetches while there are keys.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Told of fetches that failed.</param>
internal sealed partial class SigningKeySource(Uri address, Func<IDocumentRetriever> documents, TimeSpan interval, TimeProvider time, ILogger logger)
{
    /// <summary>The longest that keys are used before they are fetched again.</summary>
    public static readonly TimeSpan LongestUse = TimeSpan.FromHours(24);

    /// <summary>The shortest time between two fetches while there are no keys, and nobody can be let in.</summary>
    public static readonly TimeSpan RetryWithoutKeys = TimeSpan.FromSeconds(5);

    private readonly Lock _gate = new();
    private volatile State _state = new(SigningKeys.None, DateTimeOffset.MinValue, DateTimeOffset.MinValue, HasFailed: true);
    private Task? _fetch;

    /// <summary>Finds a key; fetches when the keys are too old or do not hold it, but seldom. Many callers share one fetch.</summary>
    /// <param name="id">The key's id, as a token gives it.</param>
    /// <param name="cancellation">The caller gives up; the fetch goes on.</param>
    /// <returns>The key, or whether the last fetch failed, so that nobody can tell whether there is such a key.</returns>
    public async Task<(SigningKey? Key, bool HasFailed)> FindAsync(string id, CancellationToken cancellation)
    {
        if (FetchIfDue(id) is { } fetch)
            await fetch.WaitAsync(cancellation);
        var state = _state;
        return (state.Keys.Find(id), state.HasFailed);
    }

    private Task? FetchIfDue(string id)
    {
        if (!IsWanted(id))
            return null;
        lock (_gate)
        {
            if (_fetch is { IsCompleted: false })
                return _fetch;
            return IsWanted(id) && MayFetch() ? _fetch = Task.Run(FetchAsync) : null;
        }
    }

    private bool IsWanted(string id) => time.GetUtcNow() - _state.FetchedAt >= LongestUse || _state.Keys.Find(id) is null;

    private bool MayFetch() => time.GetUtcNow() - _state.AttemptedAt >= (_state.Keys.IsEmpty ? RetryWithoutKeys : interval);

    private async Task FetchAsync()
    {
        var now = time.GetUtcNow();
        try
        {
            var configuration = await OpenIdConnectConfigurationRetriever.GetAsync(address.AbsoluteUri, documents(), CancellationToken.None);
            if (SigningKeys.Of(configuration) is { IsEmpty: false } keys)
            {
                _state = new(keys, now, now, HasFailed: false);
                return;
            }
            LogFailed(address, "The document leads to no signing keys.");
        }
#pragma warning disable CA1031 // Whatever the fetch fails with, the last good keys go on being used.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            LogFailed(address, exception.GetBaseException().Message);
        }
        _state = _state with { AttemptedAt = now, HasFailed = true };
    }

    [LoggerMessage(30, LogLevel.Error, "The signing keys of {Address} could not be fetched: {Problem}")]
    private partial void LogFailed(Uri address, string problem);

    private sealed record State(SigningKeys Keys, DateTimeOffset FetchedAt, DateTimeOffset AttemptedAt, bool HasFailed);
}
