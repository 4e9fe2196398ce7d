using System.Text.Json.Nodes;
using ChatBot.Channels.Schema;
using ChatBot.Channels.Turns;
using ChatBot.Tests.Channels;
using Microsoft.AspNetCore.Http;

namespace ChatBot.Tests.Connector;

/// <summary>What the connector is asked, as it goes over the wire.</summary>
public sealed class ConnectorRequestTests
{
    private static readonly ChannelAccount Bot = new() { Id = "28:bot" };

    [Fact]
    public async Task A_targeted_message_is_marked_in_the_address_and_names_its_recipient()
    {
        var call = await CallAsync((way, url) => way.Client.SendAsync(WayOut.Message(url) with { IsTargeted = true, ReplyToId = "7" }, default));

        Assert.Equal(("POST", "/emea/v3/conversations/a%3A1/activities/7?isTargetedActivity=true"), (call.Method, call.RawPath));
        Assert.Equal("29:ada", (string?)call.Body!["recipient"]!["id"]);
    }

    [Fact]
    public async Task An_update_of_a_targeted_message_names_no_recipient()
    {
        var call = await CallAsync((way, url) => way.Client.UpdateAsync(WayOut.Message(url) with { IsTargeted = true, Id = "7" }, default));

        Assert.Equal(("PUT", "/emea/v3/conversations/a%3A1/activities/7?isTargetedActivity=true"), (call.Method, call.RawPath));
        Assert.False(call.Body!.ContainsKey("recipient"));
    }

    [Fact]
    public async Task A_targeted_message_is_taken_back_as_one()
    {
        var call = await CallAsync((way, url) => way.Client.DeleteAsync(Reference(url), isTargeted: true, default));

        Assert.Equal(("DELETE", "/emea/v3/conversations/a%3A1/activities/7?isTargetedActivity=true"), (call.Method, call.RawPath));
        Assert.Null(call.Body);
    }

