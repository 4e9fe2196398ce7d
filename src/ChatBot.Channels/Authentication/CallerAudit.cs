using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace ChatBot.Channels.Authentication;

/// <summary>Writes down who was refused, once each, and counts them by reason.</summary>
public sealed partial class CallerAudit
{
    /// <summary>The name of the meter.</summary>
    public const string MeterName = "ChatBot.Channels";

    /// <summary>The counter of refused requests; its tag <c>reason</c> is <see cref="CallerRefusal.Reason"/>.</summary>
    public const string CounterName = "chatbot.callers.refused";

    private readonly Counter<long> _refused;
    private readonly ILogger<CallerAudit> _logger;

    /// <summary>Creates it.</summary>
    /// <param name="meters">Makes the meter.</param>
    /// <param name="logger">Told why, and what the token says of itself; never the token.</param>
    public CallerAudit(IMeterFactory meters, ILogger<CallerAudit> logger)
    {
        ArgumentNullException.ThrowIfNull(meters);
        _refused = meters.Create(MeterName).CreateCounter<long>(CounterName, "{request}", "Requests of callers that were refused.");
        _logger = logger;
    }

    /// <summary>Writes down a refusal.</summary>
    /// <param name="refusal">Why.</param>
    /// <param name="token">What may be written down of the token; null when there is none.</param>
    public void Refused(CallerRefusal refusal, TokenFacts? token)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        _refused.Add(1, new KeyValuePair<string, object?>("reason", refusal.Reason));
        if (token is null)
            LogRefused(refusal.Reason);
        else
            LogRefusedToken(refusal.Reason, token.Issuer, token.Audience, token.AppId, token.TenantId);
    }

    [LoggerMessage(31, LogLevel.Warning, "A caller was refused: {Reason}.")]
    private partial void LogRefused(string reason);

    [LoggerMessage(32, LogLevel.Warning, "A caller was refused: {Reason}. Its token has iss {Issuer}, aud {Audience}, appid or azp {AppId}, tid {TenantId}.")]
    private partial void LogRefusedToken(string reason, string? issuer, string? audience, string? appId, string? tenantId);
}
