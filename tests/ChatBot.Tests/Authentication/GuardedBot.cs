using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using ChatBot.Tests.Channels;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.Tests.Authentication;

/// <summary>The real web application with an app id, two issuers of tokens, and a bot that notes what reaches it.</summary>
public sealed class GuardedBot : IAsyncLifetime
{
    public const string AppId = "0d9aa1d5-6f2b-4b61-9a4a-2f8a1c0b7e55";
    public const string Tenant = "5f6d3a52-0b0f-4c5e-8d37-7d2f1f0a9b11";
    public const string OtherTenant = "7777aaaa-0000-4c5e-8d37-7d2f1f0a9b11";
    public const string ServiceUrl = "https://smba.trafficmanager.net/amer/";
    public const string ConnectorIssuer = "https://api.botframework.com";

    private readonly Channel<string?> _heard = Channel.CreateUnbounded<string?>();
    private readonly string[] _args;

    public GuardedBot()
        : this([])
    {
    }

    private GuardedBot(string[] args) => _args = args;

    internal static TestKey Key { get; } = TestKey.Create("connector-1");

    internal static TestKey SecondKey { get; } = TestKey.Create("connector-2");

    internal static TestKey UnendorsedKey { get; } = TestKey.Create("connector-3");

    internal static TestKey EntraKey { get; } = TestKey.Create("entra-1");

    internal static TestKey ForeignEntraKey { get; } = TestKey.Create("entra-2");

    internal static TestKey StrayKey { get; } = TestKey.Create("stray");

    internal FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));

    internal TokenIssuer Connector { get; private set; } = null!;

    internal TokenIssuer Entra { get; private set; } = null!;

    internal BotHost Host { get; private set; } = null!;

    internal string EntraHost { get; init; } = "login.microsoftonline.com";

    internal Action<IServiceCollection>? Configure { get; init; }

    internal static async Task<GuardedBot> StartAsync(params string[] args)
    {
        var bot = new GuardedBot(args);
        await bot.InitializeAsync();
        return bot;
    }

    internal static async Task<GuardedBot> StartAsync(Action<IServiceCollection> configure)
    {
        var bot = new GuardedBot([]) { Configure = configure };
        await bot.InitializeAsync();
        return bot;
    }

    internal static async Task<GuardedBot> StartInCloudAsync(string cloud, string entraHost)
    {
        var bot = new GuardedBot(["--Bot:Cloud", cloud, "--Connector:ExtraHosts:0", "smba.trafficmanager.net"]) { EntraHost = entraHost };
        await bot.InitializeAsync();
        return bot;
    }

    public async Task InitializeAsync()
    {
        Connector = await TokenIssuer.StartAsync(
            Endorsed(Key, "msteams", "webchat"), Endorsed(SecondKey, "msteams"), UnendorsedKey.Publish());
        Entra = await TokenIssuer.StartAsync(
            EntraKey.Publish(new() { ["issuer"] = $"https://{EntraHost}/{{tenantid}}/v2.0" }),
            ForeignEntraKey.Publish(new() { ["issuer"] = $"https://{EntraHost}/{OtherTenant}/v2.0" }));
        var hears = new FuncBot(
            turn => _heard.Writer.WriteAsync(turn.Activity.Text).AsTask(),
            turn =>
            {
                _heard.Writer.TryWrite(turn.Activity.Text);
                return new(200);
            });
        Host = await BotHost.StartAsync(hears, configure: services =>
        {
            services.AddSingleton<TimeProvider>(Clock);
            Configure?.Invoke(services);
        }, args: ["--Bot:AppId", AppId, "--Bot:TenantId", Tenant, "--Bot:OpenIdMetadata", Connector.Metadata, "--Bot:EntraMetadata", Entra.Metadata, .. _args]);
    }

    public async Task DisposeAsync()
    {
        await Host.DisposeAsync();
        await Connector.DisposeAsync();
        await Entra.DisposeAsync();
    }

    internal static JsonObject Endorsed(TestKey key, params string[] channels) =>
        key.Publish(new() { ["endorsements"] = new JsonArray([.. channels.Select(c => (JsonNode)c)]) });

    /// <summary>The claims of the Bot Connector, after a change.</summary>
    internal JsonObject Claims(Action<JsonObject>? change = null)
    {
        var claims = Timed(ConnectorIssuer);
        claims["serviceurl"] = ServiceUrl;
        change?.Invoke(claims);
        return claims;
    }

    /// <summary>The claims of Entra ID, version 1.0, after a change.</summary>
    internal JsonObject ClaimsOfVersion1(Action<JsonObject>? change = null, string tenant = Tenant)
    {
        var claims = Timed($"https://sts.windows.net/{tenant}/");
        (claims["tid"], claims["ver"], claims["appid"]) = (tenant, "1.0", AppId);
        change?.Invoke(claims);
        return claims;
    }

    /// <summary>The claims of Entra ID, version 2.0, after a change.</summary>
    internal JsonObject ClaimsOfVersion2(Action<JsonObject>? change = null, string tenant = Tenant)
    {
        var claims = Timed($"https://{EntraHost}/{tenant}/v2.0");
        (claims["tid"], claims["ver"], claims["azp"]) = (tenant, "2.0", AppId);
        change?.Invoke(claims);
        return claims;
    }

    /// <summary>Some time from now, as tokens write it.</summary>
    internal long In(double minutes) => Clock.GetUtcNow().AddMinutes(minutes).ToUnixTimeSeconds();

    /// <summary>A request with that token; none when null.</summary>
    internal static HttpRequestMessage Request(string? token, Action<JsonObject>? change = null, string scheme = "Bearer")
    {
        var activity = BotHost.Message(null, "forged");
        activity["serviceUrl"] = ServiceUrl;
        change?.Invoke(activity);
        return new(HttpMethod.Post, "/api/messages")
        {
            Content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json"),
            Headers = { Authorization = token is null ? null : new AuthenticationHeaderValue(scheme, token) },
        };
    }

    internal async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        using (request)
            return await Host.Client.SendAsync(request);
    }

    internal Task<HttpResponseMessage> SendAsync(string? token, Action<JsonObject>? change = null) => SendAsync(Request(token, change));

    /// <summary>Says something that the bot must hear, and tells what it heard since it was last asked. Turns of one conversation keep their order.</summary>
    internal async Task<string?> NextHeardAsync(string marker)
    {
        using var response = await SendAsync(Key.Sign(Claims()), a => a["text"] = marker);
        Assert.Equal(System.Net.HttpStatusCode.Accepted, response.StatusCode);
        return await HeardAsync();
    }

    /// <summary>The next text that reached the bot; fails when none comes.</summary>
    internal Task<string?> HeardAsync() => _heard.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(20));

    private JsonObject Timed(string issuer) => new() { ["iss"] = issuer, ["aud"] = AppId, ["nbf"] = In(-1), ["exp"] = In(60) };
}
