using System.Diagnostics.CodeAnalysis;
using ChatBot.Channels.Schema;

namespace ChatBot.Channels.DirectLine;

/// <summary>What a token is asked for with.</summary>
/// <param name="User">Who uses it; somebody new when null.</param>
/// <param name="TrustedOrigins">The origins whose pages may use it besides the bot's own.</param>
/// <param name="ChannelId">The channel that the bot sees: <c>webchat</c>, which is also meant by null, or <c>directline</c>. An addition of ours.</param>
public sealed record TokenRequest(ChannelAccount? User, IReadOnlyList<string?>? TrustedOrigins, string? ChannelId)
{
    /// <summary>What the ids of users begin with that are named by a token, so that clients cannot choose one of them.</summary>
    public const string UserPrefix = "dl_";

    private const int LongestName = 100;
    private const int MostOrigins = 10;

    /// <summary>What is granted, in a new conversation.</summary>
    /// <param name="grant">The grant; null when the request is refused.</param>
    /// <returns>What is wrong and what to do; null when nothing is.</returns>
    public string? TryGrant(out DirectLineGrant? grant)
    {
        grant = null;
        if (User?.Id is { } id && !(id.StartsWith(UserPrefix, StringComparison.Ordinal) && IsLine(id)))
            return $"The user's id must begin with {UserPrefix} and have no more than {LongestName} characters, none of them a control character.";
        if (User?.Name is { } name && !IsLine(name))
            return $"The user's name must have no more than {LongestName} characters, none of them a control character.";
        if (ChannelId is not (null or ChannelIds.Webchat or ChannelIds.Directline))
            return $"channelId is {ChannelIds.Webchat} or {ChannelIds.Directline}.";
        string?[] origins = [.. TrustedOrigins ?? []];
        if (origins.Length > MostOrigins || !origins.All(IsOrigin))
            return $"trustedOrigins holds no more than {MostOrigins} origins, each as a scheme and a host such as https://intranet.example.com.";
        var fresh = DirectLineTokens.NewGrant();
        grant = fresh with
        {
            UserId = User?.Id ?? fresh.UserId,
            UserName = string.IsNullOrEmpty(User?.Name) ? null : User.Name,
            ChannelId = ChannelId ?? ChannelIds.Webchat,
            TrustedOrigins = origins!,
        };
        return null;
    }

    /// <summary>Whether a text is the origin of web pages as browsers write it: scheme, host and a port that is not the usual one, nothing behind.</summary>
    public static bool IsOrigin([NotNullWhen(true)] string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && address.Scheme is "http" or "https"
        && text.Length <= LongestName
        && string.Equals(address.GetLeftPart(UriPartial.Authority), text, StringComparison.OrdinalIgnoreCase);

    private static bool IsLine(string text) => text.Length <= LongestName && !text.Any(char.IsControl);
}
