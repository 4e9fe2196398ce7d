using ChatBot.Channels.Turns;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.Tests.Connector;

public sealed class BotTokenTests
{
    private const string Teams = "https://smba.trafficmanager.net/emea/";

    [Fact]
    public async Task Many_sends_at_once_ask_for_one_token()
    {
        var open = new TaskCompletionSource();
        var login = Network.Login();
        login.Gate = open.Task;
        var connector = new Network((_, _) => (201, ""));
        using var way = new WayOut([.. WayOut.Secret, "--Connector:Sends", "100/1", "--Connector:Tenant", "100/1"], connector: connector, login: login);

        var sends = Enumerable.Range(0, 50).Select(i => way.Client.SendAsync(WayOut.Message(Teams, $"a:{i}"), default)).ToArray();
        open.SetResult();

        Assert.All(await Task.WhenAll(sends), r => Assert.IsType<SendResult.Sent>(r));
        Assert.Single(login.Requests);
        Assert.Equal(50, connector.Requests.Count(r => r.Authorization == "Bearer token-1"));
    }

    [Theory]
    [InlineData(3600, 1)]
    [InlineData(310, 1)]
    [InlineData(290, 3)]
    public async Task A_token_is_kept_until_five_minutes_before_its_end(int lifetime, int asked)
    {
        var login = Network.Login(lifetime);
        using var way = new WayOut(WayOut.Secret, login: login);

        for (var i = 0; i < 3; i++)
            Assert.NotNull((await way.Tokens.GetAsync(default)).Token);

        Assert.Equal(asked, login.Requests.Count);
    }

    [Fact]
    public async Task A_refused_token_is_asked_anew_once_and_the_message_sent_again()
    {
        var login = Network.Login();
        var connector = new Network((sent, _) => (sent.Authorization == "Bearer token-2" ? 201 : 401, ""));
        using var way = new WayOut(WayOut.Secret, connector: connector, login: login);

        Assert.Equal(new SendResult.Sent(null), await way.Client.SendAsync(WayOut.Message(Teams), default));
        Assert.Equal(new SendResult.Sent(null), await way.Client.SendAsync(WayOut.Message(Teams), default));
        Assert.Equal(["Bearer token-1", "Bearer token-2", "Bearer token-2"], connector.Requests.Select(r => r.Authorization));
    }

    [Fact]
    public async Task A_connector_that_refuses_every_token_does_not_make_the_bot_ask_for_one_each_time()
    {
        var login = Network.Login();
        var connector = new Network((_, _) => (401, """{"error":{"code":"BotNotRegistered"}}"""));
        using var way = new WayOut(WayOut.Secret, new FakeTimeProvider(), connector, login);

        for (var i = 0; i < 5; i++)
            Assert.Equal(new SendResult.Paused(401, "BotNotRegistered"), await way.Client.SendAsync(WayOut.Message(Teams), default));

        Assert.Equal(2, login.Requests.Count);
        Assert.Equal(6, connector.Requests.Count);
    }

