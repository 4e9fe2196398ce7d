using System.Text.Json;
using System.Text.Json.Nodes;
using ChatBot.Alerts;
using ChatBot.Alerts.Composing;
using ChatBot.Channels.Schema;
using ChatBot.Tests.Cards;

namespace ChatBot.Tests.Alerts;

public sealed class AlertMessageTests
{
    public static TheoryData<string, string> Cards()
    {
        var data = new TheoryData<string, string>();
        foreach (var name in AlertSamples.All.Keys)
        {
            data.Add(name, "webchat");
            data.Add(name, "msteams");
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(Cards))]
    public Task The_card_of_an_alert_is_the_approved_one(string sample, string channel) =>
        GoldenFile.CompareAsync($"alert-{sample}.{channel}", Card(AlertSamples.All[sample], channel));

    [Fact]
    public void The_message_is_a_card_without_text_and_notifications_show_what_happened()
    {
        var message = AlertMessage.Of(AlertSamples.All["added"], "msteams");
        Assert.Null(message.Text);
        Assert.Single(message.Attachments!);
        Assert.Equal("Orbel Marine Ltd added to the register, Harbour Office", message.Summary);
        Assert.StartsWith("Orbel Marine Ltd added to the register. ", message.Speak, StringComparison.Ordinal);
        Assert.Null(message.ChannelData);
    }

    [Fact]
    public void A_summary_stays_under_a_hundred_characters() =>
        Assert.InRange(AlertMessage.Of(AlertSamples.All["added"] with { Summary = new string('x', 300) }, "msteams").Summary!.Length, 1, 99);

    [Fact]
    public void More_than_a_card_shows_is_counted()
    {
        var section = AlertSamples.All["large"].Sections[0];
        var many = AlertSamples.Of("Many", [.. Enumerable.Repeat(section, 11)]);
        var runs = CardReader.Runs(Card(many, "webchat")).ToList();
        Assert.Contains("… and 1,239 more", runs);
        Assert.Contains("… and 4 more sources", runs);
        Assert.Equal(7, runs.Count(r => r.StartsWith("Harbour Office, Harbour Register, 26 November 2026", StringComparison.Ordinal) && !r.Contains("row", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_short_form_says_the_same_in_plain_text() => Assert.Equal(
        "Orbel Marine Ltd added to the register. Source: Harbour Office, Harbour Register, 26 November 2026.\n"
        + "Orbel Marine Ltd: + Added · Added to the register (Harbour Office) on 24 November 2026. It was not in the version of 19 November 2026.",
        AlertMessage.Short(AlertSamples.All["added"]).Text);

    private static JsonObject Card(Alert alert, string channel) =>
        JsonSerializer.SerializeToNode(AlertMessage.Of(alert, channel), ChannelsJson.Default.Activity)!["attachments"]![0]!["content"]!.AsObject();
}
