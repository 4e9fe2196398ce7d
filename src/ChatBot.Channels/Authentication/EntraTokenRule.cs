using System.Collections.Frozen;
using ChatBot.Channels.Identity;

namespace ChatBot.Channels.Authentication;

/// <summary>
/// Tokens of Entra ID. A tenant issues tokens for the bot to any application that asks, so the token must have been asked for with the
/// bot's own credentials: those who hold them may speak, as the Emulator, the Agents Playground and channels do that use them.
/// </summary>
/// <param name="rules">Who the bot is.</param>
/// <param name="keys">Entra ID's keys.</param>
internal sealed class EntraTokenRule(CallerRules rules, SigningKeySource keys) : ITokenRule
{
    private readonly FrozenSet<string> _issuers = EntraTenants.Emulators.Append(EntraTenants.ChannelServices).Append(rules.TenantId)
        .Where(tenant => tenant.Length > 0)
        .SelectMany(tenant => IssuersOf(tenant, rules.Cloud))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public bool IsIssuer(string? issuer) => issuer is not null && _issuers.Contains(issuer);

    /// <inheritdoc/>
    public SigningKeySource Keys => keys;

    /// <summary>The bot, and the Bot Connector: a bot of a single tenant is also called with the token that it would call the connector with itself.</summary>
    public IReadOnlyList<string> Audiences { get; } = [rules.AppId, rules.Cloud.Issuer];

    /// <inheritdoc/>
    public CallerRefusal? Refuse(UnverifiedToken token, SigningKey key)
    {
        if (token.Text(TokenClaims.TenantId) is not { Length: > 0 } tenant || !IssuersOf(tenant, rules.Cloud).Contains(token.Jwt.Issuer, StringComparer.OrdinalIgnoreCase))
            return CallerRefusal.WrongTenant;
        if (!IssuersOf(tenant, rules.Cloud).Any(issuer => key.Signs(issuer, tenant)))
            return CallerRefusal.WrongIssuer;
        var isOwnCaller = IsOwnCaller(token);
        var isOwnTenant = Same(tenant, rules.TenantId);
        if (!token.Jwt.Audiences.Any(a => Same(a, rules.AppId)))
            return isOwnCaller && isOwnTenant ? null : CallerRefusal.WrongAudience;
        var isChannelService = rules.AcceptChannelServiceTokens && !isOwnTenant && Same(tenant, EntraTenants.ChannelServices);
        return isOwnCaller || isChannelService ? null : CallerRefusal.WrongCaller;
    }

    /// <summary>Entra ID's keys are not endorsed for channels.</summary>
    public IReadOnlySet<string>? Channels(SigningKey key) => null;

    /// <summary>Whether the bot's own credentials asked for it. A token that a user of one of its pages was given is not the bot's.</summary>
    private bool IsOwnCaller(UnverifiedToken token)
    {
        var caller = token.Text(TokenClaims.Version) switch
        {
            "1.0" => token.Text(TokenClaims.AppId),
            "2.0" => token.Text(TokenClaims.AuthorizedParty),
            null when !token.Has(TokenClaims.Version) => token.Text(TokenClaims.AppId),
            _ => null,
        };
        return Same(caller, rules.AppId) && !token.Has(TokenClaims.Scope);
    }

    private static string[] IssuersOf(string tenant, BotCloud cloud) => [$"https://sts.windows.net/{tenant}/", $"https://{cloud.EntraHost}/{tenant}/v2.0"];

    private static bool Same(string? one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
