using System.Text.Json.Nodes;
using ChatBot.Asking;
using ChatBot.Cards;

namespace ChatBot.Tests.Cards;

/// <summary>The cards keep to what version 1.5 of the schema allows and to what our channels show.</summary>
public sealed class CardShapeTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["AdaptiveCard"] = ["$schema", "type", "version", "lang", "fallbackText", "speak", "body", "actions", "refresh", "msteams"],
        ["Container"] = ["type", "id", "isVisible", "style", "bleed", "items"],
        ["TextBlock"] = ["type", "text", "style", "size", "weight", "color", "wrap"],
        ["RichTextBlock"] = ["type", "spacing", "inlines"],
        ["TextRun"] = ["type", "text", "weight", "size", "isSubtle", "color", "selectAction"],
        ["ColumnSet"] = ["type", "spacing", "separator", "columns"],
        ["Column"] = ["type", "width", "items"],
        ["ActionSet"] = ["type", "actions"],
        ["Action.Execute"] = ["type", "title", "verb", "data", "fallback"],
        ["Action.Submit"] = ["type", "title", "data"],
        ["Action.OpenUrl"] = ["type", "title", "url"],
        ["Action.ToggleVisibility"] = ["type", "title", "targetElements"],
    };

    public static TheoryData<string> Names() => [.. Samples.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_card_holds_only_elements_and_properties_of_the_schema(string sample)
    {
        foreach (var channel in new[] { "webchat", "msteams" })
            foreach (var element in CardReader.Elements(AnswerCard.Create(Samples.All[sample], channel)))
                Assert.Empty(element.Select(p => p.Key).Except(Allowed[CardReader.TypeOf(element)]));
        foreach (var element in CardReader.Elements(AnswerCard.Create(Samples.All[sample], "msteams", new PrivateQuestion("Why?", "1", IsInChannel: true))))
            Assert.Empty(element.Select(p => p.Key).Except(Allowed[CardReader.TypeOf(element)]));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_card_says_what_clients_need_that_cannot_show_it(string sample)
    {
        var card = AnswerCard.Create(Samples.All[sample], "webchat");
        Assert.Equal("1.5", (string?)card["version"]);
        Assert.Equal("en", (string?)card["lang"]);
        Assert.False(string.IsNullOrWhiteSpace((string?)card["fallbackText"]));
        Assert.False(string.IsNullOrWhiteSpace((string?)card["speak"]));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_text_block_wraps_and_holds_only_words_of_ours(string sample)
    {
        var blocks = CardReader.Elements(AnswerCard.Create(Samples.All[sample], "webchat")).Where(e => CardReader.TypeOf(e) == "TextBlock");
        foreach (var block in blocks)
        {
            Assert.True((bool)block["wrap"]!);
            Assert.Equal(Signal.Of(Samples.All[sample])!.Symbol + " " + Signal.Of(Samples.All[sample])!.Words, (string?)block["text"]);
        }
    }

    [Fact]
    public void The_verdict_is_the_first_thing_on_a_card()
    {
        var body = AnswerCard.Create(Samples.All["status-listed"], "webchat")["body"]!.AsArray();
        Assert.Equal("⚑ LISTED", (string?)body[0]!["items"]![0]!["text"]);
        Assert.Equal("attention", (string?)body[0]!["style"]);
    }

    [Fact]
    public void Every_verdict_has_words_and_a_symbol_of_its_own()
    {
        var signals = Enum.GetValues<Verdict>().Select(v => Signal.Of(v)).ToList();
        Assert.Equal(signals.Count, signals.Select(s => s.Words).Distinct().Count());
        Assert.Equal(signals.Count, signals.Select(s => s.Symbol).Distinct().Count());
        Assert.DoesNotContain(signals, s => s.Style == "good");
    }

    [Fact]
    public void The_publishers_own_words_stand_in_quotation_marks_and_restated_ones_say_that_they_are_not_his()
    {
        var runs = CardReader.Runs(AnswerCard.Create(Samples.All["status-listed"], "webchat")).ToList();
        Assert.Contains("“Orbel Marine makes sonar buoys and is backed by the Tern Fund.”", runs);
        Assert.Contains("The ministry placed Orbel Marine on its restricted register on Tuesday.", runs);
        Assert.Contains("“We will not let our sonar be turned against us,” said the minister, Ada Quill.", runs);
        Assert.Equal(3, runs.Count(r => r.Contains("restated by ListWatch", StringComparison.Ordinal)));
        Assert.Contains("Harbour Gazette, 14 March 2024, ¶ 4", runs);
    }

    [Fact]
    public void Two_passages_are_in_sight_and_the_others_behind_a_button()
    {
        var card = AnswerCard.Create(Samples.All["status-listed"], "webchat");
        var hidden = CardReader.Elements(card).Single(e => (bool?)e["isVisible"] == false);
        Assert.Equal(2, CardReader.Elements(hidden["items"]).Count(e => CardReader.TypeOf(e) == "Container"));
        var button = CardReader.Elements(card).Single(e => CardReader.TypeOf(e) == "Action.ToggleVisibility");
        Assert.Equal((string?)hidden["id"], (string?)button["targetElements"]![0]);
    }

    [Fact]
    public void A_button_sends_its_text_the_way_of_the_channel()
    {
        JsonNode Data(string channel) => AnswerCard.Create(Samples.All["clarification"], channel)["actions"]![0]!["data"]!;
        Assert.Equal("""{"say":"Is Orbel Marine listed?"}""", Data("webchat").ToJsonString());
        Assert.Equal("""{"msteams":{"type":"imBack","value":"Is Orbel Marine listed?"},"say":"Is Orbel Marine listed?"}""", Data("msteams").ToJsonString());
    }

    [Fact]
    public void Teams_gets_no_more_buttons_than_it_shows()
    {
        var answer = Samples.All["clarification"] with { Offers = [.. Enumerable.Range(1, 9).Select(i => new Offer("Choice " + i, "choose " + i))] };
        Assert.Equal(6, AnswerCard.Create(answer, "msteams")["actions"]!.AsArray().Count);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://user:secret@example.test/")]
    [InlineData("ms-word:ofe|u|https://example.test/a.docx")]
    public void Only_web_addresses_can_be_opened(string address)
    {
        var answer = Samples.All["event"] with { Evidence = [Samples.Evidence() with { Address = new Uri(address) }] };
        Assert.DoesNotContain(CardReader.Elements(AnswerCard.Create(answer, "webchat")), e => CardReader.TypeOf(e) == "Action.OpenUrl");
    }

    [Fact]
    public void A_card_with_rows_takes_the_full_width_in_Teams_only()
    {
        Assert.Equal("Full", (string?)AnswerCard.Create(Samples.All["comparison"], "msteams")["msteams"]!["width"]);
        Assert.Null(AnswerCard.Create(Samples.All["comparison"], "webchat")["msteams"]);
    }
}