    [Fact]
    public async Task A_thread_is_started_by_its_first_message_and_both_ids_come_back()
    {
        await using var connector = await FakeConnector.StartAsync();
        connector.Respond = context => context.Response.WriteAsync("""{"id":"19:c@thread.tacv2;messageid=17","activityId":"17"}""");
        using var way = new WayOut();

        var answer = await way.Client.CreateConversationAsync(
            Reference(connector.Url), ConversationParameters.Thread(Bot, "19:c@thread.tacv2", "contoso", Activity.Message("news")), default);
        var call = await connector.NextAsync();

        Assert.Equal(new SendResult.Sent("17"), answer.Result);
        Assert.Equal(new ConversationResourceResponse("19:c@thread.tacv2;messageid=17", "17", null), answer.Value);
        Assert.Equal(("POST", "/emea/v3/conversations"), (call.Method, call.RawPath));
        var expected = """
            {"isGroup":true,"bot":{"id":"28:bot"},"tenantId":"contoso","channelData":{"tenant":{"id":"contoso"},"channel":{"id":"19:c@thread.tacv2"}},"activity":{"type":"message","text":"news","textFormat":"plain"}}
            """;
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), call.Body), call.Body!.ToJsonString());
    }

    [Fact]
    public async Task A_chat_with_one_user_is_started()
    {
        await using var connector = await FakeConnector.StartAsync();
        connector.Respond = context => context.Response.WriteAsync("""{"id":"a:2","serviceUrl":"https://smba.trafficmanager.net/teams/"}""");
        using var way = new WayOut();

        var answer = await way.Client.CreateConversationAsync(Reference(connector.Url), ConversationParameters.With(Bot, new() { Id = "29:ada" }, "contoso"), default);
        var call = await connector.NextAsync();

        Assert.Equal(new SendResult.Sent(null), answer.Result);
        Assert.Equal(new ConversationResourceResponse("a:2", null, "https://smba.trafficmanager.net/teams/"), answer.Value);
        var expected = """
            {"isGroup":false,"bot":{"id":"28:bot"},"members":[{"id":"29:ada"}],"tenantId":"contoso","channelData":{"tenant":{"id":"contoso"}}}
            """;
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), call.Body), call.Body!.ToJsonString());
    }

    [Fact]
    public async Task A_conversation_that_may_have_been_started_is_uncertain()
    {
        await using var connector = ScriptedConnector.Start(new Step.Answer(502));
        using var way = new WayOut();

        var answer = await way.Client.CreateConversationAsync(Reference(connector.Url), new() { Bot = Bot }, default);

        Assert.Equal(new SendResult.Uncertain(502, "BadGateway"), answer.Result);
        Assert.Null(answer.Value);
    }

    [Fact]
    public async Task A_member_is_looked_up()
    {
        await using var connector = ScriptedConnector.Start(new Step.Answer(200, """{"id":"29:ada","name":"Ada","aadObjectId":"o","userRole":"user","surname":"L"}"""));
        using var way = new WayOut();

        var answer = await way.Client.GetMemberAsync(Reference(connector.Url), "29:ada", default);

        Assert.Equal(new ChannelMember { Id = "29:ada", Name = "Ada", AadObjectId = "o", UserRole = "user" }, answer.Value);
    }

    [Fact]
    public async Task Members_come_by_the_page()
    {
        await using var connector = await FakeConnector.StartAsync();
        connector.Respond = context => context.Response.WriteAsync("""{"members":[{"id":"29:ada"}],"continuationToken":"n/2"}""");
        using var way = new WayOut();

        var first = await way.Client.GetPagedMembersAsync(Reference(connector.Url), 100, null, default);
        await way.Client.GetPagedMembersAsync(Reference(connector.Url), 100, first.Value!.ContinuationToken, default);

        Assert.Equal("29:ada", Assert.Single(first.Value.Members!).Id);
        Assert.Equal("/emea/v3/conversations/a%3A1/pagedmembers?pageSize=100", (await connector.NextAsync()).RawPath);
        Assert.Equal("/emea/v3/conversations/a%3A1/pagedmembers?pageSize=100&continuationToken=n%2F2", (await connector.NextAsync()).RawPath);
    }

    [Fact]
    public async Task A_team_and_its_channels_are_looked_up()
    {
        await using var connector = await FakeConnector.StartAsync();
        using var way = new WayOut();

        connector.Respond = context => context.Response.WriteAsync("""{"id":"19:t","name":"Sales","aadGroupId":"g"}""");
        var team = await way.Client.GetTeamAsync(Reference(connector.Url), "19:t", default);
        connector.Respond = context => context.Response.WriteAsync("""{"conversations":[{"id":"19:t"},{"id":"19:u","name":"News","type":"private"}]}""");
        var channels = await way.Client.GetTeamChannelsAsync(Reference(connector.Url), "19:t", default);

        Assert.Equal(new TeamDetails("19:t", "Sales", "g"), team.Value);
        Assert.Equal([new("19:t", null, null), new("19:u", "News", "private")], channels.Value!.Conversations!);
        Assert.Equal("/emea/v3/teams/19%3At", (await connector.NextAsync()).RawPath);
        Assert.Equal("/emea/v3/teams/19%3At/conversations", (await connector.NextAsync()).RawPath);
    }

    [Fact]
    public async Task An_answer_to_a_question_that_cannot_be_read_is_none()
    {
        await using var connector = ScriptedConnector.Start(new Step.Answer(200, "<html>"));
        using var way = new WayOut();

        var answer = await way.Client.GetTeamAsync(Reference(connector.Url), "19:t", default);

        Assert.Equal(new SendResult.Uncertain(200, "UnreadableAnswer"), answer.Result);
        Assert.Null(answer.Value);
    }

    [Fact]
    public async Task Beyond_the_allowance_nothing_is_sent_and_it_is_said_when_it_may()
    {
        await using var connector = ScriptedConnector.Start(new Step.Answer(201));
        using var way = new WayOut(["--Connector:LimitLoopback", "true", "--Connector:Sends", "2/3600"]);

        var results = new List<SendResult>();
        for (var i = 0; i < 3; i++)
            results.Add(await way.Client.SendAsync(WayOut.Message(connector.Url, $"19:c;messageid={i}"), default));

        Assert.InRange(Assert.IsType<SendResult.Throttled>(results[2]).RetryAfter, TimeSpan.FromMinutes(59), TimeSpan.FromMinutes(60));
        Assert.Equal(2, connector.Requests);
    }

    [Fact]
    public async Task A_failure_is_logged_with_what_support_asks_for_and_without_the_message()
    {
        await using var connector = ScriptedConnector.Start(new Step.Answer(503, "", "MS-CV: cv.1\r\nX-Correlating-OperationId: op-2\r\n"));
        using var log = new RecordedLog();
        using var way = new WayOut(log: log);

        await way.Client.SendAsync(WayOut.Message(connector.Url), default);

        var line = Assert.Single(log.Lines);
        Assert.Contains("cv.1", line, StringComparison.Ordinal);
        Assert.Contains("op-2", line, StringComparison.Ordinal);
        Assert.DoesNotContain("hello", line, StringComparison.Ordinal);
    }

    private static ConversationReference Reference(string url) => ConversationReference.Of(WayOut.Message(url) with { Id = "7" });

    private static async Task<ConnectorCall> CallAsync(Func<WayOut, string, Task<SendResult>> call)
    {
        await using var connector = await FakeConnector.StartAsync();
        using var way = new WayOut();
        Assert.IsType<SendResult.Sent>(await call(way, connector.Url));
        return await connector.NextAsync();
    }
}
