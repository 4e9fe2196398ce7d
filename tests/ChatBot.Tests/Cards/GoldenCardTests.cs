using ChatBot.Cards;

namespace ChatBot.Tests.Cards;

/// <summary>Compares the card of every sample on every channel with its approved file; see <see cref="GoldenFile"/>.</summary>
public sealed class GoldenCardTests
{
    public static TheoryData<string, string> Cards()
    {
        var data = new TheoryData<string, string>();
        foreach (var name in Samples.All.Keys)
        {
            data.Add(name, "webchat");
            data.Add(name, "msteams");
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(Cards))]
    public Task A_card_is_the_approved_one(string sample, string channel) =>
        GoldenFile.CompareAsync($"{sample}.{channel}", AnswerCard.Create(Samples.All[sample], channel));

    [Fact]
    public Task A_private_card_is_the_approved_one() => GoldenFile.CompareAsync(
        "status-listed.msteams.private",
        AnswerCard.Create(Samples.All["status-listed"], "msteams", new PrivateQuestion("Is Orbel Marine listed?", "1700000000001", IsInChannel: true)));
}
