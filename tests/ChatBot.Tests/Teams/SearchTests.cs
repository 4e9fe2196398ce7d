using System.Text.Json.Nodes;
using ChatBot.Tests.Cards;

namespace ChatBot.Tests.Teams;

/// <summary>What the message extension finds.</summary>
public sealed class SearchTests
{
    [Fact]
    public async Task A_name_finds_the_company_with_its_whole_card_and_a_line_that_says_the_verdict_in_words()
    {
        await using var host = await TeamsHost.StartAsync();
        var found = Assert.Single(await SearchAsync(host, "Orbel"))!;
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)found["contentType"]);
        Assert.Equal("⚑ LISTED", (string?)found["content"]!["body"]![0]!["items"]![0]!["text"]);
        var preview = found["preview"]!["content"]!;
        Assert.Equal("Orbel Marine Ltd", (string?)preview["title"]);
        Assert.Equal("⚑ Listed", (string?)preview["subtitle"]);
        Assert.Equal("Harbour Gazette, 14 March 2024", (string?)preview["text"]);
    }

    [Fact]
    public async Task A_preview_has_no_tap_for_with_one_the_whole_list_fails_to_show()
    {
        await using var host = await TeamsHost.StartAsync();
        var preview = Assert.Single(await SearchAsync(host, "Orbel"))!["preview"]!;
        Assert.Equal("application/vnd.microsoft.card.thumbnail", (string?)preview["contentType"]);
        Assert.Null(preview["content"]!["tap"]);
    }

    [Fact]
    public async Task An_inserted_card_has_no_button_that_needs_the_bot_and_says_when_it_was_made()
    {
        await using var host = await TeamsHost.StartAsync();
        var card = Assert.Single(await SearchAsync(host, "Orbel"))!["content"]!.AsObject();
        Assert.Null(card["refresh"]);
        Assert.DoesNotContain(CardReader.Elements(card), e => CardReader.TypeOf(e) is "Action.Submit" or "Action.Execute");
        Assert.Contains("What my sources say as of 26 November 2026, 09:30 UTC.", CardReader.Runs(card));
    }

    [Theory]
    [InlineData("Fen")]
    [InlineData("opt")]
    [InlineData("fennick optics")]
    public async Task The_first_letters_of_any_word_are_enough(string typed)
    {
        await using var host = await TeamsHost.StartAsync();
        Assert.Equal(["Fennick Optics"], Titles(await SearchAsync(host, typed)));
    }

    [Fact]
    public async Task An_unknown_name_is_no_record_and_never_not_listed()
    {
        await using var host = await TeamsHost.StartAsync();
        var found = Assert.Single(await SearchAsync(host, "Zzyzx Robotics"))!;
        Assert.Equal("? No record", (string?)found["preview"]!["content"]!["subtitle"]);
        Assert.Equal("That does not mean that it is on no list", (string?)found["preview"]!["content"]!["text"]);
        Assert.Contains("NO RECORD IN MY SOURCES", found["content"]!.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("not listed", found.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Before_anything_is_typed_the_companies_of_a_list_are_shown()
    {
        await using var host = await TeamsHost.StartAsync();
        var first = new JsonObject { ["commandId"] = "find", ["parameters"] = new JsonArray(new JsonObject { ["name"] = "initialRun", ["value"] = "true" }) };
        Assert.Equal(["Orbel Marine Ltd"], Titles(Results(await host.InvokeAsync("composeExtension/query", first))));
        Assert.Equal(["Orbel Marine Ltd"], Titles(await SearchAsync(host, "")));
    }

    [Fact]
    public async Task Results_come_in_the_pages_that_the_client_asks_for()
    {
        await using var host = await TeamsHost.StartAsync();
        Assert.Equal(2, (await SearchAsync(host, "O")).Count);
        var first = Titles(await SearchAsync(host, "O", 0, 1));
        var second = Titles(await SearchAsync(host, "O", 1, 1));
        Assert.Equal(["Fennick Optics", "Orbel Marine Ltd"], first.Concat(second).Order(StringComparer.Ordinal));
        Assert.Empty(await SearchAsync(host, "O", 2, 1));
    }

    [Fact]
    public async Task A_text_that_is_no_name_gets_a_hint_in_place_of_results()
    {
        await using var host = await TeamsHost.StartAsync();
        foreach (var text in new[] { "?!", new string('x', 201) })
        {
            var answer = await host.InvokeAsync("composeExtension/query", Query(text));
            Assert.Equal("message", (string?)answer["composeExtension"]!["type"]);
            Assert.False(string.IsNullOrWhiteSpace((string?)answer["composeExtension"]!["text"]));
        }
    }

    [Fact]
    public async Task A_picked_item_is_answered_with_its_card_and_nonsense_with_none()
    {
        await using var host = await TeamsHost.StartAsync();
        var picked = Results(await host.InvokeAsync("composeExtension/selectItem", new JsonObject { ["company"] = "Orbel Marine Ltd" }));
        Assert.Equal(["Orbel Marine Ltd"], Titles(picked));
        Assert.Empty(Results(await host.InvokeAsync("composeExtension/selectItem", new JsonObject { ["company"] = 7 })));
    }

    [Fact]
    public async Task A_choice_of_a_card_finds_names_while_somebody_types()
    {
        await using var host = await TeamsHost.StartAsync();
        var answer = await host.InvokeAsync("application/search", new JsonObject
        {
            ["kind"] = "search",
            ["queryText"] = "orb",
            ["queryOptions"] = new JsonObject { ["skip"] = 0, ["top"] = 5 },
            ["dataset"] = "companies",
        });
        Assert.Equal(200, (int)answer["statusCode"]!);
        Assert.Equal("application/vnd.microsoft.search.searchResponse", (string?)answer["type"]);
        Assert.Equal("""[{"title":"Orbel Marine Ltd","value":"Orbel Marine Ltd"}]""", answer["value"]!["results"]!.ToJsonString());
    }

    private static async Task<JsonArray> SearchAsync(TeamsHost host, string text, int skip = 0, int count = 25) =>
        Results(await host.InvokeAsync("composeExtension/query", Query(text, skip, count)));

    private static JsonObject Query(string text, int skip = 0, int count = 25) => new()
    {
        ["commandId"] = "find",
        ["parameters"] = new JsonArray(new JsonObject { ["name"] = "name", ["value"] = text }),
        ["queryOptions"] = new JsonObject { ["skip"] = skip, ["count"] = count },
    };

    private static JsonArray Results(JsonObject answer)
    {
        Assert.Equal("result", (string?)answer["composeExtension"]!["type"]);
        Assert.Equal("list", (string?)answer["composeExtension"]!["attachmentLayout"]);
        return answer["composeExtension"]!["attachments"]!.AsArray();
    }

    private static IEnumerable<string> Titles(JsonArray results) => results.Select(r => (string)r!["preview"]!["content"]!["title"]!);
}
