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

    /// <summary>The tenants whose people may use the bot; all when empty.</summary>
    /// <value>Empty by default.</value>
    public string[] AllowedTenants { get; set; } = [];

    /// <inheritdoc/>
    public IEnumerable<string> Problems()
    {
        if (BotCloud.Find(Cloud) is null)
            yield return $"Bot:Cloud is {Cloud}; give one of {string.Join(", ", BotCloud.All.Select(c => c.Name))}.";
        if (AppId.Length > 0 && !Guid.TryParse(AppId, out _))
            yield return "Bot:AppId is no GUID; give the app id of the bot's registration.";
    }
}
