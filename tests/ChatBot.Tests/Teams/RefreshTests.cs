using System.Text.Json.Nodes;
using ChatBot.Asking;
using ChatBot.Cards;
using ChatBot.Names;
using ChatBot.Tests.Cards;
using ChatBot.Tests.Commands;
using ChatBot.Tests.Names;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.Tests.Teams;

/// <summary>Cards that tell today's status whenever they are looked at.</summary>
public sealed class RefreshTests
{
    [Theory]
    [InlineData("Is Orbel listed?")]
    [InlineData("Is Zzyzx Robotics blacklisted?")]
    public void What_a_card_sends_to_be_refreshed_leads_to_the_same_answer(string question)
    {
        var asker = new Asker(new FakeTimeProvider());
        var answer = asker.Ask(question, SmallWorld.Knowledge, null).Answer;
        Assert.Equal(answer.Text, asker.Lookup(answer.LookupName!, SmallWorld.Knowledge, null).Answer.Text);
        Assert.Equal(answer.LookupName, (string?)AnswerCard.Create(answer, "msteams")["refresh"]!["action"]!["data"]!["company"]);
    }

    [Theory]
    [InlineData("Why was Orbel listed?")]
    [InlineData("When was Orbel listed?")]
    [InlineData("Who backs Fennick Optics?")]
    [InlineData("/list")]
    public void What_a_look_up_would_answer_otherwise_is_not_refreshed(string question)
    {
        var answer = new Asker(new FakeTimeProvider()).Ask(question, SmallWorld.Knowledge, null).Answer;
        Assert.Null(AnswerCard.Create(answer, "msteams")["refresh"]);
    }

    [Theory]
    [InlineData("webchat")]
    [InlineData("emulator")]
    [InlineData("directline")]
    public void Only_Teams_gets_cards_that_refresh_and_buttons_that_execute(string channel)
    {
        foreach (var answer in Samples.All.Values)
        {
            var card = AnswerCard.Create(answer, channel);
            Assert.Null(card["refresh"]);
            Assert.DoesNotContain(CardReader.Elements(card), e => CardReader.TypeOf(e) == "Action.Execute");
        }
    }

    [Fact]
    public void A_refresh_names_no_users_and_does_the_same_where_it_has_to_be_submitted()
    {
        var action = AnswerCard.Create(Samples.All["status-listed"], "msteams")["refresh"]!;
        Assert.Null(action["userIds"]);
        Assert.Equal("Action.Submit", (string?)action["action"]!["fallback"]!["type"]);
        Assert.Equal("/lookup Orbel Marine", (string?)action["action"]!["fallback"]!["data"]!["say"]);
    }

    [Fact]
    public void Every_button_that_executes_can_be_submitted_too()
    {
        foreach (var answer in Samples.All.Values)
            foreach (var asked in new[] { null, new PrivateQuestion("Is Orbel Marine listed?", null, IsInChannel: false) })
                Assert.All(
                    CardReader.Elements(AnswerCard.Create(answer, "msteams", asked)).Where(e => CardReader.TypeOf(e) == "Action.Execute"),
                    e => Assert.Equal("Action.Submit", (string?)e["fallback"]!["type"]));
    }

    [Fact]
    public void The_name_of_every_company_in_the_catalogue_leads_back_to_it()
    {
        var names = new CompanyRecognizer(Known.Companies);
        Assert.All(Known.Companies, c => Assert.Equal(c.Id, names.Lookup(c.Name)[0].Company.Id));
    }

    [Fact]
    public async Task A_refreshed_card_tells_the_status_of_today_and_when_that_was()
    {
        await using var host = await TeamsHost.StartAsync();
        var answer = await host.InvokeAsync("adaptiveCard/action", Action("refresh", new JsonObject { ["company"] = "Orbel Marine Ltd" }, "automatic"));
        Assert.Equal(200, (int)answer["statusCode"]!);
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)answer["type"]);
        var card = answer["value"]!.AsObject();
        Assert.Equal("⚑ LISTED", (string?)card["body"]![0]!["items"]![0]!["text"]);
        Assert.Contains("What my sources say as of 26 November 2026, 09:30 UTC.", CardReader.Runs(card));
        Assert.Equal("Orbel Marine Ltd", (string?)card["refresh"]!["action"]!["data"]!["company"]);
    }

    [Theory]
    [InlineData("""{"company":7}""")]
    [InlineData("""{"company":""}""")]
    [InlineData("""{}""")]
    [InlineData("""[1]""")]
    public async Task A_refresh_that_fails_is_a_card_unless_somebody_pressed_it(string data)
    {
        await using var host = await TeamsHost.StartAsync();
        var byItself = await host.InvokeAsync("adaptiveCard/action", Action("refresh", JsonNode.Parse(data), "automatic"));
        Assert.Equal(200, (int)byItself["statusCode"]!);
        Assert.Contains("I could not refresh this card", CardReader.Runs(byItself["value"]!.AsObject()));
        var pressed = await host.InvokeAsync("adaptiveCard/action", Action("refresh", JsonNode.Parse(data), "manual"));
        Assert.Equal(400, (int)pressed["statusCode"]!);
        Assert.Equal("application/vnd.microsoft.error", (string?)pressed["type"]);
        Assert.Equal("BadRequest", (string?)pressed["value"]!["code"]);
    }

    [Fact]
    public async Task A_name_that_is_longer_than_any_is_not_looked_up()
    {
        await using var host = await TeamsHost.StartAsync();
        var answer = await host.InvokeAsync("adaptiveCard/action", Action("refresh", new JsonObject { ["company"] = new string('x', 201) }, "manual"));
        Assert.Equal(400, (int)answer["statusCode"]!);
    }

    [Fact]
    public async Task A_button_that_nobody_knows_is_an_error_that_says_what_to_do()
    {
        await using var host = await TeamsHost.StartAsync();
        var answer = await host.InvokeAsync("adaptiveCard/action", Action("launch", new JsonObject(), "manual"));
        Assert.Equal(400, (int)answer["statusCode"]!);
        Assert.Contains("type your question", (string?)answer["value"]!["message"], StringComparison.Ordinal);
    }

    internal static JsonObject Action(string verb, JsonNode? data, string trigger) => new()
    {
        ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data },
        ["trigger"] = trigger,
    };
}
