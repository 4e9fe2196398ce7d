using System.Security.Cryptography;
using ChatBot.Channels.Credentials;
using Microsoft.Extensions.Options;

namespace ChatBot.Settings;

/// <summary>Checks the credential against who the bot is, and that its certificate can be read.</summary>
/// <param name="bot">Who the bot is.</param>
internal sealed class CredentialValidator(IOptions<BotOptions> bot) : IValidateOptions<CredentialOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, CredentialOptions options)
    {
        string[] problems = [.. Problems(options)];
        return problems.Length > 0 ? ValidateOptionsResult.Fail(problems) : ValidateOptionsResult.Success;
    }

    private IEnumerable<string> Problems(CredentialOptions options)
    {
        if (options.Kind == CredentialKind.None)
            yield break;
        if (bot.Value.AppId.Length == 0)
            yield return $"Credential:Kind is {options.Kind}, but Bot:AppId is empty; give the app id of the bot's registration.";
        if (options.Kind != CredentialKind.ManagedIdentity && options.Authority.Length == 0 && bot.Value.TenantId.Length == 0)
            yield return $"Bot:TenantId is empty; give the id of the tenant that the bot is registered in, or {BotIdentity.EveryTenant} for a bot registered for every tenant.";
        if (options is { Kind: CredentialKind.Certificate, CertificatePath.Length: > 0 } && Unreadable(options) is { } problem)
            yield return $"Credential:CertificatePath: {problem}";
    }

    private static string? Unreadable(CredentialOptions options)
    {
        try
        {
            CertificateFile.Read(ContentFolders.Resolve(options.CertificatePath), options.CertificatePassword).Dispose();
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return "the file cannot be read; give the path of a PFX or PEM file that the program may read.";
        }
        catch (CryptographicException)
        {
            return "the file holds no certificate with a private key, or Credential:CertificatePassword is wrong; give a PFX file, or a PEM file with both.";
        }
    }
}
