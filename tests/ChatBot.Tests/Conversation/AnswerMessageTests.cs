using ChatBot.Conversation;
using ChatBot.Tests.Cards;

namespace ChatBot.Tests.Conversation;

public sealed class AnswerMessageTests
{
    [Fact]
    public void A_message_is_a_card_with_a_summary_and_without_text()
    {
        var message = AnswerMessage.Of(Samples.All["status-listed"], "msteams");
        Assert.Null(message.Text);
        Assert.Equal("LISTED: Orbel Marine", message.Summary);
        Assert.StartsWith("listed. ", message.Speak, StringComparison.Ordinal);
        Assert.Equal("AdaptiveCard", (string?)Assert.Single(message.Attachments!).Content!.ToNode()!["type"]);
    }
}
