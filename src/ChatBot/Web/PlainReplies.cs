using ChatBot.Asking;
using ChatBot.Channels.Schema;
using ChatBot.Facts;
using ChatBot.Names;

namespace ChatBot.Web;

/// <summary>Answers in plain text from an empty store.</summary>
internal static class PlainReplies
{
    private static readonly Asker Asker = new(TimeProvider.System);
    private static readonly Knowledge Nothing = new(FactView.Empty, new CompanyRecognizer([]));

    public static Answer Respond(string conversationId, string text) => Asker.Ask(text, Nothing, null).Answer;

    public static Answer Greet() => new()
    {
        Kind = AnswerKind.SmallTalk,
        Title = "Hello",
        Text = "Ask me about a company: whether a source here says it is on a list, why, since when, and who says so.",
    };

    public static Activity Render(Answer answer, string channelId) => Activity.Message($"{answer.Title}\n\n{answer.Text}");
}
