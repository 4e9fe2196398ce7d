using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ChatBot.Channels.Credentials;
using ChatBot.Conversation;
using ChatBot.Tests.Channels;
using ChatBot.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ChatBot.Tests.Connector;

public sealed class ReadinessTests
{
    [Fact]
    public async Task Without_an_app_id_no_token_is_needed()
    {
        var (status, body) = await AskAsync(Network.Login());

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("ready", (string?)body["status"]);
        Assert.StartsWith("not needed", Says(body), StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_token_the_bot_is_ready()
    {
        var (status, body) = await AskAsync(Network.Login(), WayOut.Secret);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("ready", (string?)body["checks"]!["token"]!["status"]);
        Assert.DoesNotContain("token-1", body.ToJsonString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AADSTS7000215: Invalid client secret provided.")]
    [InlineData("AADSTS7000222: The provided client secret keys are expired.")]
    public async Task A_secret_that_does_not_work_is_not_ready_and_says_what_to_do(string description)
    {
        var (status, body) = await AskAsync(new Network((_, _) => (401, Network.Refusal("invalid_client", description))), WayOut.Secret);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Equal("failing", (string?)body["status"]);
        Assert.Contains("create a new client secret", Says(body), StringComparison.Ordinal);
        Assert.Contains("Credential__ClientSecret", Says(body), StringComparison.Ordinal);
        Assert.DoesNotContain("hush", body.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_login_service_that_fails_for_a_while_is_a_warning()
    {
        var (status, body) = await AskAsync(new Network((_, _) => (503, "")), WayOut.Secret);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("warning", (string?)body["status"]);
    }

    [Fact]
    public async Task An_app_id_without_a_credential_is_not_ready_and_says_what_to_set()
    {
        var (status, body) = await AskAsync(Network.Login(), WayOut.Identity);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Contains("Credential__Kind", Says(body), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-400, -1, HttpStatusCode.ServiceUnavailable, "failing", "expired on")]
    [InlineData(1, 400, HttpStatusCode.ServiceUnavailable, "failing", "not valid before")]
    [InlineData(-1, 20, HttpStatusCode.OK, "warning", "expires on")]
    [InlineData(-1, 60, HttpStatusCode.OK, "ready", "has a token")]
    public async Task A_certificate_is_watched(int fromDays, int toDays, HttpStatusCode expected, string word, string says)
    {
        using var folder = new TemporaryFolder();
        using var certificate = Certificates.Make(DateTimeOffset.UtcNow.AddDays(fromDays), DateTimeOffset.UtcNow.AddDays(toDays));
        Certificates.Write(certificate, folder.File("bot.pfx"), "");

        var (status, body) = await AskAsync(Network.Login(), [.. WayOut.Identity, "--Credential:Kind", "Certificate", "--Credential:CertificatePath", folder.File("bot.pfx")]);

        Assert.Equal(expected, status);
        Assert.Equal(word, (string?)body["status"]);
        Assert.Contains(says, Says(body), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_is_logged_when_the_program_starts_and_once_whoever_asks()
    {
        using var log = new RecordedLog();
        await using var host = await StartAsync(new Network((_, _) => (401, Network.Refusal("invalid_client", "AADSTS7000222: expired"))), log, WayOut.Secret);

        for (var i = 0; i < 3; i++)
            (await host.Client.GetAsync("/health/ready")).Dispose();

        Assert.Single(log.Lines, l => l.StartsWith("Error", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null, "ready", "facts are loaded")]
    [InlineData("empty", "warning", "Sources__Folder")]
    public async Task What_is_known_is_looked_at(string? sources, string word, string says)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("empty"));
        string[] settings = ["--urls", "http://127.0.0.1:0", "--environment", "Development", "--Store:Path", folder.File("facts.db"), .. sources is null ? (string[])[] : ["--Sources:Folder", folder.File(sources)]];
        await using var app = WebHost.Build(settings, builder =>
        {
            builder.AddListWatch();
            builder.Logging.ClearProviders();
        });
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };

        var body = await client.GetFromJsonAsync<JsonObject>("/health/ready");
        await app.StopAsync();

        Assert.Equal(word, (string?)body!["checks"]!["knowledge"]!["status"]);
        Assert.Contains(says, (string?)body["checks"]!["knowledge"]!["says"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bot_that_is_not_ready_is_alive()
    {
        await using var host = await StartAsync(new Network((_, _) => (401, Network.Refusal("invalid_client", ""))), null, WayOut.Secret);

        Assert.Equal("live", await host.Client.GetStringAsync("/health/live"));
    }

    private static string Says(JsonObject body) => (string?)body["checks"]!["token"]!["says"] ?? "";

    private static async Task<(HttpStatusCode, JsonObject)> AskAsync(Network login, params string[] settings)
    {
        await using var host = await StartAsync(login, null, settings);
        using var response = await host.Client.GetAsync("/health/ready");
        return (response.StatusCode, (await response.Content.ReadFromJsonAsync<JsonObject>())!);
    }

    private static Task<BotHost> StartAsync(Network login, RecordedLog? log, params string[] settings) => BotHost.StartAsync(
        configure: services =>
        {
            services.AddHttpClient(TokenHttp.HttpClientName).ConfigurePrimaryHttpMessageHandler(() => login);
            if (log is not null)
                services.AddLogging(logging => logging.AddProvider(log));
        },
        args: settings);
}
