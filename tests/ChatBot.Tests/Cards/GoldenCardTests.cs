using System.Text.Encodings.Web;
using System.Text.Json;
using ChatBot.Cards;

namespace ChatBot.Tests.Cards;

/// <summary>
/// Compares the card of every sample with its approved file in <c>Golden/</c>.
/// To approve what the cards look like now: <c>APPROVE_CARDS=1 dotnet test tests/ChatBot.Tests --filter GoldenCardTests</c>, then read the difference in git.
/// </summary>
public sealed class GoldenCardTests
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static TheoryData<string, string> Cards()
    {
        var data = new TheoryData<string, string>();
        foreach (var name in Samples.All.Keys)
            data.Add(name, "webchat");
        data.Add("status-listed", "msteams");
        data.Add("comparison", "msteams");
        data.Add("clarification", "msteams");
        return data;
    }

    [Theory]
    [MemberData(nameof(Cards))]
    public async Task A_card_is_the_approved_one(string sample, string channel)
    {
        var card = AnswerCard.Create(Samples.All[sample], channel).ToJsonString(Readable) + "\n";
        var path = Workspace.File("tests", "ChatBot.Tests", "Cards", "Golden", $"{sample}.{channel}.json");
        if (Environment.GetEnvironmentVariable("APPROVE_CARDS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllTextAsync(path, card);
        }

        Assert.Equal(await File.ReadAllTextAsync(path), card);
    }
}
