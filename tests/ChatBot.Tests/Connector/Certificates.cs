using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ChatBot.Tests.Connector;

/// <summary>Certificates for tests.</summary>
internal static class Certificates
{
    // Keys are slow to make, and these tests are about dates and files.
    private static readonly RSA Key = RSA.Create(2048);

    /// <summary>A certificate that is valid for a time.</summary>
    public static X509Certificate2 Make(DateTimeOffset from, DateTimeOffset to)
    {
        return new CertificateRequest("CN=bot", Key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(from, to);
    }

    /// <summary>Writes a PFX or a PEM file, by its name.</summary>
    public static void Write(X509Certificate2 certificate, string path, string password)
    {
        if (path.EndsWith(".pfx", StringComparison.Ordinal))
        {
            File.WriteAllBytes(path, certificate.Export(X509ContentType.Pfx, password));
            return;
        }
        using var key = certificate.GetRSAPrivateKey()!;
        var lockedKey = password.Length == 0
            ? key.ExportPkcs8PrivateKeyPem()
            : key.ExportEncryptedPkcs8PrivateKeyPem(password, new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000));
        File.WriteAllText(path, certificate.ExportCertificatePem() + "\n" + lockedKey);
    }
}
