namespace ChatBot.Channels.Credentials;

/// <summary>Who asks for a token, whom, and for what.</summary>
/// <param name="AppId">The app id of the bot's registration.</param>
/// <param name="Authority">The address of its tenant at the cloud's login, <c>https</c>.</param>
/// <param name="Scope">What the token is for, ending in <c>/.default</c>.</param>
public sealed record BotIdentity(string AppId, Uri Authority, string Scope)
{
    /// <summary>The tenant of bots that are registered for every tenant.</summary>
    public const string EveryTenant = "botframework.com";

    /// <summary>What the token is for, as managed identities name it.</summary>
    public string Resource => Scope[..^"/.default".Length];
}
