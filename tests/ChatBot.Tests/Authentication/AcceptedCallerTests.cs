using System.Net;
using System.Text.Json.Nodes;

namespace ChatBot.Tests.Authentication;

/// <summary>Callers of every kind that are let in.</summary>
public sealed class AcceptedCallerTests(GuardedBot bot) : IClassFixture<GuardedBot>
{
    private static readonly Dictionary<string, Func<GuardedBot, HttpRequestMessage>> Good = new()
    {
        ["the connector for Teams"] = bot => GuardedBot.Request(GuardedBot.Key.Sign(bot.Claims())),
        ["the connector for Web Chat"] = bot => GuardedBot.Request(GuardedBot.Key.Sign(bot.Claims()), a => a["channelId"] = "webchat"),
        ["the connector's second key"] = bot => GuardedBot.Request(GuardedBot.SecondKey.Sign(bot.Claims())),
        ["a scheme in lower case"] = bot => GuardedBot.Request(GuardedBot.Key.Sign(bot.Claims()), scheme: "bearer"),
        ["a service URL in another case"] = bot => GuardedBot.Request(GuardedBot.Key.Sign(bot.Claims()), a => a["serviceUrl"] = "https://SMBA.trafficmanager.net/Amer/"),
        ["one audience in a list"] = bot => GuardedBot.Request(GuardedBot.Key.Sign(bot.Claims(c => c["aud"] = new JsonArray(GuardedBot.AppId)))),
        ["over for four minutes"] = bot => GuardedBot.Request(GuardedBot.Key.Sign(bot.Claims(c => c["exp"] = bot.In(-4)))),
        ["valid in four minutes"] = bot => GuardedBot.Request(GuardedBot.Key.Sign(bot.Claims(c => c["nbf"] = bot.In(4)))),
        ["no start"] = bot => GuardedBot.Request(GuardedBot.Key.Sign(bot.Claims(c => c.Remove("nbf")))),
        ["own tenant, version 1"] = bot => GuardedBot.Request(GuardedBot.EntraKey.Sign(bot.ClaimsOfVersion1())),
        ["own tenant, version left out"] = bot => GuardedBot.Request(GuardedBot.EntraKey.Sign(bot.ClaimsOfVersion1(c => c.Remove("ver")))),
        ["own tenant, version 2"] = bot => GuardedBot.Request(GuardedBot.EntraKey.Sign(bot.ClaimsOfVersion2())),
        ["own tenant, a service URL"] = bot => GuardedBot.Request(GuardedBot.EntraKey.Sign(bot.ClaimsOfVersion2(c => c["serviceurl"] = GuardedBot.ServiceUrl))),
        ["own tenant, the connector as audience, version 1"] = bot => GuardedBot.Request(GuardedBot.EntraKey.Sign(bot.ClaimsOfVersion1(c => c["aud"] = GuardedBot.ConnectorIssuer))),
        ["own tenant, the connector as audience, version 2"] = bot => GuardedBot.Request(GuardedBot.EntraKey.Sign(bot.ClaimsOfVersion2(c => c["aud"] = GuardedBot.ConnectorIssuer))),
        ["the Emulator's tenant of version 3.1"] = bot => GuardedBot.Request(GuardedBot.EntraKey.Sign(bot.ClaimsOfVersion1(tenant: "d6d49420-f39b-4df7-a1dc-d59a935871db"))),
        ["the Emulator's tenant of version 3.2"] = bot => GuardedBot.Request(GuardedBot.EntraKey.Sign(bot.ClaimsOfVersion2(tenant: "f8cdef31-a31e-4b4a-93e4-5f571e91255a"))),
        ["the channel services with the bot's credentials"] = bot => GuardedBot.Request(GuardedBot.EntraKey.Sign(bot.ClaimsOfVersion1(tenant: "69e9b82d-4842-4902-8d1e-abc5b98a55e8"))),
    };

    public static TheoryData<string> Names => [.. Good.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_good_token_is_let_in_and_the_bot_hears_it(string name)
    {
        using var response = await bot.SendAsync(Good[name](bot));

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.Equal("forged", await bot.HeardAsync());
    }

    [Fact]
    public async Task One_token_serves_for_many_activities()
    {
        var token = GuardedBot.Key.Sign(bot.Claims());

        using var first = await bot.SendAsync(token, a => a["text"] = "one");
        using var second = await bot.SendAsync(token, a => (a["text"], a["id"]) = ("two", "1700000000002"));

        Assert.Equal("one", await bot.HeardAsync());
        Assert.Equal("two", await bot.HeardAsync());
    }

    [Theory]
    [InlineData("Public", "https://api.botframework.com", "login.microsoftonline.com")]
    [InlineData("UsGovernment", "https://api.botframework.us", "login.microsoftonline.us")]
    [InlineData("China", "https://api.botframework.azure.cn", "login.partner.microsoftonline.cn")]
    public async Task Each_cloud_has_issuers_of_its_own(string cloud, string issuer, string entraHost)
    {
        await using var there = await GuardedBot.StartInCloudAsync(cloud, entraHost);

        using var connector = await there.SendAsync(GuardedBot.Key.Sign(there.Claims(c => c["iss"] = issuer)));
        using var entra = await there.SendAsync(GuardedBot.EntraKey.Sign(there.ClaimsOfVersion2()));
        using var audience = await there.SendAsync(GuardedBot.EntraKey.Sign(there.ClaimsOfVersion2(c => c["aud"] = issuer)));

        Assert.All([connector, entra, audience], r => Assert.Equal(HttpStatusCode.Accepted, r.StatusCode));
    }

    [Fact]
    public async Task Tokens_of_the_channel_services_are_taken_when_the_setting_says_so()
    {
        await using var there = await GuardedBot.StartAsync("--Bot:AcceptChannelServiceTokens", "true");
        const string Unknown = "99999999-1111-1111-1111-111111111111";

        using var service = await there.SendAsync(GuardedBot.EntraKey.Sign(there.ClaimsOfVersion1(c => c["appid"] = Unknown, "69e9b82d-4842-4902-8d1e-abc5b98a55e8")));
        using var own = await there.SendAsync(GuardedBot.EntraKey.Sign(there.ClaimsOfVersion1(c => c["appid"] = Unknown)));
        using var emulator = await there.SendAsync(GuardedBot.EntraKey.Sign(there.ClaimsOfVersion1(c => c["appid"] = Unknown, "d6d49420-f39b-4df7-a1dc-d59a935871db")));

        Assert.Equal(HttpStatusCode.Accepted, service.StatusCode);
        Assert.All([own, emulator], r => Assert.Equal(HttpStatusCode.Unauthorized, r.StatusCode));
    }
}
