using ChatBot.Channels.Identity;

namespace ChatBot.Channels.Authentication;

/// <summary>Which callers are listened to.</summary>
/// <param name="AppId">The app id of the bot's registration, which tokens must be for.</param>
/// <param name="TenantId">The bot's own tenant; empty when it has none.</param>
/// <param name="Cloud">The cloud that the tokens come from.</param>
public sealed record CallerRules(string AppId, string TenantId, BotCloud Cloud)
{
    /// <summary>The OpenID document of the Bot Connector's keys.</summary>
    public Uri Metadata { get; init; } = Cloud.Metadata;

    /// <summary>The OpenID document of Entra ID's keys.</summary>
    public Uri EntraMetadata { get; init; } = Cloud.EntraMetadata;

    /// <summary>The shortest time between two fetches of the keys of one document.</summary>
    public TimeSpan KeyFetchInterval { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>
    /// Whether tokens for the bot are taken from <see cref="EntraTenants.ChannelServices"/> whichever application asked for them.
    /// The channels move to such tokens, but which applications they are is not documented: leave it off until a channel needs it.
    /// </summary>
    public bool AcceptChannelServiceTokens { get; init; }
}
