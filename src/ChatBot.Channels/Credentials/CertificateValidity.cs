using System.Globalization;
using System.Security.Cryptography.X509Certificates;

namespace ChatBot.Channels.Credentials;

/// <summary>Whether a certificate is valid, and for how long.</summary>
/// <param name="IsValid">Whether it is valid now.</param>
/// <param name="Advice">What to do; null while there is nothing to do.</param>
public sealed record CertificateValidity(bool IsValid, string? Advice)
{
    private const int WarnedDays = 30;

    /// <summary>Looks at a certificate.</summary>
    /// <param name="certificate">The certificate.</param>
    /// <param name="now">The time.</param>
    public static CertificateValidity Of(X509Certificate2 certificate, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        var (from, to) = (certificate.NotBefore.ToUniversalTime(), certificate.NotAfter.ToUniversalTime());
        var today = now.UtcDateTime;
        const string Renew = "upload a new one to the bot's registration and set Credential__CertificatePath.";
        if (today < from)
            return new(false, $"The certificate is not valid before {Day(from)}: check the clock of this machine, or use one that is valid now.");
        if (today > to)
            return new(false, $"The certificate expired on {Day(to)}: {Renew}");
        return new(true, to - today > TimeSpan.FromDays(WarnedDays) ? null : $"The certificate expires on {Day(to)}: {Renew}");
    }

    private static string Day(DateTime time) => time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
