using ChatBot.Channels.Identity;

namespace ChatBot.Channels.Connector;

/// <summary>The hosts that a cloud's connectors listen on. A pattern is a host name, or <c>*.</c> and the domain that it must lie in.</summary>
public static class ServiceHosts
{
    private static readonly string[] Public = ["smba.trafficmanager.net", "*.botframework.com", "*.teams.microsoft.com"];
    private static readonly string[] UsGovernment = ["*.botframework.us", "*.botframework.azure.us", "*.teams.microsoft.us"];
    private static readonly string[] China = ["*.botframework.azure.cn"];

    /// <summary>The patterns of a cloud.</summary>
    public static IReadOnlyList<string> Of(BotCloud cloud)
    {
        ArgumentNullException.ThrowIfNull(cloud);
        return cloud.Name == BotCloud.UsGovernment.Name ? UsGovernment : cloud.Name == BotCloud.China.Name ? China : Public;
    }

    /// <summary>Whether a text is a pattern: a host name of at least two parts in ASCII, neither an address nor a URL.</summary>
    public static bool IsPattern(string? text)
    {
        var host = text is not null && text.StartsWith("*.", StringComparison.Ordinal) ? text[2..] : text;
        return host is not null
            && host.Contains('.', StringComparison.Ordinal)
            && host.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.')
            && Uri.CheckHostName(host) == UriHostNameType.Dns;
    }

    /// <summary>Whether a host fits a pattern. The domain itself does not lie in the domain.</summary>
    internal static bool Fits(string host, string pattern) => pattern.StartsWith("*.", StringComparison.Ordinal)
        ? host.Length > pattern.Length - 1 && host.EndsWith(pattern[1..], StringComparison.OrdinalIgnoreCase)
        : string.Equals(host, pattern, StringComparison.OrdinalIgnoreCase);
}
