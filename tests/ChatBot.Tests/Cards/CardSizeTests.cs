using System.Text;
using ChatBot.Asking;
using ChatBot.Cards;
using CsCheck;

namespace ChatBot.Tests.Cards;

public sealed class CardSizeTests
{
    private static readonly Gen<string> Long = Gen.Select(OneOf("word ", "漢", "😀", "\"<&'", "\u0007x", "unbroken"), OneOf(0, 1, 40, 3000))
        .Select((piece, count) => new StringBuilder().Insert(0, piece, count).ToString());

    private static readonly Gen<Answer> Huge = Gen.Select(Long, Long, Long, OneOf(0, 1, 7, 400)).Select((a, b, c, count) => new Answer
    {
        Kind = AnswerKind.Comparison,
        Verdict = Verdict.NoRecord,
        Title = a,
        Text = b,
        Rows = [.. Enumerable.Repeat(new AnswerRow(c, Verdict.Listed, a), count)],
        Evidence = [.. Enumerable.Repeat(new Evidence(b, c, a, new DateOnly(2024, 1, 1), 1, new Uri("https://example.test/" + Uri.EscapeDataString(c.Length > 3000 ? c[..3000] : c)), true), count)],
        Caveats = [.. Enumerable.Repeat(c, count)],
        Offers = [.. Enumerable.Repeat(new Offer(a, b), count)],
        LookupName = a,
    });

    [Fact]
    public void A_card_is_never_larger_than_clients_take() =>
        Huge.Sample(answer => Encoding.UTF8.GetByteCount(AnswerCard.Create(answer, "msteams").ToJsonString()) <= 25_000, iter: 300);

    [Fact]
    public void A_private_card_is_never_larger_either() => Huge.Sample(answer =>
    {
        var card = AnswerCard.Create(answer, "msteams", new PrivateQuestion(answer.Text, answer.Title, IsInChannel: true));
        return Encoding.UTF8.GetByteCount(card.ToJsonString()) <= 25_000;
    }, iter: 300);

    [Fact]
    public void A_summary_is_under_a_hundred_characters() =>
        Huge.Sample(answer => PlainText.Summary(answer).Length < 100, iter: 300);

    [Fact]
    public void What_is_left_out_is_counted_and_the_way_to_it_named()
    {
        var answer = Samples.All["list"] with
        {
            Rows = [.. Enumerable.Range(1, 100).Select(i => new AnswerRow("Firm " + i, Verdict.Listed, ""))],
            Evidence = [.. Enumerable.Range(1, 30).Select(i => Samples.Evidence(paragraph: i))],
        };
        var runs = CardReader.Runs(AnswerCard.Create(answer, "webchat")).ToList();
        var rows = runs.Count(r => r.StartsWith("Firm ", StringComparison.Ordinal));
        Assert.Contains($"… and {100 - rows} more. To see one, type /lookup and its name.", runs);
        Assert.Contains(runs, r => r.EndsWith("more passages. Ask about one company to see its own.", StringComparison.Ordinal));
    }

    [Fact]
    public void An_address_is_left_out_rather_than_cut()
    {
        var address = new Uri("https://example.test/" + new string('a', 3000));
        var answer = Samples.All["event"] with { Evidence = [Samples.Evidence() with { Address = address }] };
        Assert.DoesNotContain(CardReader.Elements(AnswerCard.Create(answer, "webchat")), e => CardReader.TypeOf(e) == "Action.OpenUrl");
    }

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
