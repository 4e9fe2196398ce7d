using System.Globalization;
using System.Net;
using System.Text.Json;
using ChatBot.Channels.Schema;
using ChatBot.Channels.Turns;

namespace ChatBot.Channels.Connector;

/// <summary>
/// Reads a connector's failures as the protocol means them: the status codes of "Status codes from bot conversational APIs" in the Teams documentation.
/// Creating is not idempotent there, so whatever does not say that a message was not taken leaves it uncertain.
/// </summary>
internal static class Outcome
{
    /// <summary>What a status and an error mean; <paramref name="retryAfter"/> is asked when too much came.</summary>
    public static SendResult Of(HttpStatusCode status, Error? error, Func<TimeSpan> retryAfter)
    {
        var code = CodeOf(error) ?? status.ToString();
        var number = (int)status;
        return number switch
        {
            400 => new SendResult.Failed(number, code),
            401 when error?.Code == "BotNotRegistered" => new SendResult.Paused(number, code),
            // The token was asked anew before this comes here: the message waits until the credential is put right.
            401 or 412 => new SendResult.NotTaken(number, code),
            403 => new SendResult.Paused(number, code),
            404 when error?.Code == "ConversationNotFound" => new SendResult.Paused(number, code),
            413 => new SendResult.TooBig(),
            429 => new SendResult.Throttled(retryAfter()),
            408 or >= 500 and not 501 => new SendResult.Uncertain(number, code),
            _ => new SendResult.Failed(number, code),
        };
    }

    /// <summary>What it means that no response came.</summary>
    /// <param name="exception">What was thrown instead.</param>
    /// <param name="isBegun">Whether a body was begun to be sent; null for a request without one.</param>
    public static SendResult Of(Exception exception, bool? isBegun)
    {
        var error = (exception as HttpRequestException)?.HttpRequestError;
        var code = error?.ToString() ?? "Timeout";
        var neverLeft = error is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError
            or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError or HttpRequestError.UserAuthenticationError;
        return isBegun == false || (isBegun is null && neverLeft) ? new SendResult.NotTaken(null, code) : new SendResult.Uncertain(null, code);
    }

    private static string? CodeOf(Error? error)
    {
        if (error is null)
            return null;
        var sub = error.SubCode is { ValueKind: JsonValueKind.Number } number ? number.GetRawText() : error.SubCode?.Text();
        return string.IsNullOrEmpty(sub) ? error.Code : string.Create(CultureInfo.InvariantCulture, $"{error.Code}/{sub}");
    }
}
