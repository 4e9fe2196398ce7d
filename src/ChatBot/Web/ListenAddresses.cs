using System.Globalization;
using System.Net;
using Microsoft.Extensions.Options;

namespace ChatBot.Web;

/// <summary>The addresses that the settings tell the web server to listen on.</summary>
internal static class ListenAddresses
{
    private static readonly string[] PortKeys = [WebHostDefaults.HttpPortsKey, WebHostDefaults.HttpsPortsKey];

    /// <summary>Whether the settings give any.</summary>
    public static bool AreGiven(IConfiguration configuration) =>
        PortKeys.Prepend(WebHostDefaults.ServerUrlsKey).Any(key => configuration[key] is { Length: > 0 });

    /// <summary>Refuses what the web server cannot read, before it fails on it in words of its own.</summary>
    /// <exception cref="OptionsValidationException">An address or a port is none; the message names the key.</exception>
    public static void Verify(IConfiguration configuration)
    {
        var urls = Parts(configuration, WebHostDefaults.ServerUrlsKey).Where(url => !IsAddress(url))
            .Select(url => $"{WebHostDefaults.ServerUrlsKey} has {url}, which is no address; write it as {WebHost.DefaultUrl}.");
        var ports = PortKeys.SelectMany(key => Parts(configuration, key).Where(port => !IsPort(port))
            .Select(port => $"{key} has {port}, which is no port; give a number from 0 to {IPEndPoint.MaxPort}."));
        string[] problems = [.. urls, .. ports];
        if (problems.Length > 0)
            throw new OptionsValidationException(nameof(ListenAddresses), typeof(string), problems);
    }

    private static string[] Parts(IConfiguration configuration, string key) =>
        (configuration[key] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool IsAddress(string url)
    {
        try
        {
            var address = BindingAddress.Parse(url);
            return address.Port is >= IPEndPoint.MinPort and <= IPEndPoint.MaxPort
                && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static bool IsPort(string port) =>
        int.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= IPEndPoint.MaxPort;
}
