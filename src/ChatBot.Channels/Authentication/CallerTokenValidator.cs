using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Tokens;

namespace ChatBot.Channels.Authentication;

/// <summary>Tells whether a token is one that a caller of the bot may have. Signatures are the library's matter; what is asked of a token is ours.</summary>
public sealed class CallerTokenValidator
{
    /// <summary>The name of the HTTP client that fetches keys; it must not follow redirects.</summary>
    public const string HttpClientName = "OpenId";

    /// <summary>How far the issuer's clock may be off.</summary>
    public static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);

    private static readonly JsonWebTokenHandler Handler = new() { MapInboundClaims = false };

    private readonly TimeProvider _time;
    private readonly ITokenRule[] _rules;

    /// <summary>Creates it; the keys are fetched when they are first needed.</summary>
    /// <param name="rules">Which callers are listened to.</param>
    /// <param name="clients">Makes the HTTP client named <see cref="HttpClientName"/>.</param>
    /// <param name="time">The clock.</param>
    /// <param name="logger">Told of keys that could not be fetched.</param>
    public CallerTokenValidator(CallerRules rules, IHttpClientFactory clients, TimeProvider time, ILogger<CallerTokenValidator> logger)
    {
        ArgumentNullException.ThrowIfNull(rules);
        _time = time;
        _rules = [new ConnectorTokenRule(rules, KeysOf(rules.Metadata)), new EntraTokenRule(rules, KeysOf(rules.EntraMetadata))];

        SigningKeySource KeysOf(Uri address) => new(
            address,
            // A document that came over HTTPS must not lead to keys that do not.
            () => new HttpDocumentRetriever(clients.CreateClient(HttpClientName)) { RequireHttps = address.Scheme == Uri.UriSchemeHttps },
            rules.KeyFetchInterval,
            time,
            logger);
    }

    /// <summary>Looks at a token.</summary>
    /// <param name="text">The token as it came.</param>
    /// <param name="cancellation">The caller gives up.</param>
    /// <returns>The caller whose it is, or why it is refused.</returns>
    public async Task<TokenVerdict> ValidateAsync(string text, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (UnverifiedToken.Read(text) is not { } token)
            return new TokenVerdict.Refused(CallerRefusal.Malformed, null);
        var (caller, refusal) = await ValidateAsync(token, cancellation);
        return caller is not null ? new TokenVerdict.Accepted(caller) : new TokenVerdict.Refused(refusal!, TokenFacts.Of(token));
    }

    private async Task<(VerifiedCaller? Caller, CallerRefusal? Refusal)> ValidateAsync(UnverifiedToken token, CancellationToken cancellation)
    {
        if (!token.IsSigned)
            return (null, CallerRefusal.NotSigned);
        if (token.Jwt.Alg != SecurityAlgorithms.RsaSha256)
            return (null, CallerRefusal.AlgorithmNotAllowed);
        // The issuer is not believed yet: it chooses among fixed rules, and the one chosen has it checked.
        var issuer = token.Text(JwtRegisteredClaimNames.Iss);
        if (_rules.FirstOrDefault(r => r.IsIssuer(issuer)) is not { } rule)
            return (null, CallerRefusal.WrongIssuer);
        if (string.IsNullOrEmpty(token.Jwt.Kid))
            return (null, CallerRefusal.UnknownKey);
        var (key, hasFailed) = await rule.Keys.FindAsync(token.Jwt.Kid, cancellation);
        if (key is null)
            return (null, hasFailed ? CallerRefusal.KeysNotAvailable : CallerRefusal.UnknownKey);
        var result = await Handler.ValidateTokenAsync(token.Jwt, Parameters(rule, key));
        if (!result.IsValid)
            return (null, Reason(result.Exception));
        return rule.Refuse(token, key) is { } refusal
            ? (null, refusal)
            : (new(result.ClaimsIdentity, token.Text(TokenClaims.ServiceUrl), rule.Channels(key)), null);
    }

    private TokenValidationParameters Parameters(ITokenRule rule, SigningKey key) => new()
    {
        IssuerSigningKey = key.Key,
        TryAllIssuerSigningKeys = false,
        RequireSignedTokens = true,
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
        IssuerValidator = (issuer, _, _) => rule.IsIssuer(issuer) ? issuer : throw new SecurityTokenInvalidIssuerException(),
        // A token for several could be used against us by the others.
        AudienceValidator = (audiences, _, _) => audiences.ToArray() is [var audience] && rule.Audiences.Contains(audience, StringComparer.OrdinalIgnoreCase),
        LifetimeValidator = ValidateLifetime,
        RequireExpirationTime = true,
        LogValidationExceptions = false,
    };

    // The library's own check knows the system's clock only.
    private bool ValidateLifetime(DateTime? notBefore, DateTime? expires, SecurityToken token, TokenValidationParameters parameters)
    {
        var now = _time.GetUtcNow().UtcDateTime;
        if (expires is null)
            throw new SecurityTokenNoExpirationException();
        if (expires < now - ClockSkew)
            throw new SecurityTokenExpiredException();
        if (notBefore > now + ClockSkew)
            throw new SecurityTokenNotYetValidException();
        return true;
    }

    private static CallerRefusal Reason(Exception exception) => exception switch
    {
        SecurityTokenExpiredException => CallerRefusal.TokenExpired,
        SecurityTokenNotYetValidException => CallerRefusal.NotYetValid,
        SecurityTokenNoExpirationException => CallerRefusal.NoExpiration,
        SecurityTokenInvalidAudienceException => CallerRefusal.WrongAudience,
        SecurityTokenInvalidIssuerException => CallerRefusal.WrongIssuer,
        SecurityTokenInvalidSignatureException => CallerRefusal.BadSignature,
        _ => CallerRefusal.Malformed,
    };
}
