using System.Text.Json;
using System.Text.Json.Nodes;
using ChatBot.Channels.Schema;
using ChatBot.Channels.Turns;

namespace ChatBot.Tests.Channels;

public sealed class SampleTests
{
    [SharedFact("rig", "samples")]
    public void Recorded_activities_come_back_with_every_member()
    {
        var files = Directory.GetFiles(Workspace.Shared("rig", "samples"), "*.json").Where(f => !Path.GetFileName(f).StartsWith("connector.", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(files);
        foreach (var file in files)
            AssertKept(JsonNode.Parse(File.ReadAllText(file))!);
    }

    [SharedFact("rig", "samples")]
    public void Recorded_messages_to_the_connector_come_back_with_every_member()
    {
        var bodies = Directory.GetFiles(Workspace.Shared("rig", "samples"), "connector.P*activities*.json")
            .Select(f => JsonNode.Parse(File.ReadAllText(f))!["request"]!["body"]).OfType<JsonObject>().ToList();
        Assert.NotEmpty(bodies);
        foreach (var body in bodies)
            AssertKept(body);
    }

    [SharedFact("rig", "samples", "msteams.channel.message.json")]
    public void A_recorded_channel_message_is_read_without_its_mention() =>
        Assert.Equal("members", MessageText.Of(Read("msteams.channel.message.json")));

    [SharedFact("rig", "samples", "msteams.personal.message.with-me-card.json")]
    public void A_recorded_card_without_words_says_nothing() =>
        Assert.Equal("", MessageText.Of(Read("msteams.personal.message.with-me-card.json")));

    private static Activity Read(string sample) =>
        JsonSerializer.Deserialize(File.ReadAllText(Workspace.Shared("rig", "samples", sample)), ChannelsJson.Default.Activity)!;

    private static void AssertKept(JsonNode sample)
    {
        var activity = sample.Deserialize(ChannelsJson.Default.Activity)!;
        var written = JsonSerializer.SerializeToNode(activity, ChannelsJson.Default.Activity);
        Assert.True(JsonNode.DeepEquals(WithoutNulls(sample), WithoutNulls(written!)), $"{sample} was written as {written}");
    }

    private static JsonNode WithoutNulls(JsonNode node)
    {
        var copy = node.DeepClone();
        foreach (var (name, value) in copy is JsonObject members ? members.ToList() : [])
        {
            if (value is null)
                copy.AsObject().Remove(name);
            else
                copy[name] = WithoutNulls(value);
        }
        return copy;
    }
}
