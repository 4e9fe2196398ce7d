using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Identity.Client;

namespace ChatBot.Channels.Credentials;

/// <summary>Why the bot has no token, and what to do about it. It never holds a secret or a token.</summary>
/// <param name="Code">A name for programs: Entra ID's own, such as <c>AADSTS7000222</c>, or one for what happened.</param>
/// <param name="Advice">What to do, for people.</param>
/// <param name="Passes">Whether it may pass by itself.</param>
/// <param name="RetryAfter">How long not to ask again, where the answer said it.</param>
public sealed partial record TokenProblem(string Code, string Advice, bool Passes, TimeSpan? RetryAfter = null)
{
    /// <summary>That no credential was set.</summary>
    public static TokenProblem NoCredential { get; } = new(
        "NoCredential", "The bot has an app id but no credential: set Credential__Kind, and what that kind needs.", false);

    /// <summary>Says what an exception of the library that fetches tokens means.</summary>
    public static TokenProblem Of(Exception exception) => exception switch
    {
        MsalServiceException { StatusCode: 429 } e => new("Throttled", "The login service is busy; the bot asks again by itself.", true, e.Headers?.RetryAfter?.Delta),
        MsalServiceException e when e.StatusCode >= 500 || e.StatusCode == (int)HttpStatusCode.RequestTimeout => Unreachable,
        MsalServiceException e when AadCode().Match(e.Message) is { Success: true } match => Known(match.Value),
        MsalServiceException { ErrorCode: "invalid_client" } => Known("invalid_client"),
        MsalServiceException { ErrorCode: MsalError.ManagedIdentityRequestFailed or MsalError.ManagedIdentityUnreachableNetwork or MsalError.UserAssignedManagedIdentityNotSupported } e => ManagedIdentity(e.ErrorCode),
        MsalServiceException { StatusCode: 0 } => Unreachable,
        MsalServiceException e => new(e.ErrorCode ?? "unknown", "The login service refused the bot: compare Bot__AppId, Bot__TenantId and the Credential settings with the bot's registration.", false),
        MsalClientException { ErrorCode: MsalError.ManagedIdentityAllSourcesUnavailable } e => ManagedIdentity(e.ErrorCode),
        MsalException e => new(e.ErrorCode ?? "unknown", "The login service gave an answer that cannot be read; check Credential__Authority, if it is set.", true),
        IOException or UnauthorizedAccessException => new("TokenFile", "The file with the assertion cannot be read, or is empty: check Credential__TokenFile, and that the program may read it.", true),
        _ => Unreachable,
    };

    private static readonly TokenProblem Unreachable = new("Unreachable", "The login service does not answer; the bot asks again by itself. If it lasts, check the network and Credential__Authority.", true);

    private static TokenProblem ManagedIdentity(string code) => new(
        code, "The machine gives no token for this managed identity: assign the identity to it, and set Credential__ManagedIdentityClientId to its client id.", false);

    private static TokenProblem Known(string code) => new(code, code switch
    {
        "AADSTS7000215" or "invalid_client" => "The client secret is wrong: create a new client secret in the bot's registration and set Credential__ClientSecret to its value, not its id.",
        "AADSTS7000222" => "The client secret has expired: create a new client secret in the bot's registration and set Credential__ClientSecret.",
        "AADSTS700027" => "The certificate is not accepted: upload the public part of the certificate at Credential__CertificatePath to the bot's registration, or renew it if it has expired.",
        "AADSTS700024" => "The assertion is not valid now: check the clock of this machine, and that the file or certificate is renewed.",
        "AADSTS700016" or "AADSTS7000229" => "The bot's registration is not known in this tenant: check Bot__AppId and Bot__TenantId.",
        "AADSTS90002" or "AADSTS900023" => "The tenant is not known: check Bot__TenantId and Bot__Cloud.",
        "AADSTS70021" or "AADSTS700211" or "AADSTS700212" or "AADSTS700213" => "The bot's registration does not trust this assertion: add a federated credential with its issuer, subject and audience.",
        "AADSTS50013" or "AADSTS50027" => "The assertion is not accepted: check that Credential__TokenFile is the one of this bot.",
        _ => string.Create(CultureInfo.InvariantCulture, $"The login service refused the bot ({code}): compare Bot__AppId, Bot__TenantId and the Credential settings with the bot's registration."),
    }, false);

    [GeneratedRegex(@"AADSTS\d{4,8}", RegexOptions.CultureInvariant)]
    private static partial Regex AadCode();
}
