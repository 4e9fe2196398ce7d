using System.Text;
using ChatBot.Alerts;
using ChatBot.Alerts.Composing;
using ChatBot.Asking;
using ChatBot.Cards;
using ChatBot.Facts;

namespace ChatBot.EndToEnd;

/// <summary>The cards of real answers, as the official parser sees them.</summary>
public sealed class CardTests(Bot bot, AdaptiveCardsParser parser) : IClassFixture<Bot>, IClassFixture<AdaptiveCardsParser>
{
    public static TheoryData<AnswerKind, string> Questions => new()
    {
        { AnswerKind.Status, "is DJI blacklisted, and why?" },
        { AnswerKind.Status, "SMIC listed?" },
        { AnswerKind.Status, "Is China Telecom listed?" },
        { AnswerKind.NoRecord, "Is Huawei listed?" },
        { AnswerKind.Comparison, "Are DJI and SMIC listed?" },
        { AnswerKind.List, "/list" },
        { AnswerKind.Statement, "what did Blinken say?" },
        { AnswerKind.Event, "what is the UFLPA?" },
        { AnswerKind.Relation, "who backs DJI?" },
        { AnswerKind.Source, "what is your source?" },
        { AnswerKind.Passages, "biometric surveillance in Xinjiang" },
        { AnswerKind.Clarification, "technology company" },
        { AnswerKind.Help, "/help" },
        { AnswerKind.SmallTalk, "hi" },
        { AnswerKind.Declined, "May I buy DJI shares?" },
        { AnswerKind.NotCovered, "what's the weather in Berlin tomorrow" },
        { AnswerKind.Subscription, "/subscriptions" },
        { AnswerKind.Screening, "/screen DJI\nHuawei\nLeon Technology GmbH\nMegvii Robotics" },
    };

    [CardParserTheory]
    [MemberData(nameof(Questions))]
    public async Task The_card_of_an_answer_is_valid_and_small(AnswerKind kind, string question)
    {
        var answer = bot.Ask(question);
        Assert.Equal(kind, answer.Kind);
        await VerifyAsync(answer);
    }

    [CardParserFact]
    public async Task The_card_of_an_alert_is_valid_and_small()
    {
        var source = new Source("harbour-1", "harbour", SourceKind.List, "The Harbour List", "The Harbour Office", new(2026, 3, 8), new("https://lists.test/harbour"), "en", "", []);
        AlertItem Item(int row) => new(AlertItemKind.Added, $"Zarnik {row} Lines Ltd", "Added to Harbour List (OFAC) on 2 March 2026.", [new(source, new(row, $"Name: Zarnik {row} Lines Ltd"), $"Name: Zarnik {row} Lines Ltd")]);
        await VerifyAsync(AlertAnswer.Of(new("20 companies added to Harbour List", "", [new(source, [.. Enumerable.Range(1, 12).Select(Item)]) { More = 8, Remark = "The source was corrected." }])));
    }

    [Fact]
    public void Every_kind_of_answer_is_looked_at() =>
        Assert.Empty(Enum.GetValues<AnswerKind>().Except(Questions.Select(row => (AnswerKind)row[0]).Append(AnswerKind.Alert)));

    private async Task VerifyAsync(Answer answer)
    {
        foreach (var channel in new[] { "webchat", "msteams" })
        {
            var card = AnswerCard.Create(answer, channel).ToJsonString();
            Assert.Empty(await parser.ErrorsAsync(card));
            Assert.InRange(Encoding.UTF8.GetByteCount(card), 100, 25_000);
        }
    }
}
