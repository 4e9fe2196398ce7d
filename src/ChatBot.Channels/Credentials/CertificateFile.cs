using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ChatBot.Channels.Credentials;

/// <summary>Reads a certificate with its private key from a file.</summary>
public static class CertificateFile
{
    /// <summary>Reads a PFX file, or a PEM file that holds both certificate and key.</summary>
    /// <param name="path">The file.</param>
    /// <param name="password">What the key is locked with; empty for nothing.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="CryptographicException">The file holds no certificate with a private key, or the password is wrong.</exception>
    public static X509Certificate2 Read(string path, string? password)
    {
        var certificate = IsPem(path) ? ReadPem(path, password) : X509CertificateLoader.LoadPkcs12FromFile(path, password);
        if (certificate.HasPrivateKey)
            return certificate;
        certificate.Dispose();
        throw new CryptographicException("The file holds no private key.");
    }

    private static X509Certificate2 ReadPem(string path, string? password) => string.IsNullOrEmpty(password)
        ? X509Certificate2.CreateFromPemFile(path)
        : X509Certificate2.CreateFromEncryptedPemFile(path, password);

    private static bool IsPem(string path)
    {
        using var reader = new StreamReader(path);
        var start = new char[4096];
        return start.AsSpan(0, reader.ReadBlock(start)).Contains("-----BEGIN ", StringComparison.Ordinal);
    }
}
