using System.Collections.Frozen;
using System.Text.Json;
using ChatBot.Channels.Schema;
using Microsoft.IdentityModel.Tokens;

namespace ChatBot.Channels.Authentication;

/// <summary>A public key, and what its owner published beside it.</summary>
/// <param name="Key">The key.</param>
/// <param name="Endorsements">The channels that it may speak for (the Bot Connector's keys).</param>
/// <param name="Issuer">Whose tokens it signs, with <c>{tenantid}</c> for any tenant (Entra ID's keys); null when that is not said.</param>
internal sealed record SigningKey(SecurityKey Key, FrozenSet<string> Endorsements, string? Issuer)
{
    /// <summary>Reads it from a published key set.</summary>
    /// <param name="key">The key as published.</param>
    /// <param name="documentIssuer">Whose keys these are, where a key does not say so itself.</param>
    public static SigningKey Of(JsonWebKey key, string? documentIssuer) => new(
        key,
        key.AdditionalData.TryGetValue("endorsements", out var found) && found is JsonElement { ValueKind: JsonValueKind.Array } list
            ? list.EnumerateArray().Select(e => e.Text()).OfType<string>().ToFrozenSet(StringComparer.Ordinal)
            : [],
        key.AdditionalData.TryGetValue("issuer", out var issuer) ? issuer as string : documentIssuer);

    /// <summary>Whether it signs what that issuer issues to that tenant.</summary>
    public bool Signs(string issuer, string tenant) =>
        string.Equals(Issuer?.Replace("{tenantid}", tenant, StringComparison.OrdinalIgnoreCase), issuer, StringComparison.OrdinalIgnoreCase);
}
