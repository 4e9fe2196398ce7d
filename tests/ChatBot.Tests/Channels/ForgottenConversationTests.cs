using System.Text;
using System.Text.Json.Nodes;
using ChatBot.Conversation;
using ChatBot.Web;
using Microsoft.Extensions.Logging;

namespace ChatBot.Tests.Channels;

/// <summary>What the whole program leaves on the disk of a conversation that it was removed from.</summary>
public sealed class ForgottenConversationTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Nothing_that_was_said_or_who_said_it()
    {
        await using var connector = await FakeConnector.StartAsync();
        var app = WebHost.Build(
            ["--urls", "http://127.0.0.1:0", "--environment", "Development", "--Store:Path", _folder.File("facts.db")],
            builder =>
            {
                builder.AddListWatch();
                builder.Logging.ClearProviders();
            });
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        const string Thread = "19:secret@thread.tacv2;messageid=1";

        await PostAsync(BotHost.Message(connector, "is Quagmire Holdings listed?", Thread));
        await connector.NextAsync();
        Assert.Contains("Quagmire", OnDisk(), StringComparison.Ordinal);
        // Teams tells of a removal twice, and each names who did it.
        foreach (var type in new[] { "installationUpdate", "conversationUpdate" })
        {
            var removal = BotHost.Message(connector, null, "19:secret@thread.tacv2");
            (removal["type"], removal["action"]) = (type, "remove");
            removal["membersRemoved"] = new JsonArray(new JsonObject { ["id"] = "28:bot" });
            await PostAsync(removal);
        }
        await app.StopAsync();
        await app.DisposeAsync();

        Assert.DoesNotContain("Quagmire", OnDisk(), StringComparison.Ordinal);
        Assert.DoesNotContain("29:ada", OnDisk(), StringComparison.Ordinal);

        async Task PostAsync(JsonObject activity)
        {
            using var content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json");
            using var response = await client.PostAsync("/api/messages", content);
            Assert.True(response.IsSuccessStatusCode);
        }
    }

    private string OnDisk() => string.Concat(Directory.EnumerateFiles(_folder.FullName, "*", SearchOption.AllDirectories)
        .Where(file => Path.GetExtension(file) is ".log" or ".db")
        .Select(file =>
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream, Encoding.Latin1);
            return reader.ReadToEnd();
        }));
}
