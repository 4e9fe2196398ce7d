using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace ChatBot.Tests.Authentication;

/// <summary>An RSA key under an id.</summary>
internal sealed record TestKey(string Id, RSA Rsa)
{
    public static TestKey Create(string id) => new(id, RSA.Create(2048));

    public string Modulus => Base64Url.EncodeToString(Rsa.ExportParameters(false).Modulus);

    /// <summary>The public half as published, with more members beside it.</summary>
    public JsonObject Publish(JsonObject? more = null)
    {
        var key = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = Id,
            ["x5t"] = Id,
            ["n"] = Modulus,
            ["e"] = Base64Url.EncodeToString(Rsa.ExportParameters(false).Exponent),
        };
        foreach (var (name, value) in more ?? [])
            key[name] = value?.DeepClone();
        return key;
    }

    /// <summary>A token signed as the channels do, after a change to its header.</summary>
    public string Sign(JsonObject claims, Action<JsonObject>? change = null)
    {
        var header = new JsonObject { ["alg"] = "RS256", ["typ"] = "JWT", ["kid"] = Id, ["x5t"] = Id };
        change?.Invoke(header);
        return Sign(header.ToJsonString(), claims.ToJsonString());
    }

    /// <summary>A token of exactly these texts.</summary>
    public string Sign(string header, string claims, HashAlgorithmName? hash = null, RSASignaturePadding? padding = null)
    {
        var content = Content(header, claims);
        return $"{content}.{Base64Url.EncodeToString(Rsa.SignData(Encoding.ASCII.GetBytes(content), hash ?? HashAlgorithmName.SHA256, padding ?? RSASignaturePadding.Pkcs1))}";
    }

    /// <summary>What of a token is signed.</summary>
    public static string Content(string header, string claims) => $"{Encode(header)}.{Encode(claims)}";

    /// <summary>A token "signed" with a secret that everybody knows.</summary>
    public static string SignWithSecret(byte[] secret, string header, string claims)
    {
        var content = Content(header, claims);
        return $"{content}.{Base64Url.EncodeToString(HMACSHA256.HashData(secret, Encoding.ASCII.GetBytes(content)))}";
    }

    private static string Encode(string text) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));
}
