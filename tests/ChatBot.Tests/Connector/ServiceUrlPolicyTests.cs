using ChatBot.Channels.Connector;
using ChatBot.Channels.Identity;
using CsCheck;

namespace ChatBot.Tests.Connector;

public sealed class ServiceUrlPolicyTests
{
    private static readonly ServiceUrlPolicy Deployed = new(BotCloud.Public, hasIdentity: true, allowsLoopback: false);
    private static readonly string[] Known = ["smba.trafficmanager.net", "webchat.botframework.com", "a.b.botframework.com", "smba.infra.gcc.teams.microsoft.com"];

    [Theory]
    [InlineData("https://smba.trafficmanager.net/amer/")]
    [InlineData("https://SMBA.TrafficManager.net/emea")]
    [InlineData("https://smba.trafficmanager.net:443/de/")]
    [InlineData("https://webchat.botframework.com/")]
    [InlineData("https://smba.infra.gcc.teams.microsoft.com/teams")]
    public void The_hosts_of_the_cloud_are_spoken_to_and_get_the_token(string url)
    {
        Assert.True(Deployed.TryRead(url, out var address));
        Assert.EndsWith("/", address.AbsoluteUri, StringComparison.Ordinal);
        Assert.True(Deployed.MayHaveToken(address));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("smba.trafficmanager.net")]
    [InlineData("//smba.trafficmanager.net/")]
    [InlineData("http://smba.trafficmanager.net/")]
    [InlineData("ftp://smba.trafficmanager.net/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://smba.trafficmanager.net:8443/")]
    [InlineData("https://smba.trafficmanager.net./")]
    [InlineData("https://x.trafficmanager.net/")]
    [InlineData("https://x.smba.trafficmanager.net/")]
    [InlineData("https://botframework.com/")]
    [InlineData("https://.botframework.com/")]
    [InlineData("https://evil-botframework.com/")]
    [InlineData("https://evilbotframework.com/")]
    [InlineData("https://botframework.com.evil.test/")]
    [InlineData("https://smba.trafficmanager.net.evil.test/")]
    [InlineData("https://evil.test/smba.trafficmanager.net/")]
    [InlineData("https://evil.test#.botframework.com/")]
    [InlineData("https://evil.test?.botframework.com/")]
    [InlineData("https://evil.test\\.botframework.com/")]
    [InlineData("https://smba.trafficmanager.net\\@evil.test/")]
    [InlineData("https://smba.trafficmanager.net@evil.test/")]
    [InlineData("https://user@smba.trafficmanager.net/")]
    [InlineData("https://user:pass@smba.trafficmanager.net/")]
    [InlineData("https://@smba.trafficmanager.net/")]
    [InlineData("https://evil.test%2e.botframework.com/")]
    [InlineData("https://evil.test%00.botframework.com/")]
    [InlineData("https://smba\u3002trafficmanager\u3002net/")]
    [InlineData("https://ѕmba.trafficmanager.net/")]
    [InlineData("https://ｓｍｂａ.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net\n/")]
    [InlineData(" https://smba.trafficmanager.net/")]
    [InlineData("https://127.0.0.1/")]
    [InlineData("https://10.0.0.1/")]
    [InlineData("https://[::1]/")]
    [InlineData("https://169.254.169.254/")]
    [InlineData("https://2130706433/")]
    [InlineData("http://localhost:3978/")]
    [InlineData("https://smba.infra.gov.teams.microsoft.us/teams")]
    [InlineData("https://webchat.botframework.azure.us/")]
    public void Nobody_else_is_spoken_to(string? url) => Assert.False(Deployed.TryRead(url, out _));

    [Theory]
    [InlineData("https://smba.infra.gov.teams.microsoft.us/teams", true)]
    [InlineData("https://smba.infra.dod.teams.microsoft.us/teams", true)]
    [InlineData("https://webchat.botframework.azure.us/", true)]
    [InlineData("https://x.azure.us/", false)]
    [InlineData("https://smba.trafficmanager.net/amer/", false)]
    public void A_government_cloud_has_hosts_of_its_own(string url, bool isSpokenTo) =>
        Assert.Equal(isSpokenTo, new ServiceUrlPolicy(BotCloud.UsGovernment, true, false).TryRead(url, out _));

    [Fact]
    public void A_cloud_with_another_address_keeps_its_hosts() => Assert.Equal(
        ServiceHosts.Of(BotCloud.UsGovernment), ServiceHosts.Of(BotCloud.UsGovernment with { Metadata = new("https://login.example.com/keys") }));

