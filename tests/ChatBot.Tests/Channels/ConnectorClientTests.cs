using ChatBot.Channels.Connector;
using ChatBot.Channels.Schema;
using ChatBot.Channels.Turns;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBot.Tests.Channels;

public sealed class ConnectorClientTests
{
    [Fact]
    public async Task A_message_that_was_taken_has_the_connectors_id()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await BotHost.StartAsync();

        Assert.Equal(new SendResult.Sent("170"), await Client(host).SendAsync(Message(connector.Url), default));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>not json")]
    public async Task A_message_can_be_taken_without_an_id(string body)
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await BotHost.StartAsync();
        connector.Respond = context =>
        {
            context.Response.StatusCode = StatusCodes.Status202Accepted;
            return context.Response.WriteAsync(body);
        };

        Assert.Equal(new SendResult.Sent(null), await Client(host).SendAsync(Message(connector.Url), default));
    }

    [Fact]
    public async Task Nothing_is_sent_to_another_machine()
    {
        await using var host = await BotHost.StartAsync();

        Assert.Equal(new SendResult.Failed(null, "ServiceUrlNotAllowed"), await Client(host).SendAsync(Message("http://192.0.2.1/"), default));
    }

    [Fact]
    public async Task An_update_puts_and_a_deletion_deletes_the_activity()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await BotHost.StartAsync();
        var message = Message(connector.Url + "/");

        await Client(host).UpdateAsync(message with { Id = "7" }, default);
        await Client(host).DeleteAsync(ConversationReference.Of(message with { Id = "8" }), default);
        var (put, delete) = (await connector.NextAsync(), await connector.NextAsync());

        Assert.Equal(("PUT", "/emea/v3/conversations/a%3A1/activities/7"), (put.Method, put.RawPath));
        Assert.Equal(("DELETE", "/emea/v3/conversations/a%3A1/activities/8"), (delete.Method, delete.RawPath));
    }

    private static ConnectorClient Client(BotHost host) => host.Services.GetRequiredService<ConnectorClient>();

    private static Activity Message(string serviceUrl) =>
        Activity.Message("hello") with { ServiceUrl = serviceUrl, Conversation = new() { Id = "a:1" } };
}
