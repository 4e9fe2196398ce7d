using System.Collections.Frozen;

namespace ChatBot.Teams;

/// <summary>What stays of an address when everything goes that does not decide which page it is: scheme, fragment, what counts visitors, and the slash at the end.</summary>
internal static class LinkKey
{
    private const int LongestAddress = 2048;

    private static readonly FrozenSet<string> Counters = new[]
    {
        "fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "twclid", "ttclid", "igshid", "li_fat_id", "mc_cid", "mc_eid", "_hsenc", "_hsmi", "oly_enc_id", "vero_id",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The key of an address as somebody pasted it; null when it is none of the web.</summary>
    public static string? Of(string? address) =>
        address is { Length: <= LongestAddress } && Uri.TryCreate(address.Trim(), UriKind.Absolute, out var uri) ? Of(uri) : null;

    /// <summary>The key of an address; null when it is none of the web.</summary>
    public static string? Of(Uri address)
    {
        if (!address.IsAbsoluteUri || (address.Scheme != Uri.UriSchemeHttps && address.Scheme != Uri.UriSchemeHttp) || address.Host.Length == 0)
            return null;
        var port = address.IsDefaultPort ? "" : ":" + address.GetComponents(UriComponents.Port, UriFormat.UriEscaped);
        var query = string.Join('&', address.Query.TrimStart('?').Split('&').Where(p => p.Length > 0 && !Counts(p)));
        return address.IdnHost + port + address.AbsolutePath.TrimEnd('/') + (query.Length > 0 ? "?" + query : "");
    }

    private static bool Counts(string parameter)
    {
        var name = parameter.Split('=', 2)[0];
        return name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) || Counters.Contains(name);
    }
}
