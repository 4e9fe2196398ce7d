namespace ChatBot.Channels.Authentication;

/// <summary>The Bot Connector's own tokens: they name the service URL, and their keys the channels (Bot Framework REST authentication, "Connector to Bot").</summary>
/// <param name="rules">Who the bot is.</param>
/// <param name="keys">The Bot Connector's keys.</param>
internal sealed class ConnectorTokenRule(CallerRules rules, SigningKeySource keys) : ITokenRule
{
    /// <inheritdoc/>
    public bool IsIssuer(string? issuer) => issuer == rules.Cloud.Issuer;

    /// <inheritdoc/>
    public SigningKeySource Keys => keys;

    /// <inheritdoc/>
    public IReadOnlyList<string> Audiences { get; } = [rules.AppId];

    /// <inheritdoc/>
    public CallerRefusal? Refuse(UnverifiedToken token, SigningKey key) =>
        string.IsNullOrEmpty(token.Text(TokenClaims.ServiceUrl)) ? CallerRefusal.NoServiceUrl : null;

    /// <inheritdoc/>
    public IReadOnlySet<string>? Channels(SigningKey key) => key.Endorsements;
}
