using Microsoft.Extensions.Logging;

namespace ChatBot.Channels.Credentials;

/// <summary>
/// The bot's own token. Many who need it at once ask once. After a failure the login service is left alone for a while, so that a wrong
/// secret does not become a flood of requests. What went wrong is logged once, until it works again or something else goes wrong.
/// </summary>
/// <param name="ask">Asks with the credential; null when there is none.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Told what to do when there is no token, never the token.</param>
public sealed partial class BotTokens(AskForToken? ask, TimeProvider time, ILogger<BotTokens> logger)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan ShortRest = TimeSpan.FromSeconds(1);

    private readonly Lock _gate = new();
    private Task<TokenAnswer>? _asking;
    private string? _given;
    private bool _isRefused;
    private TokenAnswer? _failure;
    private DateTimeOffset _renewed;
    private DateTimeOffset _restsUntil;
    private string? _logged;

    /// <summary>The token, from memory when it is valid for five minutes more.</summary>
    /// <param name="cancellation">The caller gives up; others who wait do not.</param>
    public Task<TokenAnswer> GetAsync(CancellationToken cancellation)
    {
        Task<TokenAnswer> asking;
        lock (_gate)
        {
            if (_asking is null && _failure is not null && time.GetUtcNow() < _restsUntil)
                return Task.FromResult(_failure);
            asking = _asking ??= Task.Run(AskAsync, CancellationToken.None);
        }
        return asking.WaitAsync(cancellation);
    }

    /// <summary>A connector refused this token: it is not given again, and the next is asked anew.</summary>
    /// <returns>Whether it is worth trying with the next one; not when this one was itself asked anew just now.</returns>
    public bool Refuse(string token)
    {
        lock (_gate)
        {
            if (_given != token)
                return true;
            if (time.GetUtcNow() < _renewed + Rest)
                return false;
            return _isRefused = true;
        }
    }

    private async Task<TokenAnswer> AskAsync()
    {
        bool anew;
        lock (_gate)
        {
            (anew, _isRefused) = (_isRefused, false);
            if (anew)
                (_given, _renewed) = (null, time.GetUtcNow());
        }
        var answer = await TryAsync(anew);
        lock (_gate)
        {
            _asking = null;
            _given = answer.Token;
            _failure = answer.Token is null ? answer : null;
            _restsUntil = time.GetUtcNow() + RestAfter(answer.Problem);
            // A token that was refused stays refused until there is another.
            _isRefused |= anew && answer.Token is null;
            Log(answer.Problem);
        }
        return answer;
    }

    // What may pass by itself is asked again while a reply still waits for it.
    private static TimeSpan RestAfter(TokenProblem? problem) => problem?.RetryAfter ?? (problem is { Passes: true } ? ShortRest : Rest);

    private async Task<TokenAnswer> TryAsync(bool anew)
    {
        if (ask is null)
            return new(null, TokenProblem.NoCredential);
        using var patience = new CancellationTokenSource(Patience, time);
        try
        {
            return new(await ask(anew, patience.Token).WaitAsync(patience.Token), null);
        }
#pragma warning disable CA1031 // Whatever keeps the token away is an answer: it is told in the health report, and the message waits.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return new(null, TokenProblem.Of(exception));
        }
    }

    private void Log(TokenProblem? problem)
    {
        if (problem?.Code == _logged)
            return;
        _logged = problem?.Code;
        if (problem is null)
            LogBack();
        else
            LogNone(problem.Code, problem.Advice);
    }

    [LoggerMessage(34, LogLevel.Error, "The bot has no token to reply with ({Code}). {Advice}")]
    private partial void LogNone(string code, string advice);

    [LoggerMessage(35, LogLevel.Information, "The bot has a token to reply with again.")]
    private partial void LogBack();
}

/// <summary>A token, or why there is none.</summary>
/// <param name="Token">The token; null when there is none.</param>
/// <param name="Problem">Why there is none; null when there is one.</param>
public sealed record TokenAnswer(string? Token, TokenProblem? Problem)
{
    /// <summary>Says whether there is a token, and not what it is.</summary>
    public override string ToString() => Problem?.Code ?? "Token";
}
