using System.Security.Cryptography.X509Certificates;
using Microsoft.IdentityModel.JsonWebTokens;

namespace ChatBot.Tests.Connector;

/// <summary>What each kind of credential asks the login service, and that its token goes to the connector.</summary>
public sealed class CredentialKindTests
{
    private const string Login = "https://login.microsoftonline.com/contoso/oauth2/v2.0/token";

    [Fact]
    public async Task A_client_secret_is_sent_to_the_tenant_of_the_bot()
    {
        var login = Network.Login();

        Assert.Equal("token-1", await TokenAsync(login, WayOut.Secret));
        var asked = Assert.Single(login.Requests);
        Assert.Equal(("POST", Login), (asked.Method, asked.Address.AbsoluteUri));
        Assert.Equal("client_credentials", asked.Form["grant_type"]);
        Assert.Equal(WayOut.AppId, asked.Form["client_id"]);
        Assert.Equal("hush", asked.Form["client_secret"]);
        Assert.Equal("https://api.botframework.com/.default", asked.Form["scope"]);
    }

    [Theory]
    [InlineData("Public", "login.microsoftonline.com", "https://api.botframework.com/.default")]
    [InlineData("UsGovernment", "login.microsoftonline.us", "https://api.botframework.us/.default")]
    [InlineData("China", "login.partner.microsoftonline.cn", "https://api.botframework.azure.cn/.default")]
    public async Task Each_cloud_has_a_login_of_its_own(string cloud, string host, string scope)
    {
        var login = Network.Login();

        await TokenAsync(login, [.. WayOut.Secret, "--Bot:Cloud", cloud, "--Bot:TenantId", "botframework.com"]);

        var asked = Assert.Single(login.Requests);
        Assert.Equal($"https://{host}/botframework.com/oauth2/v2.0/token", asked.Address.AbsoluteUri);
        Assert.Equal(scope, asked.Form["scope"]);
    }

    [Fact]
    public async Task Another_authority_can_be_set()
    {
        var login = Network.Login();

        Assert.Equal("token-1", await TokenAsync(login, [.. WayOut.Secret, "--Credential:Authority", "https://login.example.com/tenant"]));
        Assert.Equal("https://login.example.com/tenant/oauth2/v2.0/token", Assert.Single(login.Requests).Address.AbsoluteUri);
    }

    [Theory]
    [InlineData("bot.pfx", "")]
    [InlineData("bot.pfx", "pass word")]
    [InlineData("bot.pem", "")]
    [InlineData("bot.pem", "pass word")]
    public async Task A_certificate_signs_an_assertion_and_stays_here(string file, string password)
    {
        using var folder = new TemporaryFolder();
        using var certificate = Certificates.Make(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(90));
        Certificates.Write(certificate, folder.File(file), password);
        var login = Network.Login();

        Assert.Equal("token-1", await TokenAsync(login,
            [.. WayOut.Identity, "--Credential:Kind", "Certificate", "--Credential:CertificatePath", folder.File(file), "--Credential:CertificatePassword", password]));
        var asked = Assert.Single(login.Requests);
        var assertion = new JsonWebToken(asked.Form["client_assertion"]);

        Assert.Equal("urn:ietf:params:oauth:client-assertion-type:jwt-bearer", asked.Form["client_assertion_type"]);
        Assert.Equal((WayOut.AppId, WayOut.AppId, Login), (assertion.Issuer, assertion.Subject, Assert.Single(assertion.Audiences)));
        Assert.True(await IsSignedByAsync(assertion, certificate));
        Assert.False(asked.Form.ContainsKey("client_secret"));
    }

    [Fact]
    public async Task A_token_file_is_read_each_time_a_token_is_asked_for()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("assertion");
        await File.WriteAllTextAsync(file, "first.assertion\n");
        var login = Network.Login(lifetime: 200);
        using var way = new WayOut([.. WayOut.Identity, "--Credential:Kind", "FederatedToken", "--Credential:TokenFile", file], login: login);

        await way.Tokens.GetAsync(default);
        await File.WriteAllTextAsync(file, "second.assertion");
        await way.Tokens.GetAsync(default);

        Assert.Equal(["first.assertion", "second.assertion"], login.Requests.Select(r => r.Form["client_assertion"]));
    }

    [Fact]
    public async Task A_managed_identity_asks_the_machine_and_no_login_service()
    {
        var id = Guid.NewGuid().ToString();
        var machine = Machine();

        Assert.Equal("machine-token", await TokenAsync(machine, [.. WayOut.Identity, "--Credential:Kind", "ManagedIdentity", "--Credential:ManagedIdentityClientId", id]));
        var asked = machine.Requests[^1];

        Assert.Equal(("GET", "169.254.169.254"), (asked.Method, asked.Address.Host));
        Assert.Contains("resource=https://api.botframework.com", Uri.UnescapeDataString(asked.Address.Query), StringComparison.Ordinal);
        Assert.Contains(id, asked.Address.Query, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_managed_identity_can_vouch_for_the_registration()
    {
        var id = Guid.NewGuid().ToString();
        var machine = Machine();

        Assert.Equal("bot-token", await TokenAsync(machine, [.. WayOut.Identity, "--Credential:Kind", "FederatedManagedIdentity", "--Credential:ManagedIdentityClientId", id]));
        var assertion = machine.Requests.Last(r => r.Method == "GET");
        var asked = Assert.Single(machine.Requests, r => r.Method == "POST");

        Assert.Contains("AzureADTokenExchange", assertion.Address.Query, StringComparison.Ordinal);
        Assert.Equal((Login, "machine-token"), (asked.Address.AbsoluteUri, asked.Form["client_assertion"]));
    }

    private static Network Machine() => new((sent, _) => sent.Method == "POST"
        ? (200, Network.Token("bot-token"))
        : (200, """{"access_token":"machine-token","expires_in":"3600","expires_on":"4102444800","resource":"r","token_type":"Bearer"}"""));

    private static async Task<bool> IsSignedByAsync(JsonWebToken assertion, X509Certificate2 certificate)
    {
        using var key = certificate.GetRSAPublicKey()!;
        var result = await new JsonWebTokenHandler().ValidateTokenAsync(assertion, new()
        {
            ValidateAudience = false,
            ValidateIssuer = false,
            IssuerSigningKey = new Microsoft.IdentityModel.Tokens.RsaSecurityKey(key.ExportParameters(false)),
        });
        return result.IsValid;
    }

    /// <summary>The token that a connector is sent.</summary>
    private static async Task<string?> TokenAsync(Network login, string[] settings)
    {
        var connector = new Network((_, _) => (201, ""));
        using var way = new WayOut(settings, connector: connector, login: login);
        var host = settings.Contains("UsGovernment") ? "a.botframework.us" : settings.Contains("China") ? "a.botframework.azure.cn" : "smba.trafficmanager.net";
        await way.Client.SendAsync(WayOut.Message($"https://{host}/"), default);
        return connector.Requests.SingleOrDefault()?.Authorization?["Bearer ".Length..];
    }
}