    [Theory]
    [InlineData("https://api.botframework.azure.cn/", true)]
    [InlineData("https://smba.trafficmanager.net/amer/", false)]
    public void The_cloud_in_China_has_hosts_of_its_own(string url, bool isSpokenTo) =>
        Assert.Equal(isSpokenTo, new ServiceUrlPolicy(BotCloud.China, true, false).TryRead(url, out _));

    [Theory]
    [InlineData("http://localhost:3978/", true)]
    [InlineData("http://127.0.0.1:1/", true)]
    [InlineData("https://[::1]/", true)]
    [InlineData("https://smba.trafficmanager.net/amer/", false)]
    [InlineData("http://192.0.2.1/", false)]
    [InlineData("http://localhost.evil.test/", false)]
    [InlineData("http://127.0.0.1.evil.test/", false)]
    public void Without_an_app_id_only_this_machine_is_spoken_to_and_without_a_token(string url, bool isSpokenTo)
    {
        var policy = new ServiceUrlPolicy(BotCloud.Public, hasIdentity: false, allowsLoopback: true, sendsTokenToLoopback: true);
        Assert.Equal(isSpokenTo, policy.TryRead(url, out _));
        Assert.False(policy.MayHaveToken(new Uri(url)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void In_development_this_machine_is_spoken_to_with_the_token_only_when_it_is_told(bool sendsToken)
    {
        var policy = new ServiceUrlPolicy(BotCloud.Public, hasIdentity: true, allowsLoopback: true, sendsToken);
        Assert.True(policy.TryRead("http://localhost:3978/", out var address));
        Assert.Equal(sendsToken, policy.MayHaveToken(address));
    }

    [Theory]
    [InlineData("https://bot.example.com/", true)]
    [InlineData("https://a.example.org/", true)]
    [InlineData("https://a.bot.example.com/", false)]
    [InlineData("https://example.org/", false)]
    [InlineData("http://bot.example.com/", false)]
    public void Other_hosts_can_be_added(string url, bool isSpokenTo) => Assert.Equal(
        isSpokenTo, new ServiceUrlPolicy(BotCloud.Public, true, false, false, ["bot.example.com", "*.example.org"]).TryRead(url, out _));

    [Theory]
    [InlineData("bot.example.com", true)]
    [InlineData("*.example.com", true)]
    [InlineData("*", false)]
    [InlineData("*.com", false)]
    [InlineData("bot.*.com", false)]
    [InlineData("https://bot.example.com", false)]
    [InlineData("bot.example.com:8443", false)]
    [InlineData("192.0.2.1", false)]
    [InlineData("", false)]
    [InlineData("bücher.example.com", false)]
    public void A_pattern_is_a_host_or_a_domain(string pattern, bool isPattern) => Assert.Equal(isPattern, ServiceHosts.IsPattern(pattern));

    [Fact]
    public void A_known_host_changed_in_any_way_is_not_spoken_to() =>
        Gen.Select(Gen.Int[0, Known.Length - 1], Gen.Int[0, 60], Gen.OneOf(Gen.Char, Gen.Const('@'), Gen.Const(':'), Gen.Const('\\'), Gen.Const('%'), Gen.Const('-')))
            .Sample((which, place, inserted) =>
            {
                var host = Known[which];
                var at = Math.Min(place, host.Length);
                var url = "https://" + host.Insert(at, inserted.ToString()) + "/";
                return !Deployed.TryRead(url, out var address) || IsKnown(address);
            });

    [Fact]
    public void Whatever_is_spoken_to_is_a_known_host_over_https() =>
        Gen.Select(Gen.OneOf(Gen.Const("https://"), Gen.Const("http://"), Gen.String), Gen.String, Gen.OneOf(Gen.Const(".botframework.com"), Gen.Const("smba.trafficmanager.net"), Gen.String), Gen.String)
            .Sample((scheme, start, host, rest) => !Deployed.TryRead(scheme + start + host + rest, out var address) || (IsKnown(address) && Deployed.MayHaveToken(address)));

    private static bool IsKnown(Uri address) =>
        address is { Scheme: "https", Port: 443, UserInfo: "", HostNameType: UriHostNameType.Dns }
        && (address.Host == "smba.trafficmanager.net"
            || address.Host.EndsWith(".botframework.com", StringComparison.Ordinal)
            || address.Host.EndsWith(".teams.microsoft.com", StringComparison.Ordinal));
}
