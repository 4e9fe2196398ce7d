using System.Text.Json;
using ChatBot.Channels.Schema;
using ChatBot.Channels.Turns;
using CsCheck;

namespace ChatBot.Tests.Channels;

public sealed class MessageTextTests
{
    private const string Own = """{"type":"mention","mentioned":{"id":"28:bot","name":"Bot"},"text":"<at>Bot</at>"}""";

    [Theory]
    [InlineData("<at>Bot</at> lookup X", "lookup X")]
    [InlineData("please <at>Bot</at> lookup X", "please lookup X")]
    [InlineData("lookup X <at>Bot</at>\n", "lookup X")]
    [InlineData("<at>Bot</at>&nbsp;lookup X\r\n", "lookup X")]
    [InlineData("<at>bot</at> lookup X", "lookup X")]
    [InlineData("<at>Bot</at> <at>Bot</at> lookup X", "lookup X")]
    [InlineData("<at>Bot</at>\u200B lookup\u00A0X\uFEFF", "lookup X")]
    [InlineData("<at>Bot</at>", "")]
    [InlineData("<at>Bot</at> two\r\nlines", "two\nlines")]
    public void The_bots_own_mention_is_no_part_of_the_text(string text, string expected) => Assert.Equal(expected, Read(text, Own));

    [Theory]
    [InlineData("""{"type":"mention","mentioned":{"id":"28:bot","name":"Bot"},"text":null}""")]
    [InlineData("""{"type":"mention","mentioned":{"id":"28:bot","name":"Bot"}}""")]
    public void A_mention_without_text_is_found_by_its_name(string entity)
    {
        Assert.Equal("lookup X", Read("<at>Bot</at> lookup X", entity));
        Assert.Equal("lookup X", Read("""<at id="0">Bot</at> lookup X""", entity));
    }

    [Fact]
    public void A_mention_that_is_no_tag_is_taken_out_once() =>
        Assert.Equal("is Botanics listed?", Read("@Bot is Botanics listed?", """{"type":"mention","mentioned":{"id":"28:bot"},"text":"@Bot"}"""));

    [Fact]
    public void The_names_of_others_stay_as_plain_text() =>
        Assert.Equal("Legal lookup X", Read("<at>Legal</at> <at>Bot</at> lookup X", """{"type":"mention","mentioned":{"id":"29:l","name":"Legal"},"text":"<at>Legal</at>"}""", Own));

    [Fact]
    public void Somebody_who_bears_the_bots_name_stays_in_the_text() =>
        Assert.Equal("ask Bot too", Read("<at>Bot</at> ask <at>Bot</at> too", Own, Own.Replace("28:bot", "29:other", StringComparison.Ordinal)));

    [Theory]
    [InlineData("<at>Bot</at> lookup X")]
    [InlineData("<at>Another Name</at> lookup X")]
    [InlineData("\u200B<at>Another Name</at> lookup X")]
    [InlineData("&nbsp;<at>Another</at> <at id=\"1\">Name</at> lookup X")]
    public void In_a_channel_tags_at_the_start_that_no_entity_explains_are_the_bots(string text) =>
        Assert.Equal("lookup X", MessageText.Of(Message(text) with { Conversation = new() { Id = "19:c", ConversationType = "channel" } }));

    [Fact]
    public void In_a_channel_a_tag_after_words_is_text() =>
        Assert.Equal("ask Legal", MessageText.Of(Message("ask <at>Legal</at>") with { Conversation = new() { Id = "19:c", IsGroup = true } }));

    [Fact]
    public void In_a_personal_chat_an_unknown_name_is_text() => Assert.Equal("Legal lookup X", Read("<at>Legal</at> lookup X"));

    [Theory]
    [InlineData("AT&amp;T", "AT&T")]
    [InlineData("&amp;lt;b&amp;gt;", "&lt;b&gt;")]
    [InlineData("&lt;at&gt;Bot&lt;/at&gt; x", "<at>Bot</at> x")]
    public void Entities_are_decoded_once(string text, string expected) => Assert.Equal(expected, Read(text));

    [Fact]
    public void A_pressed_button_says_what_it_is_told_to_say()
    {
        var value = JsonDocument.Parse("""{"say":"why?"}""").RootElement;
        Assert.Equal("why?", MessageText.Of(Message(null) with { Value = value }));
    }

    [Theory]
    [InlineData("""{"say":5}""")]
    [InlineData("""{"say":"\ud800"}""")]
    [InlineData("""["say"]""")]
    [InlineData("\"say\"")]
    public void A_button_that_says_no_text_says_nothing(string value) =>
        Assert.Equal("", MessageText.Of(Message(null) with { Value = JsonDocument.Parse(value).RootElement }));

    [Fact]
    public void A_card_in_the_compose_box_says_nothing()
    {
        const string Html = "\n<span class=\"inline-compose-card\" itemid=\"0\">\n  <span content=\"0\" itemprop=\"cardId\"></span>\n</span>\n";
        Assert.Equal("", Read(Html));
    }

    [Theory]
    [InlineData("""{"type":"mention"}""")]
    [InlineData("""{"type":"mention","mentioned":"Bot","text":7}""")]
    [InlineData("""{"type":"mention","mentioned":{"id":28},"text":"\udfff"}""")]
    [InlineData("null")]
    public void An_entity_that_is_not_well_formed_is_passed_over(string entity) => Assert.Equal("lookup X", Read("lookup X", entity));

    [Fact]
    public void Wherever_the_mention_stands_only_the_words_remain() =>
        Gen.Select(Gen.String[Gen.Char["abc XYZ"], 0, 20], Gen.String[Gen.Char["abc XYZ"], 0, 20]).Sample((before, after) =>
            Assert.Equal(Words(before + " " + after), Words(Read($"{before}<at>Bot</at>{after}", Own))));

    [Fact]
    public void Text_without_mention_or_markup_stays_as_it_is() =>
        Gen.String[Gen.Char["abcXYZ .,?!华为éß'-"], 0, 60].Sample(text => Assert.Equal(Words(text), Words(Read(text, Own))));

    [Fact]
    public void Any_text_is_read_and_leaves_no_mention_of_the_bot() =>
        Gen.Select(Gen.String, Gen.String).Sample((before, after) =>
            Assert.DoesNotContain("<at>Bot</at>", Read($"{before.Replace('&', ' ')}<at>Bot</at>{after.Replace('&', ' ')}", Own), StringComparison.Ordinal));

    private static string Read(string text, params string[] entities)
    {
        var list = string.Join(',', entities);
        var parsed = JsonSerializer.Deserialize($$"""{"entities":[{{list}}]}""", ChannelsJson.Default.Activity)!;
        return MessageText.Of(Message(text) with { Entities = parsed.Entities });
    }

    private static Activity Message(string? text) => new()
    {
        Type = ActivityTypes.Message,
        Text = text,
        Recipient = new() { Id = "28:bot", Name = "Bot" },
        Conversation = new() { Id = "a:1" },
    };

    private static string Words(string text) => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
