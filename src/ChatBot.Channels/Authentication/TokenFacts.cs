using System.Text;

namespace ChatBot.Channels.Authentication;

/// <summary>What may be written down of a refused token: its claims about who made it, for whom. They are claims of a stranger, cut short and without line breaks.</summary>
/// <param name="Issuer">The claim <c>iss</c>.</param>
/// <param name="Audience">The claim <c>aud</c>.</param>
/// <param name="AppId">The claim <c>appid</c> or <c>azp</c>.</param>
/// <param name="TenantId">The claim <c>tid</c>.</param>
public sealed record TokenFacts(string? Issuer, string? Audience, string? AppId, string? TenantId)
{
    private const int Longest = 100;

    internal static TokenFacts Of(UnverifiedToken token) => new(
        Printable(token.Text("iss")),
        Printable(string.Join(' ', token.Jwt.Audiences)),
        Printable(token.Text(TokenClaims.AppId) ?? token.Text(TokenClaims.AuthorizedParty)),
        Printable(token.Text(TokenClaims.TenantId)));

    private static string? Printable(string? claim)
    {
        if (claim is null)
            return null;
        var printable = new StringBuilder(Math.Min(claim.Length, Longest));
        foreach (var c in claim.AsSpan(0, Math.Min(claim.Length, Longest)))
            printable.Append(char.IsAscii(c) && !char.IsControl(c) ? c : '?');
        return printable.ToString();
    }
}
