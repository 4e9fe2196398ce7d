using System.Net;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace ChatBot.Tests.Channels;

/// <summary>Speaks Direct Line as Web Chat does.</summary>
internal sealed class DirectLineClient(HttpClient http, JsonObject started)
{
    public string ConversationId { get; } = (string)started["conversationId"]!;

    public string Token { get; set; } = (string)started["token"]!;

    public string UserId { get; } = (string)started["userId"]!;

    public Uri StreamUrl { get; } = new((string?)started["streamUrl"] ?? "about:blank");

    public static async Task<DirectLineClient> GenerateAsync(HttpClient http)
    {
        using var response = await http.PostAsync("/directline/tokens/generate", null);
        response.EnsureSuccessStatusCode();
        return new(http, (await response.Content.ReadFromJsonAsync<JsonObject>())!);
    }

    public static async Task<DirectLineClient> StartAsync(HttpClient http)
    {
        var client = await GenerateAsync(http);
        using var response = await client.SendAsync(HttpMethod.Post, "/directline/conversations");
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        return new(http, (await response.Content.ReadFromJsonAsync<JsonObject>())!);
    }

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, JsonNode? body = null)
    {
        using var request = new HttpRequestMessage(method, path);
        request.Headers.Authorization = new("Bearer", Token);
        if (body is not null)
            request.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        return await http.SendAsync(request);
    }

    public Task<HttpResponseMessage> PostAsync(JsonObject activity) =>
        SendAsync(HttpMethod.Post, $"/directline/conversations/{ConversationId}/activities", activity);

    public async Task<string> SayAsync(string text)
    {
        using var response = await PostAsync(new JsonObject { ["type"] = "message", ["text"] = text });
        response.EnsureSuccessStatusCode();
        return (string)(await response.Content.ReadFromJsonAsync<JsonObject>())!["id"]!;
    }

    public Task<HttpResponseMessage> GetAsync(string? watermark) =>
        SendAsync(HttpMethod.Get, $"/directline/conversations/{ConversationId}/activities?watermark={watermark}");

    /// <summary>Polls until so many activities have come since a watermark.</summary>
    public async Task<(List<JsonObject> Activities, string Watermark)> PollAsync(int count, string? watermark = null)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        var seen = new List<JsonObject>();
        while (true)
        {
            using var response = await GetAsync(watermark);
            var body = await response.Content.ReadFromJsonAsync<JsonObject>(patience.Token);
            seen.AddRange(body!["activities"]!.AsArray().Select(a => a!.AsObject()));
            watermark = (string)body["watermark"]!;
            if (seen.Count >= count)
                return (seen, watermark);
        }
    }

    public static async Task<ClientWebSocket> ConnectAsync(Uri streamUrl)
    {
        var socket = new ClientWebSocket();
        await socket.ConnectAsync(streamUrl, default);
        return socket;
    }

    /// <summary>Reads frames until so many activities have come.</summary>
    public static async Task<(List<JsonObject> Activities, string Watermark)> ReadAsync(ClientWebSocket socket, int count)
    {
        var seen = new List<JsonObject>();
        var watermark = "";
        while (seen.Count < count)
        {
            var frame = await FrameAsync(socket);
            seen.AddRange(frame!["activities"]!.AsArray().Select(a => a!.AsObject()));
            watermark = (string)frame["watermark"]!;
        }
        return (seen, watermark);
    }

    /// <summary>The next frame; null when the server closes.</summary>
    public static async Task<JsonObject?> FrameAsync(ClientWebSocket socket)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        using var message = new MemoryStream();
        var buffer = new byte[4096];
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer, patience.Token);
            if (part.MessageType == WebSocketMessageType.Close)
                return null;
            message.Write(buffer, 0, part.Count);
            if (part.EndOfMessage)
                return JsonNode.Parse(message.ToArray())!.AsObject();
        }
    }
}
