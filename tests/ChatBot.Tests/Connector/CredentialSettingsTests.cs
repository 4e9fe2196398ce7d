using ChatBot.Settings;
using ChatBot.Tests.Channels;
using Microsoft.Extensions.Options;

namespace ChatBot.Tests.Connector;

public sealed class CredentialSettingsTests
{
    [Theory]
    [InlineData("Credential:Kind", "--Credential:Kind", "Password")]
    [InlineData("Credential:Kind is ClientSecret, but Bot:AppId is empty", "--Credential:Kind", "ClientSecret", "--Credential:ClientSecret", "hush", "--Bot:TenantId", "t")]
    [InlineData("Credential:ClientSecret is empty", "--Credential:Kind", "ClientSecret", "--Bot:AppId", WayOut.AppId, "--Bot:TenantId", "t")]
    [InlineData("Bot:TenantId is empty", "--Credential:Kind", "ClientSecret", "--Credential:ClientSecret", "hush", "--Bot:AppId", WayOut.AppId)]
    [InlineData("Credential:ClientSecret is set, but Credential:Kind is None", "--Credential:ClientSecret", "hush")]
    [InlineData("Credential:CertificatePath is empty", "--Credential:Kind", "Certificate", "--Bot:AppId", WayOut.AppId, "--Bot:TenantId", "t")]
    [InlineData("Credential:CertificatePath: the file cannot be read", "--Credential:Kind", "Certificate", "--Credential:CertificatePath", "nowhere/bot.pfx", "--Bot:AppId", WayOut.AppId, "--Bot:TenantId", "t")]
    [InlineData("Credential:CertificatePath: the file holds no certificate", "--Credential:Kind", "Certificate", "--Credential:CertificatePath", "ChatBot.sln", "--Bot:AppId", WayOut.AppId, "--Bot:TenantId", "t")]
    [InlineData("Credential:TokenFile is empty", "--Credential:Kind", "FederatedToken", "--Bot:AppId", WayOut.AppId, "--Bot:TenantId", "t")]
    [InlineData("Credential:ManagedIdentityClientId is no GUID", "--Credential:Kind", "ManagedIdentity", "--Credential:ManagedIdentityClientId", "me", "--Bot:AppId", WayOut.AppId)]
    [InlineData("Credential:Authority is no https address", "--Credential:Authority", "http://login.example.com/t")]
    [InlineData("Credential:Authority is no https address", "--Credential:Authority", "https://login.example.com")]
    [InlineData("Connector:ExtraHosts has https://bot.example.com", "--Connector:ExtraHosts:0", "https://bot.example.com")]
    [InlineData("Connector:Sends is 7", "--Connector:Sends", "7")]
    [InlineData("Connector:TimeoutSeconds is 0", "--Connector:TimeoutSeconds", "0")]
    public async Task A_wrong_setting_keeps_the_program_from_starting_and_is_named(string message, params string[] settings)
    {
        var error = await Assert.ThrowsAnyAsync<Exception>(() => BotHost.StartAsync(args: settings));

        Assert.Contains(message, error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("hush", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_certificate_with_a_wrong_password_is_refused_with_the_key()
    {
        using var folder = new TemporaryFolder();
        using var certificate = Certificates.Make(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        Certificates.Write(certificate, folder.File("bot.pfx"), "right");
        var bot = Options.Create(new BotOptions { AppId = WayOut.AppId, TenantId = "t" });
        var options = new CredentialOptions { Kind = CredentialKind.Certificate, CertificatePath = folder.File("bot.pfx"), CertificatePassword = "wrong" };

        Assert.Contains("Credential:CertificatePassword", new CredentialValidator(bot).Validate(null, options).FailureMessage, StringComparison.Ordinal);
    }
}
