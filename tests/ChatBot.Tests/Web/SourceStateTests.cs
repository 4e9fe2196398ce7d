using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using ChatBot.Tests.Ingest;
using ChatBot.Tests.Ingest.Feeds;

namespace ChatBot.Tests.Web;

/// <summary>How sources are doing, as chat and watches are told.</summary>
public sealed class SourceStateTests
{
    private const string Key = "0123456789abcdef0123456789abcdef";

    private static readonly string[] Names = PlainList.Names(20);

    [Fact]
    public async Task A_source_says_when_it_was_checked_and_that_it_is_fine()
    {
        await using var host = await ListWatchHost.StartAsync("--Sources:ApiKey", Key);
        await PostAsync(host, "a.csv", PlainList.Of(Names));
        Assert.Matches("entries\\. Last checked [0-9]+ [A-Z][a-z]+ [0-9]{4}, [0-9]{2}:[0-9]{2} UTC: fine\\.", host.Say("/sources"));
    }

    [Fact]
    public async Task A_list_that_is_held_says_why_and_what_to_do()
    {
        await using var host = await ListWatchHost.StartAsync("--Sources:ApiKey", Key);
        await PostAsync(host, "a.csv", PlainList.Of(Names));
        await PostAsync(host, "a.csv", PlainList.Of(Names[..3]));
        var said = host.Say("/sources");
        Assert.Matches("entries\\. Last checked .*: held since .* UTC\\. a\\.csv is held: it would take 17 of 20 entries off.*send it again with \\?confirm=true\\.", said);
    }

    [Fact]
    public async Task A_file_that_was_refused_is_a_row_of_its_own_until_it_is_gone()
    {
        await using var host = await ListWatchHost.StartAsync();
        File.WriteAllText(host.File("sources/b.csv"), "gibberish");
        await Eventually.TrueAsync(() => host.Say("/sources").Contains("b.csv: Last checked", StringComparison.Ordinal));
        Assert.Contains("not taken in since", host.Say("/sources"), StringComparison.Ordinal);
        Assert.DoesNotContain(host.File(""), host.Say("/sources"), StringComparison.Ordinal);
        File.Delete(host.File("sources/b.csv"));
        await Eventually.TrueAsync(() => !host.Say("/sources").Contains("b.csv", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_feed_that_fails_is_told_and_is_a_warning_to_watches()
    {
        await using var server = await FeedServer.StartAsync();
        server.Fail(503);
        await using var host = await ListWatchHost.StartAsync(
            "--Sources:Contact", "lists@example.com", "--Feeds:0:Address", server.Address("/c.csv?key=hush"), "--Feeds:0:Name", "c.csv");
        await Eventually.TrueAsync(() => host.Say("/sources").Contains("failing since", StringComparison.Ordinal));
        Assert.Contains("It is tried again at", host.Say("/sources"), StringComparison.Ordinal);
        using var response = await host.Client.GetAsync("/health/ready");
        var check = (await response.Content.ReadFromJsonAsync<JsonObject>())!["checks"]!["feeds"]!;
        Assert.Equal((HttpStatusCode.OK, "warning"), (response.StatusCode, (string?)check["status"]));
        Assert.Contains("c.csv: failing since", (string?)check["says"], StringComparison.Ordinal);
        Assert.DoesNotContain("hush", (string?)check["says"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_feed_that_is_fetched_is_answered_from()
    {
        await using var server = await FeedServer.StartAsync();
        server.Have(PlainList.Of("Orla Lamps"));
        await using var host = await ListWatchHost.StartAsync(
            "--Sources:Contact", "lists@example.com", "--Feeds:0:Address", server.Address("/c.csv"), "--Feeds:0:Name", "c.csv");
        await Eventually.TrueAsync(() => host.Knowledge.Current.View.Companies.Any(c => c.Name == "Orla Lamps"));
        var body = await host.Client.GetFromJsonAsync<JsonObject>("/health/ready");
        Assert.Equal("ready", (string?)body!["checks"]!["feeds"]!["status"]);
    }

    private static async Task PostAsync(ListWatchHost host, string name, string content)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/sources?name=" + name) { Content = new StringContent(content, Encoding.UTF8, "text/csv") };
        request.Headers.Authorization = new("Bearer", Key);
        (await host.Client.SendAsync(request)).Dispose();
    }
}
