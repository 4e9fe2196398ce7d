using System.Text.Json.Nodes;
using ChatBot.Teams;
using ChatBot.Tests.Cards;

namespace ChatBot.Tests.Teams;

/// <summary>What a pasted link shows.</summary>
public sealed class LinkTests
{
    [Theory]
    [InlineData("composeExtension/queryLink", "https://news.example.test/harbour")]
    [InlineData("composeExtension/anonymousQueryLink", "https://news.example.test/harbour")]
    [InlineData("composeExtension/queryLink", "http://NEWS.example.test/harbour/?utm_source=mail&fbclid=1#part")]
    public async Task A_link_to_a_source_shows_what_it_is_and_whom_it_names(string invoke, string url)
    {
        await using var host = await TeamsHost.StartAsync();
        var result = Assert.Single(Results(await host.InvokeAsync(invoke, new JsonObject { ["url"] = url })))!;
        var runs = CardReader.Runs(result["content"]!.AsObject()).ToList();
        Assert.Equal("Shipyard restricted over sonar sales", runs[0]);
        Assert.Equal("Harbour Gazette, 14 March 2024. It names 2 companies; my sources say that 1 of them is listed.", runs[1]);
        Assert.Equal(["Orbel Marine Ltd", "⚑ Listed", "Fennick Optics", "? No record"], runs.Skip(2).Take(4));
        Assert.Contains("What my sources say as of 26 November 2026, 09:30 UTC.", runs);
        Assert.Equal("Harbour Gazette, 14 March 2024", (string?)result["preview"]!["content"]!["subtitle"]);
    }

    [Theory]
    [InlineData("https://news.example.test/other")]
    [InlineData("https://news.example.test/harbour?page=2")]
    [InlineData("ftp://news.example.test/harbour")]
    [InlineData("not an address")]
    [InlineData("")]
    public async Task Another_link_shows_nothing_and_is_no_error(string url)
    {
        await using var host = await TeamsHost.StartAsync();
        Assert.Empty(Results(await host.InvokeAsync("composeExtension/queryLink", new JsonObject { ["url"] = url })));
    }

    [Theory]
    [InlineData("https://a.test/x", "http://A.test/x/")]
    [InlineData("https://a.test", "https://a.test/")]
    [InlineData("https://a.test/x?id=1&utm_campaign=b", "https://a.test/x?id=1#top")]
    [InlineData("https://a.test:443/x", "http://a.test:80/x")]
    public void Addresses_of_one_page_have_one_key(string one, string other) => Assert.Equal(LinkKey.Of(one), LinkKey.Of(other));

    [Theory]
    [InlineData("https://a.test/x", "https://a.test/X")]
    [InlineData("https://a.test/x", "https://b.test/x")]
    [InlineData("https://a.test/x", "https://a.test:8443/x")]
    [InlineData("https://a.test/?id=1", "https://a.test/?id=2")]
    public void Addresses_of_two_pages_have_two(string one, string other) => Assert.NotEqual(LinkKey.Of(one), LinkKey.Of(other));

    private static JsonArray Results(JsonObject answer)
    {
        Assert.Equal("result", (string?)answer["composeExtension"]!["type"]);
        return answer["composeExtension"]!["attachments"]!.AsArray();
    }
}
