using ChatBot.Channels.Connector;

namespace ChatBot.Channels.Files;

/// <summary>The hosts that files of Teams lie on. Addresses come with messages, and a forged one must not make the bot call any other.</summary>
/// <param name="patterns">Host names, or <c>*.</c> and the domain that they must lie in; see <see cref="ServiceHosts.IsPattern"/>.</param>
public sealed class FileHosts(IEnumerable<string> patterns)
{
    private readonly string[] _patterns = [.. patterns];

    /// <summary>Reads an address that files may be fetched from and put to.</summary>
    /// <param name="text">The address as a message gives it.</param>
    /// <returns>The address; null when it is not https, or of another host.</returns>
    public Uri? Read(string? text) =>
        text is not null && text.All(c => c is > ' ' and not '\\' and not '\u007F') && Uri.TryCreate(text, UriKind.Absolute, out var address)
        && address.Scheme == Uri.UriSchemeHttps
        && address.IsDefaultPort
        && address.UserInfo.Length == 0
        && address.HostNameType == UriHostNameType.Dns
        && Array.Exists(_patterns, pattern => ServiceHosts.Fits(address.IdnHost, pattern))
            ? address
            : null;
}
