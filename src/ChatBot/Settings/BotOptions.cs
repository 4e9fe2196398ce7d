using ChatBot.Channels.Identity;

namespace ChatBot.Settings;

/// <summary>Who the bot is to Microsoft's channels; what it proves that with is in <see cref="CredentialOptions"/>.</summary>
public sealed class BotOptions : ISettings
{
    /// <inheritdoc/>
    public static string Section => "Bot";

    /// <summary>The app id of the bot's registration. Without one only this machine can speak to the bot, and only in development.</summary>
    /// <value>Empty by default.</value>
    public string AppId { get; set; } = "";

    /// <summary>The id of the tenant that the bot is registered in; <c>botframework.com</c> for a bot that is registered for every tenant.</summary>
    /// <value>Empty by default.</value>
    public string TenantId { get; set; } = "";

    /// <summary>The Microsoft cloud: <c>Public</c>, <c>UsGovernment</c> or <c>China</c>.</summary>
    /// <value><c>Public</c> by default.</value>
    public string Cloud { get; set; } = BotCloud.Public.Name;

    /// <summary>
    /// The ids of the tenants whose people may use the bot; all when empty. With any given, activities without a tenant are refused,
    /// as those of other channels than Teams are. The chat page has its own setting, <c>DirectLine:Enabled</c>.
    /// </summary>
    /// <value>Empty by default.</value>
    public string[] AllowedTenants { get; set; } = [];

    /// <summary>The address of the OpenID document with the Bot Connector's signing keys, for a private cloud; that of <see cref="Cloud"/> when empty. An http address must be on this machine, and is taken in development only.</summary>
    /// <value>Empty by default.</value>
    public string OpenIdMetadata { get; set; } = "";

    /// <summary>
    /// The address of the OpenID document with Entra ID's signing keys; that of <see cref="Cloud"/> when empty. In the US government's and
    /// China's cloud name the document of your own tenant here to have its tokens taken. An http address must be on this machine, and is taken in development only.
    /// </summary>
    /// <value>Empty by default.</value>
    public string EntraMetadata { get; set; } = "";

    /// <summary>The shortest time between two fetches of signing keys, in seconds. A token with an unknown key has them fetched again, but not more often.</summary>
    /// <value>300 by default, five minutes.</value>
    public int KeyFetchIntervalSeconds { get; set; } = 300;

    /// <summary>
    /// True takes tokens for the bot from the tenant of Microsoft's channel services whichever application asked for them. Which those are is
    /// not documented, so leave it off unless a channel's messages are refused for the reason <c>WrongCaller</c>.
    /// </summary>
    /// <value>False by default.</value>
    public bool AcceptChannelServiceTokens { get; set; }

    /// <inheritdoc/>
    public IEnumerable<string> Problems()
    {
        if (BotCloud.Find(Cloud) is null)
            yield return $"Bot:Cloud is {Cloud}; give one of {string.Join(", ", BotCloud.All.Select(c => c.Name))}.";
        if (AppId.Length > 0 && !Guid.TryParse(AppId, out _))
            yield return "Bot:AppId is no GUID; give the app id of the bot's registration.";
        if (!IsAddress(OpenIdMetadata))
            yield return $"Bot:OpenIdMetadata is {OpenIdMetadata}; give an address that starts with https, or one on this machine.";
        if (!IsAddress(EntraMetadata))
            yield return $"Bot:EntraMetadata is {EntraMetadata}; give an address that starts with https, or one on this machine.";
        foreach (var problem in SettingsServices.RequireRange(KeyFetchIntervalSeconds, 10, 86_400, "Bot:KeyFetchIntervalSeconds"))
            yield return problem;
    }

    private static bool IsAddress(string address) => address.Length == 0
        || (Uri.TryCreate(address, UriKind.Absolute, out var read)
            && (read.Scheme == Uri.UriSchemeHttps || (read.Scheme == Uri.UriSchemeHttp && read.IsLoopback)));
}
