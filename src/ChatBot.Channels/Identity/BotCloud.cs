namespace ChatBot.Channels.Identity;

/// <summary>
/// The addresses and issuers of one Microsoft cloud: who signs what the channels send, and where the bot gets its own tokens.
/// The values are those of the Bot Framework's authentication documentation; those of China are less well documented, hence every address can be overridden by a setting.
/// </summary>
/// <param name="Name">Its name in the settings: <c>Public</c>, <c>UsGovernment</c> or <c>China</c>.</param>
/// <param name="Issuer">Who issues the tokens of the Bot Connector.</param>
/// <param name="Metadata">The OpenID document that names the Bot Connector's signing keys.</param>
/// <param name="EntraMetadata">The OpenID document that names Entra ID's signing keys.</param>
/// <param name="EntraHost">The host that Entra ID's tokens of version 2 are issued by, and the bot's own are asked from.</param>
/// <param name="Scope">What the bot's own token is asked for.</param>
public sealed record BotCloud(string Name, string Issuer, Uri Metadata, Uri EntraMetadata, string EntraHost, string Scope)
{
    /// <summary>The public cloud, GCC included.</summary>
    public static BotCloud Public { get; } = new(
        "Public",
        "https://api.botframework.com",
        new("https://login.botframework.com/v1/.well-known/openidconfiguration"),
        new("https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration"),
        "login.microsoftonline.com",
        "https://api.botframework.com/.default");

    /// <summary>The clouds of the US government, GCC High and DoD.</summary>
    public static BotCloud UsGovernment { get; } = new(
        "UsGovernment",
        "https://api.botframework.us",
        new("https://login.botframework.azure.us/v1/.well-known/openidconfiguration"),
        new("https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0/.well-known/openid-configuration"),
        "login.microsoftonline.us",
        "https://api.botframework.us/.default");

    /// <summary>The cloud operated by 21Vianet in China.</summary>
    public static BotCloud China { get; } = new(
        "China",
        "https://api.botframework.azure.cn",
        new("https://login.botframework.azure.cn/v1/.well-known/openidconfiguration"),
        new("https://login.partner.microsoftonline.cn/a55a4d5b-9241-49b1-b4ff-befa8db00269/.well-known/openid-configuration"),
        "login.partner.microsoftonline.cn",
        "https://api.botframework.azure.cn/.default");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<BotCloud> All { get; } = [Public, UsGovernment, China];

    /// <summary>The cloud of that name, whatever the case; null when there is none.</summary>
    public static BotCloud? Find(string? name) => All.FirstOrDefault(c => string.Equals(c.Name, name, StringComparison.OrdinalIgnoreCase));
}
