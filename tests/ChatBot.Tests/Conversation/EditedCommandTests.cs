using System.Text;
using System.Text.Json.Nodes;
using ChatBot.Asking;
using ChatBot.Channels.Schema;
using ChatBot.Conversation;
using ChatBot.Tests.Channels;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.Tests.Conversation;

/// <summary>What was carried out stays so, however the message is edited, and who edited it is told.</summary>
public sealed class EditedCommandTests
{
    private const string Told = " What your message said before you edited it was carried out too; /subscriptions shows what is subscribed to now.";

    [Theory]
    [InlineData("/watch Orbel", "/watch Fennick", Told)]
    [InlineData("/watch Orbel", "Is Orbel listed?", Told)]
    [InlineData("Is Orbel listed?", "/watch Orbel", "")]
    [InlineData("Is Orbel listed?", "Is Fennick listed?", "")]
    public async Task The_new_answer_says_that_the_earlier_command_was_carried_out(string first, string then, string told)
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await BotHost.StartAsync(Echo());
        using var said = await host.PostAsync(BotHost.Message(connector, first, id: "1"));
        Assert.Equal("heard: " + first, await connector.NextTextAsync());

        var edit = BotHost.Message(connector, then, id: "1");
        (edit["type"], edit["timestamp"], edit["channelData"]) = ("messageUpdate", "2026-11-26T09:31:00Z", new JsonObject { ["eventType"] = "editMessage" });
        using var edited = await host.PostAsync(edit);

        Assert.Equal($"heard: {then}{told}", await connector.NextTextAsync());
    }

    [Fact]
    public void A_note_that_an_earlier_version_kept_can_be_read() => Assert.Null(SentAnswer.Read(Encoding.UTF8.GetBytes(
        """{"Question":"/watch Orbel","Title":"Watching Orbel","Text":"x","FactIds":[],"At":"2026-11-26T09:30:00+00:00","IsPrivate":false}"""))!.Kind);

    /// <summary>Repeats what it hears; what begins with a slash, it takes for a subscription.</summary>
    private static FuncBot Echo()
    {
        var messages = new MessageHandler(
            (_, text, _) => new Answer { Kind = text.StartsWith('/') ? AnswerKind.Subscription : AnswerKind.Status, Title = "Echo", Text = "heard: " + text },
            (answer, _) => Activity.Message(answer.Text),
            new Sharing((_, _, _, _) => null, (answer, _) => Activity.Message(answer.Text)),
            new FakeTimeProvider());
        return new(turn => turn.Activity.Is(ActivityTypes.MessageUpdate) ? messages.AnswerAnewAsync(turn, CancellationToken.None) : messages.AnswerAsync(turn, CancellationToken.None));
    }
}
