using ChatBot.Channels.Identity;

namespace ChatBot.Channels.Connector;

/// <summary>
/// Where the bot may speak, and where its token may go. A forged service URL must neither make it call any address on the network
/// nor hand its token to a stranger.
/// </summary>
/// <param name="cloud">Whose connectors are spoken to.</param>
/// <param name="hasIdentity">Whether the bot has an app id. Without one it speaks to this machine only.</param>
/// <param name="allowsLoopback">Whether a bot with an app id speaks to this machine too, as in development.</param>
/// <param name="sendsTokenToLoopback">Whether connectors on this machine get the token, as an emulator that checks it.</param>
/// <param name="extraHosts">Patterns of hosts besides the cloud's, as <see cref="ServiceHosts"/> reads them.</param>
public sealed class ServiceUrlPolicy(
    BotCloud cloud, bool hasIdentity, bool allowsLoopback, bool sendsTokenToLoopback = false, IEnumerable<string>? extraHosts = null)
{
    private static readonly Uri Nowhere = new("about:blank");

    private readonly string[] _hosts = hasIdentity ? [.. ServiceHosts.Of(cloud), .. extraHosts ?? []] : [];

    private volatile Allowed? _latest;

    /// <summary>Whether the bot has an app id.</summary>
    public bool HasIdentity { get; } = hasIdentity;

    /// <summary>Reads a service URL that the bot may speak to.</summary>
    /// <param name="serviceUrl">The URL, as an activity gives it.</param>
    /// <param name="address">The URL with a slash at its end.</param>
    /// <returns>Whether the bot may speak there.</returns>
    public bool TryRead(string? serviceUrl, out Uri address)
    {
        // Nearly all activities name the same one.
        if (_latest is { } latest && latest.Text == serviceUrl)
        {
            address = latest.Address;
            return true;
        }
        address = Nowhere;
        // Letters that only look like those of a known host, and what parsers read differently, are no part of any service URL.
        if (serviceUrl is null || !serviceUrl.All(c => c is > ' ' and <= '~' and not '\\')
            || !Uri.TryCreate(serviceUrl, UriKind.Absolute, out var read)
            || read.UserInfo.Length > 0
            || serviceUrl.Contains('@', StringComparison.Ordinal)
            || !(IsConnector(read) || IsLocal(read)))
            return false;
        address = new Uri(read.GetLeftPart(UriPartial.Path).TrimEnd('/') + '/');
        _latest = new(serviceUrl, address);
        return true;
    }

    /// <summary>Whether a request to this address may carry the bot's token.</summary>
    public bool MayHaveToken(Uri? address) =>
        HasIdentity && address is not null && (IsConnector(address) || (sendsTokenToLoopback && IsLocal(address)));

    private bool IsConnector(Uri address) =>
        address.Scheme == Uri.UriSchemeHttps
        && address.IsDefaultPort
        && address.HostNameType == UriHostNameType.Dns
        && Array.Exists(_hosts, pattern => ServiceHosts.Fits(address.IdnHost, pattern));

    private bool IsLocal(Uri address) =>
        (!HasIdentity || allowsLoopback)
        && address.IsLoopback
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);

    private sealed record Allowed(string Text, Uri Address);
}
