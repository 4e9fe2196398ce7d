using System.Net;
using System.Text.Json.Nodes;
using ChatBot.Tests.Channels;
using Microsoft.AspNetCore.Http;

namespace ChatBot.Tests.Authentication;

/// <summary>Where the keys come from, how often, and what happens when they do not come.</summary>
public sealed class SigningKeyTests
{
    private static readonly TestKey NewKey = TestKey.Create("connector-9");

    private static string Good(GuardedBot bot) => GuardedBot.Key.Sign(bot.Claims());

    private static string WithUnknownKey(GuardedBot bot, int number = 0) => GuardedBot.StrayKey.Sign(bot.Claims(), h => h["kid"] = $"unknown-{number}");

    private static async Task<string?> SendAsync(GuardedBot bot, string token)
    {
        using var response = await bot.SendAsync(token);
        return response.StatusCode == HttpStatusCode.Accepted ? "Accepted" : await BotHost.ErrorCodeAsync(response);
    }

    [Fact]
    public async Task The_keys_are_fetched_once_for_all_who_come_first()
    {
        await using var bot = await GuardedBot.StartAsync();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => SendAsync(bot, Good(bot))));

        Assert.All(outcomes, o => Assert.Equal("Accepted", o));
        Assert.Equal(1, bot.Connector.Fetches);
        Assert.Equal(0, bot.Entra.Fetches);
    }

    [Fact]
    public async Task A_new_key_is_known_with_its_first_token_and_a_withdrawn_one_no_longer()
    {
        await using var bot = await GuardedBot.StartAsync();
        Assert.Equal("Accepted", await SendAsync(bot, Good(bot)));
        bot.Connector.Keys = [GuardedBot.Endorsed(NewKey, "msteams")];
        bot.Clock.Advance(TimeSpan.FromMinutes(5));

        Assert.Equal("Accepted", await SendAsync(bot, NewKey.Sign(bot.Claims())));
        Assert.Equal("UnknownKey", await SendAsync(bot, Good(bot)));
        Assert.Equal(2, bot.Connector.Fetches);
    }

    [Fact]
    public async Task A_key_that_was_replaced_under_its_id_is_not_remembered()
    {
        await using var bot = await GuardedBot.StartAsync();
        Assert.Equal("Accepted", await SendAsync(bot, Good(bot)));
        bot.Connector.Keys = [GuardedBot.Endorsed(NewKey with { Id = GuardedBot.Key.Id }, "msteams")];
        bot.Clock.Advance(TimeSpan.FromHours(24));

        Assert.Equal("BadSignature", await SendAsync(bot, Good(bot)));
        Assert.Equal("Accepted", await SendAsync(bot, NewKey.Sign(bot.Claims(), h => h["kid"] = GuardedBot.Key.Id)));
    }

    [Fact]
    public async Task A_storm_of_unknown_keys_has_them_fetched_once_per_interval()
    {
        await using var bot = await GuardedBot.StartAsync();
        Assert.Equal("Accepted", await SendAsync(bot, Good(bot)));

        Assert.All(await StormAsync(bot), o => Assert.Equal("UnknownKey", o));
        Assert.Equal(1, bot.Connector.Fetches);
        bot.Clock.Advance(TimeSpan.FromMinutes(5));
        Assert.All(await StormAsync(bot), o => Assert.Equal("UnknownKey", o));
        Assert.Equal(2, bot.Connector.Fetches);
        Assert.Equal("Accepted", await SendAsync(bot, Good(bot)));
        Assert.Equal(2, bot.Connector.Fetches);
    }

    private static Task<string?[]> StormAsync(GuardedBot bot) =>
        Task.WhenAll(Enumerable.Range(0, 40).Select(number => SendAsync(bot, WithUnknownKey(bot, number))));

    [Fact]
    public async Task The_interval_is_a_setting()
    {
        await using var bot = await GuardedBot.StartAsync("--Bot:KeyFetchIntervalSeconds", "30");
        Assert.Equal("Accepted", await SendAsync(bot, Good(bot)));
        bot.Clock.Advance(TimeSpan.FromSeconds(30));

        Assert.Equal("UnknownKey", await SendAsync(bot, WithUnknownKey(bot)));

        Assert.Equal(2, bot.Connector.Fetches);
    }

    [Fact]
    public async Task After_a_day_the_keys_are_fetched_again_before_they_are_used()
    {
        await using var bot = await GuardedBot.StartAsync();
        Assert.Equal("Accepted", await SendAsync(bot, Good(bot)));
        bot.Connector.Keys = [GuardedBot.Endorsed(NewKey, "msteams")];

        bot.Clock.Advance(TimeSpan.FromHours(24));

        Assert.Equal("UnknownKey", await SendAsync(bot, Good(bot)));
        Assert.Equal(2, bot.Connector.Fetches);
    }

    [Fact]
    public async Task Without_keys_nobody_can_tell_and_the_caller_is_asked_to_come_again()
    {
        await using var bot = await GuardedBot.StartAsync();
        bot.Connector.Outage = TokenIssuer.FailAsync;

        using var response = await bot.SendAsync(Good(bot));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal("KeysNotAvailable", await BotHost.ErrorCodeAsync(response));
        Assert.Equal(TimeSpan.FromSeconds(5), response.Headers.RetryAfter!.Delta);
        Assert.Empty(response.Headers.WwwAuthenticate);
        Assert.Equal("KeysNotAvailable", await SendAsync(bot, Good(bot)));
        Assert.Equal(1, bot.Connector.Fetches);
    }

    [Fact]
    public async Task After_an_outage_the_next_caller_is_let_in()
    {
        await using var bot = await GuardedBot.StartAsync();
        bot.Connector.Outage = TokenIssuer.FailAsync;
        Assert.Equal("KeysNotAvailable", await SendAsync(bot, Good(bot)));
        bot.Connector.Outage = null;

        bot.Clock.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal("Accepted", await SendAsync(bot, Good(bot)));
    }

    [Fact]
    public async Task In_an_outage_the_last_good_keys_go_on_being_used()
    {
        await using var bot = await GuardedBot.StartAsync();
        Assert.Equal("Accepted", await SendAsync(bot, Good(bot)));
        bot.Connector.Outage = TokenIssuer.FailAsync;

        bot.Clock.Advance(TimeSpan.FromHours(30));

        Assert.Equal("Accepted", await SendAsync(bot, Good(bot)));
        Assert.Equal("KeysNotAvailable", await SendAsync(bot, WithUnknownKey(bot)));
        Assert.Equal(2, bot.Connector.Fetches);
    }

    [Fact]
    public async Task An_outage_of_entra_does_not_touch_the_connector()
    {
        await using var bot = await GuardedBot.StartAsync();
        bot.Entra.Outage = TokenIssuer.FailAsync;

        Assert.Equal("KeysNotAvailable", await SendAsync(bot, GuardedBot.EntraKey.Sign(bot.ClaimsOfVersion2())));
        Assert.Equal("Accepted", await SendAsync(bot, Good(bot)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>not now</html>")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"jwks_uri":"no address"}""")]
    [InlineData("""{"jwks_uri":"file:///etc/hostname"}""")]
    public async Task A_document_that_leads_to_no_keys_is_an_outage(string document)
    {
        await using var bot = await GuardedBot.StartAsync();
        Assert.Equal("Accepted", await SendAsync(bot, Good(bot)));
        bot.Connector.Outage = context => context.Response.WriteAsync(document);

        bot.Clock.Advance(TimeSpan.FromMinutes(5));

        Assert.Equal("KeysNotAvailable", await SendAsync(bot, WithUnknownKey(bot)));
        Assert.Equal("Accepted", await SendAsync(bot, Good(bot)));
    }

    [Fact]
    public async Task A_key_set_without_keys_is_an_outage()
    {
        await using var bot = await GuardedBot.StartAsync();
        bot.Connector.Keys = [];

        Assert.Equal("KeysNotAvailable", await SendAsync(bot, Good(bot)));
    }

    [Fact]
    public async Task Keys_that_are_not_for_signing_are_not_used()
    {
        await using var bot = await GuardedBot.StartAsync();
        var encrypting = GuardedBot.Endorsed(GuardedBot.Key, "msteams");
        encrypting["use"] = "enc";
        bot.Connector.Keys = [encrypting, GuardedBot.Endorsed(NewKey, "msteams")];

        Assert.Equal("UnknownKey", await SendAsync(bot, Good(bot)));
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using var bot = await GuardedBot.StartAsync();
        await using var elsewhere = await TokenIssuer.StartAsync(GuardedBot.Endorsed(GuardedBot.StrayKey, "msteams"));
        bot.Connector.Outage = context =>
        {
            context.Response.Redirect(elsewhere.Metadata);
            return Task.CompletedTask;
        };

        Assert.Equal("KeysNotAvailable", await SendAsync(bot, GuardedBot.StrayKey.Sign(bot.Claims())));
        Assert.Equal(0, elsewhere.Requests);
    }

    [Theory]
    [InlineData("jku")]
    [InlineData("x5u")]
    [InlineData("iss")]
    [InlineData("kid")]
    public async Task No_address_inside_a_token_is_ever_called(string member)
    {
        await using var bot = await GuardedBot.StartAsync();
        await using var elsewhere = await TokenIssuer.StartAsync(GuardedBot.Endorsed(GuardedBot.StrayKey, "msteams"));
        var keys = elsewhere.Metadata.Replace("/openid", "/keys", StringComparison.Ordinal);

        var outcome = await SendAsync(bot, GuardedBot.StrayKey.Sign(
            bot.Claims(c => c["iss"] = member == "iss" ? elsewhere.Metadata : GuardedBot.ConnectorIssuer),
            h => h[member] = member == "x5u" ? new JsonArray(keys) : keys));

        Assert.Equal(member == "iss" ? "WrongIssuer" : "UnknownKey", outcome);
        Assert.Equal(0, elsewhere.Requests);
    }
}
