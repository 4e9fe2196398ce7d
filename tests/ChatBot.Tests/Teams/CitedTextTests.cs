using System.Text.Json;
using System.Text.Json.Nodes;
using ChatBot.Cards;
using ChatBot.Channels.Schema;
using ChatBot.Tests.Cards;
using Microsoft.Extensions.Options;

namespace ChatBot.Tests.Teams;

/// <summary>Answers as text with numbered sources.</summary>
public sealed class CitedTextTests
{
    [Fact]
    public async Task A_plain_question_is_answered_with_a_text_and_a_command_with_a_card_where_that_is_set()
    {
        await using var host = await TeamsHost.StartAsync(settings: ["--Teams:AnswerAs=Text"]);
        await host.PostAsync(host.Said("Is Orbel listed?"));
        var text = (await host.Connector.NextAsync()).Body!;
        await host.PostAsync(host.Said("/lookup Orbel"));
        var card = (await host.Connector.NextAsync()).Body!;
        Assert.Contains(" [1]", (string?)text["text"], StringComparison.Ordinal);
        Assert.Null(text["attachments"]);
        Assert.Equal("https://schema.org/Message", (string?)text["entities"]![0]!["type"]);
        Assert.Null(card["text"]);
        Assert.Null(card["entities"]);
        Assert.NotNull(card["attachments"]);
    }

    [Fact]
    public async Task The_other_channels_have_a_setting_of_their_own()
    {
        await using var host = await TeamsHost.StartAsync(settings: ["--WebChat:AnswerAs=Text"]);
        var asked = host.Said("Is Orbel listed?");
        asked["channelId"] = "emulator";
        await host.PostAsync(asked);
        Assert.Contains("\n[1]: <https://news.example.test/harbour>", (string?)(await host.Connector.NextAsync()).Body!["text"], StringComparison.Ordinal);
        await host.PostAsync(host.Said("Is Orbel listed?"));
        Assert.NotNull((await host.Connector.NextAsync()).Body!["attachments"]);
    }

    [Fact]
    public async Task An_answer_without_sources_and_a_private_one_stay_cards()
    {
        await using var host = await TeamsHost.StartAsync(settings: ["--Teams:AnswerAs=Text"]);
        await host.PostAsync(host.Said("Is Zzyzx Robotics blacklisted?"));
        Assert.NotNull((await host.Connector.NextAsync()).Body!["attachments"]);
        await host.PostAsync(host.Whispered("Is Orbel listed?"));
        Assert.NotNull((await host.Connector.NextAsync()).Body!["attachments"]);
    }

    [Fact]
    public async Task A_form_that_does_not_exist_stops_the_program_at_its_start()
    {
        var problem = await Assert.ThrowsAsync<OptionsValidationException>(() => TeamsHost.StartAsync(settings: ["--Teams:AnswerAs=Poem"]));
        Assert.Contains("Teams:AnswerAs", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void There_are_as_many_marks_as_citations_and_each_has_its_own_number()
    {
        var answer = Samples.All["status-listed"];
        var positions = Citations(answer.Evidence.Select(CitedText.Source)).Select(c => (int)c!["position"]!).ToList();
        Assert.Equal([1, 2, 3, 4], positions);
        Assert.All(positions, p => Assert.Contains($" [{p}]", CitedText.Of(answer, "msteams"), StringComparison.Ordinal));
    }

    [Fact]
    public void Web_Chat_gets_the_addresses_as_reference_links_and_Teams_does_not()
    {
        var answer = Samples.All["status-listed"];
        Assert.Contains("\n[2]: <https://news.example.test/2024/03/harbour-drones> \"Two shipyards restricted over sonar sales\"", CitedText.Of(answer, "webchat"), StringComparison.Ordinal);
        Assert.DoesNotContain("]:", CitedText.Of(answer, "msteams"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_cannot_break_out_of_its_link_nor_words_of_a_source_make_one()
    {
        var answer = Samples.All["event"] with
        {
            Text = "See [here](https://evil.example.test) now.",
            Evidence = [Samples.Evidence() with { Title = "A\" [x](https://evil.example.test) \"B" }],
        };
        var text = CitedText.Of(answer, "webchat");
        Assert.DoesNotContain("](", text, StringComparison.Ordinal);
        Assert.Equal(2, text.Count(c => c == '"'));
    }

    [Fact]
    public void Citations_keep_to_the_limits_of_the_channels()
    {
        var source = new CitedSource(new string('n', 200), new string('a', 500), new Uri("https://a.test/"), [new string('k', 60), " ", "b", "c", "d"]);
        var citations = Citations(Enumerable.Repeat(source, 30));
        Assert.Equal(Enumerable.Range(1, 20), citations.Select(c => (int)c!["position"]!));
        Assert.All(citations.Select(c => c!["appearance"]!), a =>
        {
            Assert.Equal((80, 160), (((string)a["name"]!).Length, ((string)a["abstract"]!).Length));
            Assert.Equal([28, 1, 1], a["keywords"]!.AsArray().Select(k => ((string)k!).Length));
        });
    }

    [Fact]
    public void A_citation_is_never_empty_and_cut_only_between_characters()
    {
        var citations = Citations([new("", " ", null, []), new(string.Concat(Enumerable.Repeat("😀", 60)), "a", null, [])]);
        Assert.Equal("""{"@type":"DigitalDocument","name":"Source","abstract":"Source"}""", citations[0]!["appearance"]!.ToJsonString());
        Assert.DoesNotContain('\uFFFD', (string)citations[1]!["appearance"]!["name"]!);
    }

    [Fact]
    public void No_message_says_that_a_model_wrote_it() =>
        Assert.DoesNotContain("additionalType", MessageCitations.Of([]).Properties!.Keys);

    private static JsonArray Citations(IEnumerable<CitedSource> sources) =>
        JsonSerializer.SerializeToNode(MessageCitations.Of(sources), ChannelsJson.Default.Entity)!["citation"]!.AsArray();
}
