using System.Buffers;
using System.Buffers.Text;
using System.Text.Json;
using ChatBot.Channels.Schema;
using Microsoft.IdentityModel.JsonWebTokens;

namespace ChatBot.Channels.Authentication;

/// <summary>A JSON Web Token that can be read in one way only, and of which nothing is believed yet.</summary>
internal sealed class UnverifiedToken
{
    /// <summary>The longest that is read, in characters. The channels' tokens have less than 2 000.</summary>
    public const int Longest = 16 * 1024;

    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.");

    // Of two members of one name the library takes one and somebody else may take the other (RFC 7519, section 4).
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 16 };

    private readonly JsonElement _claims;

    private UnverifiedToken(JsonWebToken jwt, JsonElement claims) => (Jwt, _claims) = (jwt, claims);

    /// <summary>The token as the library reads it.</summary>
    public JsonWebToken Jwt { get; }

    /// <summary>Whether it claims to be signed at all.</summary>
    public bool IsSigned => Jwt.EncodedSignature.Length > 0 && Jwt.Alg.Length > 0 && !string.Equals(Jwt.Alg, "none", StringComparison.OrdinalIgnoreCase);

    /// <summary>The text of a claim; null when there is none or it is no text.</summary>
    public string? Text(string claim) => _claims.Text(claim);

    /// <summary>Whether it has the claim, whatever its value.</summary>
    public bool Has(string claim) => _claims.TryGetProperty(claim, out _);

    /// <summary>Reads a signed token in its compact form (RFC 7515, section 3.1).</summary>
    /// <returns>The token; null when it is none.</returns>
    public static UnverifiedToken? Read(string token)
    {
        if (token.Length > Longest || token.AsSpan().ContainsAnyExcept(Letters) || token.AsSpan().Count('.') != 2)
            return null;
        try
        {
            var jwt = new JsonWebToken(token);
            var header = JsonElement.Parse(Base64Url.DecodeFromChars(jwt.EncodedHeader), Strict);
            var claims = JsonElement.Parse(Base64Url.DecodeFromChars(jwt.EncodedPayload), Strict);
            // What a critical member asks for has to be understood (RFC 7515, section 4.1.11); nothing of the kind is.
            return claims.ValueKind != JsonValueKind.Object || header.TryGetProperty("crit", out _) ? null : new(jwt, claims);
        }
#pragma warning disable CA1031 // The library has many exceptions for what is no token.
        catch (Exception)
#pragma warning restore CA1031
        {
            return null;
        }
    }
}
