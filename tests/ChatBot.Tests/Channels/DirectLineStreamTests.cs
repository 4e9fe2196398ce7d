using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json.Nodes;
using ChatBot.Channels.DirectLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.Tests.Channels;

public sealed class DirectLineStreamTests
{
    [Fact]
    public async Task A_socket_shows_the_conversation_from_its_start_and_as_it_goes_on()
    {
        await using var host = await BotHost.StartAsync();
        var client = await DirectLineClient.StartAsync(host.Client);
        using var socket = await DirectLineClient.ConnectAsync(client.StreamUrl);

        var (greeting, _) = await DirectLineClient.ReadAsync(socket, 1);
        await client.SayAsync("hello");
        var (turn, watermark) = await DirectLineClient.ReadAsync(socket, 2);

        Assert.Equal(["welcome", "hello", "heard: hello"], greeting.Concat(turn).Select(a => (string?)a["text"]));
        Assert.Equal("3", watermark);
    }

    [Fact]
    public async Task Empty_frames_are_ignored()
    {
        await using var host = await BotHost.StartAsync();
        var client = await DirectLineClient.StartAsync(host.Client);
        using var socket = await DirectLineClient.ConnectAsync(client.StreamUrl);
        await DirectLineClient.ReadAsync(socket, 1);

        await socket.SendAsync(Array.Empty<byte>(), WebSocketMessageType.Text, true, default);
        await socket.SendAsync("{\"type\":\"audio\"}"u8.ToArray(), WebSocketMessageType.Text, true, default);
        await client.SayAsync("hello");

        Assert.Equal(2, (await DirectLineClient.ReadAsync(socket, 2)).Activities.Count);
    }

    [Fact]
    public async Task A_client_that_comes_back_goes_on_where_it_was()
    {
        await using var host = await BotHost.StartAsync();
        var client = await DirectLineClient.StartAsync(host.Client);
        string watermark;
        using (var socket = await DirectLineClient.ConnectAsync(client.StreamUrl))
            (_, watermark) = await DirectLineClient.ReadAsync(socket, 1);
        await client.SayAsync("meanwhile");

        using var response = await client.SendAsync(HttpMethod.Get, $"/directline/conversations/{client.ConversationId}?watermark={watermark}");
        var streamUrl = (string)(await response.Content.ReadFromJsonAsync<JsonObject>())!["streamUrl"]!;
        using var again = await DirectLineClient.ConnectAsync(new Uri(streamUrl));

        Assert.Equal(["meanwhile", "heard: meanwhile"], (await DirectLineClient.ReadAsync(again, 2)).Activities.Select(a => (string?)a["text"]));
    }

    [Fact]
    public async Task The_older_of_two_sockets_is_closed()
    {
        await using var host = await BotHost.StartAsync();
        var client = await DirectLineClient.StartAsync(host.Client);
        using var older = await DirectLineClient.ConnectAsync(client.StreamUrl);
        await DirectLineClient.ReadAsync(older, 1);

        using var newer = await DirectLineClient.ConnectAsync(client.StreamUrl);

        Assert.Null(await DirectLineClient.FrameAsync(older));
        Assert.Equal(WebSocketCloseStatus.NormalClosure, older.CloseStatus);
        Assert.Single((await DirectLineClient.ReadAsync(newer, 1)).Activities);
    }

    [Fact]
    public async Task A_client_that_leaves_is_let_go()
    {
        await using var host = await BotHost.StartAsync();
        var client = await DirectLineClient.StartAsync(host.Client);
        using var socket = await DirectLineClient.ConnectAsync(client.StreamUrl);
        await DirectLineClient.ReadAsync(socket, 1);

        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, default);

        Assert.Equal(WebSocketState.Closed, socket.State);
    }

    [Fact]
    public async Task The_address_of_a_stream_expires()
    {
        var time = new FakeTimeProvider();
        await using var host = await BotHost.StartAsync(configure: services => services.AddSingleton<TimeProvider>(time));
        var client = await DirectLineClient.StartAsync(host.Client);

        time.Advance(DirectLineTokens.StreamLifetime);

        await Assert.ThrowsAsync<WebSocketException>(() => DirectLineClient.ConnectAsync(client.StreamUrl));
    }
}
