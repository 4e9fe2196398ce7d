using System.Runtime.CompilerServices;

namespace ChatBot.Channels.Authentication;

/// <summary>Why a caller is not listened to.</summary>
/// <param name="Reason">A name for programs, logs and counters, such as <c>TokenExpired</c>.</param>
/// <param name="Status">The HTTP status: 401 for a token that is not good, 403 for a good one that does not allow this, 503 when that cannot be told now.</param>
/// <param name="Message">What to do about it, for people.</param>
public sealed record CallerRefusal(string Reason, int Status, string Message)
{
    /// <summary>There is no Authorization header.</summary>
    public static CallerRefusal MissingToken { get; } = Token("Send the channel's token in one header: Authorization: Bearer TOKEN.");

    /// <summary>The Authorization header is not one of the scheme Bearer.</summary>
    public static CallerRefusal WrongScheme { get; } = Token("Send the token with the scheme Bearer.");

    /// <summary>It is no JSON Web Token, or one that can be read in two ways.</summary>
    public static CallerRefusal Malformed { get; } = Token("Send one JSON Web Token as its issuer gave it, in one Authorization header.");

    /// <summary>The token has no signature.</summary>
    public static CallerRefusal NotSigned { get; } = Token("Send a signed token.");

    /// <summary>The token is not signed in the one way that the channels sign.</summary>
    public static CallerRefusal AlgorithmNotAllowed { get; } = Token("Send a token that is signed with RS256.");

    /// <summary>Who issued the token does not vouch for callers of this bot.</summary>
    public static CallerRefusal WrongIssuer { get; } = Token("Send a token of the Bot Connector, or of Entra ID for the bot's own tenant, of the cloud that Bot:Cloud names.");

    /// <summary>The issuer does not publish the key that the token names, or the token names none.</summary>
    public static CallerRefusal UnknownKey { get; } = Token("Send a token that is signed with a key that its issuer publishes.");

    /// <summary>The signature is not that of the key.</summary>
    public static CallerRefusal BadSignature { get; } = Token("Send the token exactly as its issuer signed it.");

    /// <summary>The token is for somebody else.</summary>
    public static CallerRefusal WrongAudience { get; } = Token("Send a token for this bot alone: its audience is the app id of Bot:AppId.");

    /// <summary>The token's time is over.</summary>
    public static CallerRefusal TokenExpired { get; } = Token("Send a new token; this one has expired.");

    /// <summary>The token's time has not come.</summary>
    public static CallerRefusal NotYetValid { get; } = Token("Send the token when it is valid, or correct the clocks of both machines.");

    /// <summary>The token would be valid for ever.</summary>
    public static CallerRefusal NoExpiration { get; } = Token("Send a token that expires.");

    /// <summary>The Bot Connector's token does not say where replies go.</summary>
    public static CallerRefusal NoServiceUrl { get; } = Token("Send a token with the claim serviceurl.");

    /// <summary>The tenant that the token names is not the one that issued it.</summary>
    public static CallerRefusal WrongTenant { get; } = Token("Send a token whose claim tid is the tenant that issued it.");

    /// <summary>Another application than the bot asked for the token.</summary>
    public static CallerRefusal WrongCaller { get; } = Token("Send a token that was asked for with the bot's own credentials.");

    /// <summary>The signing keys could not be fetched, so nobody can tell whether the token is good.</summary>
    public static CallerRefusal KeysNotAvailable { get; } = new(nameof(KeysNotAvailable), 503, "The keys that tokens are checked with cannot be fetched at the moment. Send it again in a few seconds.");

    /// <summary>The key may not speak for the activity's channel.</summary>
    public static CallerRefusal ChannelNotEndorsed { get; } = Activity("Send an activity of a channel (channelId) that the token's key is endorsed for.");

    /// <summary>The activity has replies sent elsewhere than the token allows.</summary>
    public static CallerRefusal ServiceUrlMismatch { get; } = Activity("Send an activity whose serviceUrl is the one in the token.");

    /// <summary>The bot is not for the people of the activity's tenant.</summary>
    public static CallerRefusal TenantNotAllowed { get; } = Activity("This bot is for other organisations. Whoever runs it can add yours to Bot:AllowedTenants.");

    private static CallerRefusal Token(string message, [CallerMemberName] string reason = "") => new(reason, 401, message);

    private static CallerRefusal Activity(string message, [CallerMemberName] string reason = "") => new(reason, 403, message);
}
