using System.Net;

namespace ChatBot.Web;

/// <summary>Tells whether a request comes from this machine, asked for by its own name.</summary>
internal static class LocalCaller
{
    /// <summary>
    /// True when the connection is from loopback, was not handed on by a proxy, and names this machine as its host: a web page
    /// whose own name was made to resolve to loopback is not local.
    /// </summary>
    public static bool IsLocal(HttpContext context)
    {
        var request = context.Request;
        return context.Connection.RemoteIpAddress is { } address
            && IPAddress.IsLoopback(address)
            && !request.Headers.ContainsKey("X-Forwarded-For")
            && !request.Headers.ContainsKey("Forwarded")
            && IsLocalName(request.Host.Host);
    }

    private static bool IsLocalName(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
