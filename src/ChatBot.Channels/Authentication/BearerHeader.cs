using Microsoft.Extensions.Primitives;

namespace ChatBot.Channels.Authentication;

/// <summary>The Authorization header of a request (RFC 6750, section 2.1). A token anywhere else, in the address or in a form, is not looked at.</summary>
internal static class BearerHeader
{
    private const string Scheme = "Bearer";

    /// <summary>Reads the token out of it.</summary>
    /// <returns>The token, or why there is none.</returns>
    public static (string? Token, CallerRefusal? Refusal) Read(StringValues header)
    {
        if (header.Count > 1)
            return (null, CallerRefusal.Malformed);
        var value = header.ToString().Trim();
        if (value.Length == 0)
            return (null, CallerRefusal.MissingToken);
        var space = value.IndexOf(' ', StringComparison.Ordinal);
        var scheme = space < 0 ? value : value[..space];
        if (!string.Equals(scheme, Scheme, StringComparison.OrdinalIgnoreCase))
            return (null, CallerRefusal.WrongScheme);
        return space < 0 ? (null, CallerRefusal.MissingToken) : (value[space..].Trim(), null);
    }
}
