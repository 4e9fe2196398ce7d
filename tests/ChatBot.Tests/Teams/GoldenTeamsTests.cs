using System.Text.Json;
using System.Text.Json.Nodes;
using ChatBot.Channels.Schema;
using ChatBot.Conversation;
using ChatBot.Tests.Cards;

namespace ChatBot.Tests.Teams;

/// <summary>Compares what goes over the wire with its approved file; see <see cref="GoldenFile"/>.</summary>
public sealed class GoldenTeamsTests
{
    [Theory]
    [InlineData("msteams")]
    [InlineData("webchat")]
    public Task A_message_of_text_and_citations_is_the_approved_one(string channel) => GoldenFile.CompareAsync(
        "text-message." + channel,
        JsonSerializer.SerializeToNode(AnswerMessage.Cited(Samples.All["status-listed"], channel), ChannelsJson.Default.Activity)!);

    [Theory]
    [InlineData("found", "composeExtension/query", """{"parameters":[{"name":"name","value":"Orbel"}],"queryOptions":{"skip":0,"count":25}}""")]
    [InlineData("not-found", "composeExtension/query", """{"parameters":[{"name":"name","value":"Zzyzx"}],"queryOptions":{"skip":0,"count":25}}""")]
    [InlineData("link", "composeExtension/queryLink", """{"url":"https://news.example.test/harbour"}""")]
    [InlineData("refreshed", "adaptiveCard/action", """{"action":{"type":"Action.Execute","verb":"refresh","data":{"company":"Orbel"}},"trigger":"automatic"}""")]
    public async Task The_answer_to_an_invoke_is_the_approved_one(string name, string invoke, string value)
    {
        await using var host = await TeamsHost.StartAsync();
        await GoldenFile.CompareAsync("invoke-" + name, await host.InvokeAsync(invoke, JsonNode.Parse(value)));
    }
}