    [Fact]
    public async Task Many_that_are_refused_at_once_ask_for_one_new_token()
    {
        var login = Network.Login();
        var connector = new Network((sent, _) => (sent.Authorization == "Bearer token-1" ? 401 : 201, ""));
        using var way = new WayOut([.. WayOut.Secret, "--Connector:Tenant", "100/1"], new FakeTimeProvider(), connector, login);

        var results = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => way.Client.SendAsync(WayOut.Message(Teams, $"a:{i}"), default)));

        Assert.All(results, r => Assert.IsType<SendResult.Sent>(r));
        Assert.Equal(2, login.Requests.Count);
    }

    [Theory]
    [InlineData(401, "invalid_client", "AADSTS7000215: Invalid client secret provided.", "AADSTS7000215", "Credential__ClientSecret", false)]
    [InlineData(401, "invalid_client", "AADSTS7000222: The provided client secret keys are expired.", "AADSTS7000222", "create a new client secret", false)]
    [InlineData(401, "invalid_client", "no number", "invalid_client", "Credential__ClientSecret", false)]
    [InlineData(401, "invalid_client", "AADSTS700027: Client assertion failed signature validation.", "AADSTS700027", "certificate", false)]
    [InlineData(400, "unauthorized_client", "AADSTS700016: Application was not found in the directory.", "AADSTS700016", "Bot__AppId", false)]
    [InlineData(400, "invalid_request", "AADSTS90002: Tenant not found.", "AADSTS90002", "Bot__TenantId", false)]
    [InlineData(400, "invalid_request", "AADSTS999999: Something new.", "AADSTS999999", "Credential", false)]
    [InlineData(429, "temporarily_unavailable", "slow down", "Throttled", "by itself", true)]
    [InlineData(500, "server_error", "oh", "Unreachable", "by itself", true)]
    [InlineData(503, "", "", "Unreachable", "by itself", true)]
    public async Task Why_there_is_no_token_is_said_with_what_to_do(int status, string error, string description, string code, string advice, bool passes)
    {
        var login = new Network((_, _) => (status, Network.Refusal(error, description)));
        using var way = new WayOut(WayOut.Secret, login: login);

        var problem = (await way.Tokens.GetAsync(default)).Problem!;

        Assert.Equal((code, passes), (problem.Code, problem.Passes));
        Assert.Contains(advice, problem.Advice, StringComparison.Ordinal);
        Assert.DoesNotContain("hush", problem.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<html>")]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[]")]
    public async Task An_answer_that_is_none_is_no_token(string body)
    {
        using var way = new WayOut(WayOut.Secret, login: new Network((_, _) => (200, body)));

        var answer = await way.Tokens.GetAsync(default);

        Assert.Null(answer.Token);
        Assert.True(answer.Problem!.Passes);
    }

    [Fact]
    public async Task A_login_service_that_does_not_answer_is_left_after_a_while()
    {
        var login = Network.Login();
        login.Gate = new TaskCompletionSource().Task;
        var time = new FakeTimeProvider();
        using var way = new WayOut(WayOut.Secret, time, login: login);

        var asking = way.Tokens.GetAsync(default);
        while (login.Requests.Count == 0)
            await Task.Yield();
        time.Advance(TimeSpan.FromSeconds(20));

        Assert.Equal("Unreachable", (await asking).Problem!.Code);
    }

    [Fact]
    public async Task A_reply_outlives_a_login_service_that_fails_for_a_moment()
    {
        var connector = new Network((_, _) => (201, """{"id":"170"}"""));
        var login = new Network((_, n) => n == 1 ? (503, "") : (200, Network.Token("t")));
        using var way = new WayOut(WayOut.Secret, new SwiftTime(TimeSpan.FromSeconds(10)), connector, login);

        Assert.Equal(new SendResult.Sent("170"), await way.Sender.SendAsync(WayOut.Message(Teams), default));
        Assert.Equal((2, 1), (login.Requests.Count, connector.Requests.Count));
    }

    [Fact]
    public async Task A_message_without_a_token_is_not_sent_and_was_certainly_not_taken()
    {
        var connector = new Network((_, _) => (201, ""));
        using var way = new WayOut(WayOut.Secret, connector: connector, login: new Network((_, _) => (401, Network.Refusal("invalid_client", "AADSTS7000215: no"))));

        Assert.Equal(new SendResult.NotTaken(null, "UserAuthenticationError"), await way.Client.SendAsync(WayOut.Message(Teams), default));
        Assert.Empty(connector.Requests);
    }

    [Fact]
    public async Task A_failure_is_logged_once_and_asked_again_only_after_a_rest()
    {
        var isWrong = true;
        var login = new Network((_, n) => isWrong ? (401, Network.Refusal("invalid_client", "AADSTS7000222: expired")) : (200, Network.Token("t")));
        var time = new FakeTimeProvider();
        using var log = new RecordedLog();
        using var way = new WayOut(WayOut.Secret, time, login: login, log: log);

        for (var i = 0; i < 5; i++)
            Assert.Null((await way.Tokens.GetAsync(default)).Token);
        Assert.Single(login.Requests);
        time.Advance(TimeSpan.FromSeconds(10));
        await way.Tokens.GetAsync(default);
        Assert.Equal(2, login.Requests.Count);
        Assert.Contains("create a new client secret", Assert.Single(log.Lines, l => l.StartsWith("Error", StringComparison.Ordinal)), StringComparison.Ordinal);

        isWrong = false;
        time.Advance(TimeSpan.FromSeconds(10));

        Assert.Equal("t", (await way.Tokens.GetAsync(default)).Token);
        Assert.DoesNotContain(log.Lines, l => l.Contains("hush", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_gives_up_leaves_the_others_waiting()
    {
        var open = new TaskCompletionSource();
        var login = Network.Login();
        login.Gate = open.Task;
        using var way = new WayOut(WayOut.Secret, login: login);
        using var giveUp = new CancellationTokenSource();

        var (first, second) = (way.Tokens.GetAsync(giveUp.Token), way.Tokens.GetAsync(default));
        await giveUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        open.SetResult();

        Assert.Equal("token-1", (await second).Token);
    }

    [Fact]
    public async Task A_token_file_that_is_missing_is_said()
    {
        using var way = new WayOut([.. WayOut.Identity, "--Credential:Kind", "FederatedToken", "--Credential:TokenFile", "nowhere/assertion"], login: Network.Login());

        Assert.Contains("Credential__TokenFile", (await way.Tokens.GetAsync(default)).Problem!.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_machine_without_the_identity_is_said()
    {
        string[] settings = [.. WayOut.Identity, "--Credential:Kind", "ManagedIdentity", "--Credential:ManagedIdentityClientId", Guid.NewGuid().ToString()];
        using var way = new WayOut(settings, login: new Network((_, _) => (400, """{"error":"invalid_request","error_description":"Identity not found"}""")));

        Assert.Contains("Credential__ManagedIdentityClientId", (await way.Tokens.GetAsync(default)).Problem!.Advice, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/v3", true)]
    [InlineData("https://webchat.botframework.com/v3", true)]
    [InlineData("http://smba.trafficmanager.net/v3", false)]
    [InlineData("https://smba.trafficmanager.net:8443/v3", false)]
    [InlineData("https://botframework.com.evil.test/v3", false)]
    [InlineData("https://evil-botframework.com/v3", false)]
    [InlineData("https://192.0.2.1/v3", false)]
    [InlineData("http://localhost:3978/v3", false)]
    [InlineData("http://127.0.0.1:3978/v3", false)]
    public async Task The_token_goes_to_known_hosts_only_whoever_uses_the_client(string address, bool getsToken)
    {
        var connector = new Network((_, _) => (200, ""));
        using var way = new WayOut(WayOut.Secret, connector: connector, login: Network.Login());

        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Authorization = new("Bearer", "somebody-elses");
        using var response = await way.Http.SendAsync(request);

        Assert.Equal(getsToken ? "Bearer token-1" : null, Assert.Single(connector.Requests).Authorization);
    }
}
