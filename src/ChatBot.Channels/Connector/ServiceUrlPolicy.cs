namespace ChatBot.Channels.Connector;

/// <summary>Where replies may go. A forged service URL must not make the bot call any address on the network.</summary>
public static class ServiceUrlPolicy
{
    /// <summary>Reads a service URL that replies may go to. Without an identity of its own the bot replies only to this machine.</summary>
    /// <param name="serviceUrl">The URL, as an activity gives it.</param>
    /// <param name="address">The URL with a slash at its end.</param>
    /// <returns>Whether replies may go there.</returns>
    public static bool TryRead(string? serviceUrl, out Uri address)
    {
        address = Nowhere;
        if (!Uri.TryCreate(serviceUrl, UriKind.Absolute, out var read)
            || (read.Scheme != Uri.UriSchemeHttp && read.Scheme != Uri.UriSchemeHttps)
            || !read.IsLoopback
            || read.UserInfo.Length > 0)
            return false;
        address = new Uri(read.GetLeftPart(UriPartial.Path).TrimEnd('/') + '/');
        return true;
    }

    private static readonly Uri Nowhere = new("about:blank");
}
