using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using ChatBot.Tests.Channels;

namespace ChatBot.Tests.Authentication;

/// <summary>The gate as a whole: what HTTP clients do not send, time, tenants, and callers without an app id to check them by.</summary>
public sealed class CallerGateTests
{
    [Fact]
    public async Task A_token_is_refused_before_the_body_is_sent()
    {
        await using var bot = await GuardedBot.StartAsync();

        var response = await SendRawAsync(bot, "Authorization: Bearer secret\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n");

        Assert.StartsWith("HTTP/1.1 401 ", response, StringComparison.Ordinal);
        Assert.Contains("\"Malformed\"", response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_authorization_headers_are_refused_even_when_both_are_good()
    {
        await using var bot = await GuardedBot.StartAsync();
        var header = $"Authorization: Bearer {GuardedBot.Key.Sign(bot.Claims())}\r\n";

        var response = await SendRawAsync(bot, header + header + "Content-Length: 0\r\n");

        Assert.StartsWith("HTTP/1.1 401 ", response, StringComparison.Ordinal);
        Assert.Contains("\"Malformed\"", response, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Bearer \u017Fecret", "\"Malformed\"")]
    [InlineData("B\u0435arer secret", "\"WrongScheme\"")]
    [InlineData("Bearer\tsecret", "\"WrongScheme\"")]
    public async Task A_header_of_other_letters_is_refused(string header, string reason)
    {
        await using var bot = await GuardedBot.StartAsync();

        var response = await SendRawAsync(bot, $"Authorization: {header}\r\nContent-Length: 0\r\n");

        Assert.StartsWith("HTTP/1.1 401 ", response, StringComparison.Ordinal);
        Assert.Contains(reason, response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_was_good_is_refused_when_it_comes_again_after_its_time()
    {
        await using var bot = await GuardedBot.StartAsync();
        var token = GuardedBot.Key.Sign(bot.Claims());

        using var inTime = await bot.SendAsync(token);
        bot.Clock.Advance(TimeSpan.FromMinutes(65));
        using var atTheLast = await bot.SendAsync(token);
        bot.Clock.Advance(TimeSpan.FromSeconds(1));
        using var late = await bot.SendAsync(token);

        Assert.All([inTime, atTheLast], r => Assert.Equal(HttpStatusCode.Accepted, r.StatusCode));
        Assert.Equal(HttpStatusCode.Unauthorized, late.StatusCode);
        Assert.Equal("TokenExpired", await BotHost.ErrorCodeAsync(late));
    }

    [Theory]
    [InlineData("ACME-Tenant", null, true)]
    [InlineData(null, "acme-tenant", true)]
    [InlineData("", "acme-tenant", true)]
    [InlineData("00000000-0000-0000-0000-0000000000001", null, true)]
    [InlineData("other", null, false)]
    [InlineData("other", "acme-tenant", false)]
    [InlineData(null, "other", false)]
    [InlineData(null, null, false)]
    [InlineData("", "", false)]
    public async Task Only_people_of_the_allowed_tenants_are_let_in(string? conversation, string? channelData, bool isAllowed)
    {
        await using var bot = await GuardedBot.StartAsync("--Bot:AllowedTenants:0", "acme-tenant", "--Bot:AllowedTenants:1", "00000000-0000-0000-0000-0000000000001");

        using var response = await bot.SendAsync(GuardedBot.Key.Sign(bot.Claims()), activity =>
        {
            if (conversation is not null)
                activity["conversation"]!["tenantId"] = conversation;
            if (channelData is not null)
                activity["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = channelData } };
        });

        Assert.Equal(isAllowed ? HttpStatusCode.Accepted : HttpStatusCode.Forbidden, response.StatusCode);
        if (!isAllowed)
            Assert.Equal("TenantNotAllowed", await BotHost.ErrorCodeAsync(response));
    }

    [Theory]
    [InlineData("""{"tenant":"acme-tenant"}""")]
    [InlineData("""{"tenant":{"id":["acme-tenant"]}}""")]
    [InlineData("""["acme-tenant"]""")]
    [InlineData("\"acme-tenant\"")]
    [InlineData("null")]
    public async Task A_tenant_in_another_shape_is_none(string channelData)
    {
        await using var bot = await GuardedBot.StartAsync("--Bot:AllowedTenants:0", "acme-tenant");

        using var response = await bot.SendAsync(GuardedBot.Key.Sign(bot.Claims()), activity => activity["channelData"] = JsonNode.Parse(channelData));

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task Without_an_app_id_the_allowed_tenants_still_hold()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await BotHost.StartAsync(args: ["--Bot:AllowedTenants:0", "acme-tenant"]);

        using var response = await host.PostAsync(BotHost.Message(connector, "hello"));

        Assert.Equal("TenantNotAllowed", await BotHost.ErrorCodeAsync(response));
    }

    [Fact]
    public async Task With_an_app_id_a_caller_need_not_be_on_this_machine()
    {
        await using var bot = await GuardedBot.StartAsync();
        bot.Host.Client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.7");
        bot.Host.Client.DefaultRequestHeaders.Add("Host", "bot.example");

        using var response = await bot.SendAsync(GuardedBot.Key.Sign(bot.Claims()));

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
    }

    [Fact]
    public async Task Other_addresses_than_that_of_the_messages_ask_for_no_token()
    {
        await using var bot = await GuardedBot.StartAsync();
        bot.Host.Client.DefaultRequestHeaders.Add("Authorization", "Bearer " + GuardedBot.StrayKey.Sign(bot.Claims()));

        using var response = await bot.Host.Client.GetAsync("/health/live");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(0, bot.Connector.Requests);
    }

    private static async Task<string> SendRawAsync(GuardedBot bot, string headers)
    {
        var address = bot.Host.Client.BaseAddress!;
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes($"POST /api/messages HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{headers}\r\n"));
        var response = "";
        var buffer = new byte[4096];
        // To the end of the error in the body; the connection may stay open for the body that never comes.
        while (!response.Contains("}}", StringComparison.Ordinal) && await stream.ReadAsync(buffer).AsTask().WaitAsync(TimeSpan.FromSeconds(20)) is > 0 and var read)
            response += Encoding.UTF8.GetString(buffer, 0, read);
        return response;
    }
}
