using System.Collections.Frozen;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace ChatBot.Channels.Authentication;

/// <summary>The keys that an OpenID document leads to, by their ids.</summary>
internal sealed class SigningKeys
{
    private readonly FrozenDictionary<string, SigningKey> _byId;

    private SigningKeys(FrozenDictionary<string, SigningKey> byId) => _byId = byId;

    /// <summary>No keys.</summary>
    public static SigningKeys None { get; } = new(FrozenDictionary<string, SigningKey>.Empty);

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => _byId.Count == 0;

    /// <summary>The key of that id; null when there is none.</summary>
    public SigningKey? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>Takes the RSA keys that are meant for signing.</summary>
    public static SigningKeys Of(OpenIdConnectConfiguration configuration) => new(
        (configuration.JsonWebKeySet?.Keys ?? [])
            .Where(k => k.Kty == JsonWebAlgorithmsKeyTypes.RSA && (k.Use is null or JsonWebKeyUseNames.Sig) && !string.IsNullOrEmpty(k.Kid))
            .DistinctBy(k => k.Kid)
            .ToFrozenDictionary(k => k.Kid, k => SigningKey.Of(k, configuration.Issuer), StringComparer.Ordinal));
}
