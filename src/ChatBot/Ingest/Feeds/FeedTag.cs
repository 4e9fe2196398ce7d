using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChatBot.Ingest.Feeds;

/// <summary>What is known of a fetched file, kept beside it so that it is not fetched again while it is the same.</summary>
/// <param name="Address">SHA-256 of where it was asked for, in lower-case hexadecimal: an address may hold a key.</param>
/// <param name="ETag">The entity tag (RFC 9110, section 8.8.3), as it came; null without one.</param>
/// <param name="LastModified">When it was changed, as the server says; null where it does not.</param>
/// <param name="Hash">SHA-256 of its content, in lower-case hexadecimal.</param>
internal sealed record FeedTag(string Address, string? ETag, DateTimeOffset? LastModified, string Hash)
{
    /// <summary>The tag of a file; null where the file, or what is known of it, is not there or was fetched elsewhere.</summary>
    public static FeedTag? Of(string path, string address)
    {
        try
        {
            return File.Exists(path) && File.Exists(PathOf(path)) && JsonSerializer.Deserialize(File.ReadAllBytes(PathOf(path)), FeedJson.Default.FeedTag) is { } tag && tag.Address == DigestOf(address)
                ? tag
                : null;
        }
        catch (Exception e) when (e is IOException or JsonException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Keeps it beside a file.</summary>
    public void Keep(string path) => File.WriteAllBytes(PathOf(path), JsonSerializer.SerializeToUtf8Bytes(this, FeedJson.Default.FeedTag));

    /// <summary>What is kept of an address.</summary>
    public static string DigestOf(string address) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address)));

    private static string PathOf(string path) => path + ".tag";
}

/// <summary>How tags are written.</summary>
[JsonSerializable(typeof(FeedTag))]
internal sealed partial class FeedJson : JsonSerializerContext;
