using System.Globalization;
using ChatBot.Channels.Schema;

namespace ChatBot.Web;

/// <summary>Responses that refuse a request in the protocol's form, and say what to do.</summary>
internal static class Refusals
{
    public static IResult BadSyntax(string message) => Problem(StatusCodes.Status400BadRequest, "BadSyntax", message);

    public static IResult Busy(HttpContext context)
    {
        context.Response.Headers.RetryAfter = "1";
        return Problem(StatusCodes.Status503ServiceUnavailable, "ServiceBusy", "Too many messages are waiting. Send it again in a second.");
    }

    public static IResult TooMany(HttpContext context, TimeSpan wait)
    {
        var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        context.Response.Headers.RetryAfter = seconds;
        return Problem(StatusCodes.Status429TooManyRequests, "TooManyRequests", $"Too much came at once. Try again in {seconds} s.");
    }

    public static IResult Problem(int status, string code, string message) =>
        Results.Json(ErrorResponse.Of(code, message), ChannelsJson.Default.ErrorResponse, statusCode: status);
}
