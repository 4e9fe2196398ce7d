using System.Security.Cryptography;
using System.Text;
using ChatBot.Settings;
using Microsoft.Extensions.Options;

namespace ChatBot.Web;

/// <summary>Decides who may use Direct Line: by the settings, by the page that a browser asks for, and by the secret.</summary>
/// <param name="options">The settings.</param>
/// <param name="environment">Tells development from everything else.</param>
internal sealed class DirectLineGate(IOptions<DirectLineOptions> options, IHostEnvironment environment)
{
    /// <summary>Refuses a request that nobody may send from where it comes.</summary>
    /// <returns>The response that refuses it; null when it goes on.</returns>
    public IResult? Refuse(HttpContext context)
    {
        if (!(options.Value.Enabled ?? (environment.IsDevelopment() && LocalCaller.IsLocal(context))))
            return Refusals.Problem(StatusCodes.Status403Forbidden, "DirectLineDisabled",
                "The chat on this page is off. To turn it on for everybody who reaches this address, set DirectLine:Enabled to true.");
        return OriginOf(context) is { } origin && !IsOwn(origin, context) && !options.Value.AllowedOrigins.Contains(origin, StringComparer.OrdinalIgnoreCase)
            ? Refusals.Problem(StatusCodes.Status403Forbidden, "OriginNotAllowed",
                "Pages of this origin may not use the chat. To let them, add the origin to DirectLine:AllowedOrigins.")
            : null;
    }

    /// <summary>Refuses a request that comes from a page of another origin.</summary>
    public static IResult? RefuseOtherPages(HttpContext context) => OriginOf(context) is { } origin && !IsOwn(origin, context)
        ? Refusals.Problem(StatusCodes.Status403Forbidden, "OriginNotAllowed", "This token is for the bot's own page. Get one from directline/tokens/generate.")
        : null;

    /// <summary>Refuses a request without the secret, where there is one.</summary>
    public IResult? RefuseWithoutSecret(HttpContext context)
    {
        var secret = options.Value.Secret;
        return secret.Length == 0 || (Bearer(context) is { } shown && CryptographicOperations.FixedTimeEquals(Hash(shown), Hash(secret)))
            ? null
            : Refusals.Problem(StatusCodes.Status403Forbidden, "SecretMissing", "Send the secret of DirectLine:Secret as Authorization: Bearer.");
    }

    /// <summary>Whether a browser asks for the page of an origin that is neither the bot's own nor one of these.</summary>
    public static bool IsUntrusted(HttpContext context, IReadOnlyList<string> trusted) =>
        trusted.Count > 0 && OriginOf(context) is { } origin && !IsOwn(origin, context) && !trusted.Contains(origin, StringComparer.OrdinalIgnoreCase);

    /// <summary>What follows <c>Authorization: Bearer</c>; null when there is nothing of the kind.</summary>
    public static string? Bearer(HttpContext context)
    {
        const string Scheme = "Bearer ";
        var header = context.Request.Headers.Authorization.ToString();
        return header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? header[Scheme.Length..].Trim() : null;
    }

    /// <summary>Whether the page that a browser asks for is the bot's own and came over TLS, even where a proxy took the TLS off.</summary>
    public static bool IsSecure(HttpContext context) => context.Request.IsHttps
        || (OriginOf(context) is { } origin && IsOwn(origin, context) && origin.StartsWith("https:", StringComparison.OrdinalIgnoreCase));

    private static string? OriginOf(HttpContext context) => context.Request.Headers.Origin.ToString() is { Length: > 0 } origin ? origin : null;

    // The scheme is left out: a proxy may have taken the TLS off.
    private static bool IsOwn(string origin, HttpContext context) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var page) && string.Equals(page.Authority, WithoutUsualPort(context.Request.Host, page), StringComparison.OrdinalIgnoreCase);

    private static string WithoutUsualPort(HostString host, Uri page) => page.IsDefaultPort && host.Port == page.Port ? host.Host : host.Value ?? "";

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
