using System.Text.Json.Nodes;
using ChatBot.Asking;
using ChatBot.Conversation;

namespace ChatBot.Tests.Teams;

/// <summary>Thumbs below answers.</summary>
public sealed class FeedbackTests
{
    private static readonly SentAnswer Sent = new("Is Orbel listed?", "Orbel Marine Ltd", Verdict.Listed, "Yes.", ["l1"], DateTimeOffset.UnixEpoch);

    [Theory]
    [InlineData("Is Orbel listed?", true)]
    [InlineData("/lookup Zzyzx Robotics", true)]
    [InlineData("/help", false)]
    [InlineData("thanks", false)]
    public async Task Teams_puts_thumbs_below_answers_and_not_below_help_and_small_talk(string text, bool hasThumbs)
    {
        await using var host = await TeamsHost.StartAsync();
        await host.PostAsync(host.Said(text));
        var reply = (await host.Connector.NextAsync()).Body!;
        Assert.Equal(hasThumbs ? """{"feedbackLoop":{"type":"default"}}""" : null, reply["channelData"]?.ToJsonString());
    }

    [Fact]
    public async Task Other_channels_have_no_thumbs()
    {
        await using var host = await TeamsHost.StartAsync();
        var asked = host.Said("Is Orbel listed?");
        asked["channelId"] = "emulator";
        await host.PostAsync(asked);
        Assert.Null((await host.Connector.NextAsync()).Body!["channelData"]);
    }

    [Theory]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"dislike","feedback":"{\"feedbackText\":\"too old\"}"}}""")]
    [InlineData("""{"data":{"actionName":"feedback","actionValue":{"reaction":"dislike","feedback":{"feedbackText":"too old"}}}}""")]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"dislike","feedback":"too old"}}""")]
    public async Task A_thumb_is_kept_with_its_words_and_the_answer_it_is_about(string value)
    {
        await using var host = await TeamsHost.StartAsync(find: (channel, conversation, id) =>
            (channel, conversation, id) == ("msteams", "19:abc@thread.tacv2;messageid=1700000000000", "1700000000009") ? Sent : null);

        var body = await host.InvokeAsync("message/submitAction", JsonNode.Parse(value));

        Assert.Equal("{}", body.ToJsonString());
        var vote = Assert.Single(host.Votes.All());
        Assert.Equal((false, "too old", "Is Orbel listed?", "Orbel Marine Ltd", "Listed", "Yes."),
            (vote.Liked, vote.Comment, vote.Question, vote.AnswerTitle, vote.Verdict, vote.AnswerText));
        Assert.Equal("l1", Assert.Single(vote.FactIds));
        Assert.Equal(("msteams", new DateTimeOffset(2026, 11, 26, 9, 30, 0, TimeSpan.Zero)), (vote.Channel, vote.At));
    }

    [Fact]
    public async Task A_thumb_for_an_answer_that_is_no_longer_kept_counts_without_a_question()
    {
        await using var host = await TeamsHost.StartAsync();
        await host.InvokeAsync("message/submitAction", JsonNode.Parse("""{"actionName":"feedback","actionValue":{"reaction":"like","feedback":"{}"}}"""));
        var vote = Assert.Single(host.Votes.All());
        Assert.Equal((true, "", ""), (vote.Liked, vote.Question, vote.Comment));
    }

    [Fact]
    public async Task A_long_comment_is_cut()
    {
        await using var host = await TeamsHost.StartAsync();
        var value = new JsonObject { ["actionName"] = "feedback", ["actionValue"] = new JsonObject { ["reaction"] = "like", ["feedback"] = new string('x', 5000) } };
        await host.InvokeAsync("message/submitAction", value);
        Assert.Equal(1000, Assert.Single(host.Votes.All()).Comment.Length);
    }

    [Theory]
    [InlineData("""{"actionName":"feedback"}""")]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"meh"}}""")]
    [InlineData("""{"actionName":"other","actionValue":{"reaction":"like"}}""")]
    [InlineData("""[]""")]
    [InlineData("null")]
    public async Task What_cannot_be_read_is_acknowledged_and_not_kept(string value)
    {
        await using var host = await TeamsHost.StartAsync();
        Assert.Equal("{}", (await host.InvokeAsync("message/submitAction", JsonNode.Parse(value))).ToJsonString());
        Assert.Empty(host.Votes.All());
    }

    [Fact]
    public async Task A_client_that_asks_for_a_form_gets_thanks()
    {
        await using var host = await TeamsHost.StartAsync();
        var body = await host.InvokeAsync("message/fetchTask", JsonNode.Parse("""{"data":{"actionName":"feedback","actionValue":{"reaction":"like"}}}"""));
        Assert.Equal("message", (string?)body["task"]!["type"]);
        Assert.True(Assert.Single(host.Votes.All()).Liked);
    }
}
