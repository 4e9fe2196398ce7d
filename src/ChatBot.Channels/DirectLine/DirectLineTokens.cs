using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ChatBot.Channels.DirectLine;

/// <summary>Issues and checks the tokens of Direct Line: opaque, bound to conversation and user, good until the program stops or they expire.</summary>
/// <param name="time">Tells when they expire.</param>
public sealed class DirectLineTokens(TimeProvider time)
{
    /// <summary>How long a token is good for. Web Chat asks for another every 15 minutes.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    /// <summary>How long the address of a stream is good for.</summary>
    public static readonly TimeSpan StreamLifetime = TimeSpan.FromSeconds(60);

    private const int LongestToken = 4096;

    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);

    /// <summary>A token for a conversation that does not exist yet, and a user of its own.</summary>
    public static DirectLineGrant NewGrant() => new(NewId(), "user-" + NewId());

    /// <summary>A token.</summary>
    /// <param name="grant">What it allows; nothing in it holds a line break.</param>
    /// <param name="lifetime">How long.</param>
    public string Issue(DirectLineGrant grant, TimeSpan lifetime)
    {
        ArgumentNullException.ThrowIfNull(grant);
        var expires = (time.GetUtcNow() + lifetime).ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        string[] lines =
        [
            expires, grant.ConversationId, grant.UserId, grant.UserName ?? "", grant.ChannelId, grant.IsStarted ? "started" : "",
            grant.IsForStream ? "stream" : "", .. grant.TrustedOrigins,
        ];
        var claims = Encoding.UTF8.GetBytes(string.Join('\n', lines));
        return Base64Url.EncodeToString([.. HMACSHA256.HashData(_key, claims), .. claims]);
    }

    /// <summary>What a token allows; null when it is not ours or has expired.</summary>
    public DirectLineGrant? Read(string? token)
    {
        if (token is null || token.Length > LongestToken || !Base64Url.IsValid(token))
            return null;
        var bytes = Base64Url.DecodeFromChars(token).AsSpan();
        if (bytes.Length <= HMACSHA256.HashSizeInBytes)
            return null;
        var claims = bytes[HMACSHA256.HashSizeInBytes..];
        if (!CryptographicOperations.FixedTimeEquals(bytes[..HMACSHA256.HashSizeInBytes], HMACSHA256.HashData(_key, claims)))
            return null;
        var lines = Encoding.UTF8.GetString(claims).Split('\n');
        var expires = DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(lines[0], CultureInfo.InvariantCulture));
        if (time.GetUtcNow() >= expires)
            return null;
        return new(lines[1], lines[2])
        {
            UserName = lines[3].Length > 0 ? lines[3] : null,
            ChannelId = lines[4],
            IsStarted = lines[5].Length > 0,
            IsForStream = lines[6].Length > 0,
            TrustedOrigins = lines[7..],
        };
    }

    private static string NewId() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(12));
}
