using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace ChatBot.Channels.DirectLine;

/// <summary>What a token allows: to take part in one conversation as one user.</summary>
/// <param name="ConversationId">The conversation.</param>
/// <param name="UserId">The user.</param>
public sealed record DirectLineGrant(string ConversationId, string UserId);

/// <summary>Issues and checks the tokens of Direct Line: opaque, bound to conversation and user, good until the program stops or they expire.</summary>
/// <param name="time">Tells when they expire.</param>
public sealed class DirectLineTokens(TimeProvider time)
{
    /// <summary>How long a token is good for.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    /// <summary>How long the address of a stream is good for.</summary>
    public static readonly TimeSpan StreamLifetime = TimeSpan.FromSeconds(60);

    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);

    /// <summary>A token for a conversation that does not exist yet, and a user of its own.</summary>
    public static DirectLineGrant NewGrant() => new(NewId(), "user-" + NewId());

    /// <summary>A token.</summary>
    /// <param name="grant">What it allows.</param>
    /// <param name="lifetime">How long.</param>
    public string Issue(DirectLineGrant grant, TimeSpan lifetime)
    {
        ArgumentNullException.ThrowIfNull(grant);
        var expires = (time.GetUtcNow() + lifetime).ToUnixTimeMilliseconds();
        var claims = Encoding.UTF8.GetBytes($"{expires}\n{grant.ConversationId}\n{grant.UserId}");
        return Base64Url.EncodeToString([.. HMACSHA256.HashData(_key, claims), .. claims]);
    }

    /// <summary>What a token allows; null when it is not ours or has expired.</summary>
    public DirectLineGrant? Read(string? token)
    {
        if (token is null || token.Length > 512 || !Base64Url.IsValid(token))
            return null;
        var bytes = Base64Url.DecodeFromChars(token).AsSpan();
        if (bytes.Length <= HMACSHA256.HashSizeInBytes)
            return null;
        var claims = bytes[HMACSHA256.HashSizeInBytes..];
        if (!CryptographicOperations.FixedTimeEquals(bytes[..HMACSHA256.HashSizeInBytes], HMACSHA256.HashData(_key, claims)))
            return null;
        var parts = Encoding.UTF8.GetString(claims).Split('\n');
        var expires = DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture));
        return time.GetUtcNow() < expires ? new(parts[1], parts[2]) : null;
    }

    private static string NewId() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(12));
}
