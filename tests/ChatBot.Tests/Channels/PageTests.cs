using System.Net;
using System.Text.RegularExpressions;

namespace ChatBot.Tests.Channels;

public sealed partial class PageTests
{
    [Fact]
    public async Task The_page_brings_a_policy_with_a_nonce_of_its_own()
    {
        await using var host = await BotHost.StartAsync();

        var (first, second) = (await NonceAsync(host), await NonceAsync(host));

        Assert.NotEqual(first, second);
    }

    [Fact]
    public async Task The_page_runs_no_script_but_files_of_its_own()
    {
        await using var host = await BotHost.StartAsync();

        var page = await host.Client.GetStringAsync(new Uri("/", UriKind.Relative));

        Assert.NotEmpty(Script().Matches(page));
        Assert.All(Script().Matches(page), script => Assert.Matches("""src="[a-z]""", script.Value));
        Assert.DoesNotContain("://", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/page.js")]
    [InlineData("/look.js")]
    [InlineData("/page.css")]
    [InlineData("/icon.svg")]
    public async Task A_file_that_has_not_changed_is_not_sent_again(string path)
    {
        await using var host = await BotHost.StartAsync();
        using var first = await host.Client.GetAsync(path);
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await host.Client.SendAsync(request);

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.NotModified], [first.StatusCode, second.StatusCode]);
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task The_program_says_that_it_is_well(string path)
    {
        await using var host = await BotHost.StartAsync();

        using var response = await host.Client.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private static async Task<string> NonceAsync(BotHost host)
    {
        using var response = await host.Client.GetAsync("/");
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        var nonce = Nonce().Match(policy).Groups[1].Value;
        Assert.Contains($"data-nonce=\"{nonce}\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("script-src 'self' 'unsafe", policy, StringComparison.Ordinal);
        return nonce;
    }

    [GeneratedRegex("'nonce-([A-Za-z0-9+/=]{22,})'")]
    private static partial Regex Nonce();

    [GeneratedRegex("<script[^>]*>")]
    private static partial Regex Script();
}
