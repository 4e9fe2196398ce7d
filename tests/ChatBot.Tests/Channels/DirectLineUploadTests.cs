using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace ChatBot.Tests.Channels;

public sealed class DirectLineUploadTests
{
    [Fact]
    public async Task A_file_is_not_read_and_the_user_is_told_what_to_do()
    {
        await using var host = await BotHost.StartAsync();
        var client = await DirectLineClient.StartAsync(host.Client);
        var (_, watermark) = await client.PollAsync(1);

        using var response = await UploadAsync(host, client, """{"type":"message","channelData":{"clientActivityID":"c1"}}""");
        var (activities, _) = await client.PollAsync(2, watermark);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("c1", (string?)activities[0]["channelData"]!["clientActivityID"]);
        Assert.Equal("report.pdf", (string?)activities[0]["attachments"]![0]!["name"]);
        Assert.StartsWith("I read text only", (string?)activities[1]["text"], StringComparison.Ordinal);
        Assert.Equal((string?)activities[0]["id"], (string?)activities[1]["replyToId"]);
        Assert.Equal("bot", (string?)activities[1]["from"]!["role"]);
        Assert.Equal(2, activities.Count);
    }

    [Fact]
    public async Task The_text_that_comes_with_a_file_is_answered()
    {
        await using var host = await BotHost.StartAsync();
        var client = await DirectLineClient.StartAsync(host.Client);
        var (_, watermark) = await client.PollAsync(1);

        using var response = await UploadAsync(host, client, """{"type":"message","text":"is it listed?"}""");
        var texts = (await client.PollAsync(3, watermark)).Activities.Select(a => (string?)a["text"]).ToList();

        Assert.Equal("is it listed?", texts[0]);
        Assert.Contains("heard: is it listed?", texts);
        Assert.Contains(texts, t => t!.StartsWith("I read text only", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_inside_a_message_is_treated_alike()
    {
        await using var host = await BotHost.StartAsync();
        var client = await DirectLineClient.StartAsync(host.Client);
        var (_, watermark) = await client.PollAsync(1);

        using var response = await client.PostAsync(new JsonObject
        {
            ["type"] = "message",
            ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "image/png", ["contentUrl"] = "data:image/png;base64,AAAA", ["name"] = "a.png" }),
        });
        var (activities, _) = await client.PollAsync(2, watermark);

        Assert.False(activities[0]["attachments"]![0]!.AsObject().ContainsKey("contentUrl"));
        Assert.StartsWith("I read text only", (string?)activities[1]["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_over_the_limit_are_refused()
    {
        await using var host = await BotHost.StartAsync(args: ["--DirectLine:LargestUploadBytes", "2000"]);
        var client = await DirectLineClient.StartAsync(host.Client);

        using var response = await UploadAsync(host, client, """{"type":"message"}""", size: 4000);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Equal("MessageSizeTooBig", await BotHost.ErrorCodeAsync(response));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    public async Task A_part_that_is_no_activity_is_refused(string activity)
    {
        await using var host = await BotHost.StartAsync();
        var client = await DirectLineClient.StartAsync(host.Client);

        using var response = await UploadAsync(host, client, activity);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task A_body_that_ends_too_soon_is_refused()
    {
        await using var host = await BotHost.StartAsync();
        var client = await DirectLineClient.StartAsync(host.Client);
        using var request = Request(client, new StringContent("--b\r\nContent-Disposition: form-data; name=\"activity\"\r\n\r\n{}"));
        request.Content!.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=b");

        using var response = await host.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task What_is_not_multipart_is_refused()
    {
        await using var host = await BotHost.StartAsync();
        var client = await DirectLineClient.StartAsync(host.Client);

        using var response = await client.SendAsync(HttpMethod.Post, $"/directline/conversations/{client.ConversationId}/upload?userId=u");

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    private static async Task<HttpResponseMessage> UploadAsync(BotHost host, DirectLineClient client, string activity, int size = 100)
    {
        using var part = new StringContent(activity);
        part.Headers.ContentType = new("application/vnd.microsoft.activity");
        using var file = new ByteArrayContent(new byte[size]);
        file.Headers.ContentType = new("application/pdf");
        using var form = new MultipartFormDataContent { { part, "activity", "blob" }, { file, "file", "report.pdf" } };
        using var request = Request(client, form);
        return await host.Client.SendAsync(request);
    }

    private static HttpRequestMessage Request(DirectLineClient client, HttpContent content) =>
        new(HttpMethod.Post, $"/directline/conversations/{client.ConversationId}/upload?userId=u")
        {
            Content = content,
            Headers = { Authorization = new("Bearer", client.Token) },
        };
}
