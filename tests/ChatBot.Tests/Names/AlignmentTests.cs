using ChatBot.Names.Matching;
using CsCheck;

namespace ChatBot.Tests.Names;

public sealed class AlignmentTests
{
    [Theory]
    [InlineData("netposa", "netposa", 0)]
    [InlineData("netposa", "netpoza", 1)]
    [InlineData("netposa", "netposaa", 1)]
    [InlineData("netposa", "netpsa", 1)]
    [InlineData("netposa", "entposa", 1)]
    [InlineData("netposa", "entpoza", 2)]
    [InlineData("netposa", "megvii", -1)]
    public void The_fewest_edits_are_counted(string key, string text, int edits) => Assert.Equal(edits, Align(key, text, 2));

    [Fact]
    public void It_agrees_with_the_plain_recurrence()
    {
        var word = Gen.Char['a', 'c'].Array[1, 8].Select(c => new string(c));
        Gen.Select(word, word).Sample((key, text) =>
        {
            var plain = Plain(key, text);
            Assert.Equal(plain <= Alignment.MostEdits ? plain : -1, Align(key, text, Alignment.MostEdits));
        });
    }

    [Fact]
    public void The_edits_counted_by_bits_are_those_of_the_plain_recurrence()
    {
        var word = Gen.Char['a', 'd'].Array[1, 12].Select(c => new string(c));
        Gen.Select(word, word).Sample((key, text) => Alignment.LeastEdits(key, text) == Plain(key, text));
    }

    [Fact]
    public void The_edits_counted_by_bits_are_never_too_many()
    {
        var word = Gen.Char["aAqQ1\u4e2d\u4e4d"].Array[0, 70].Select(c => new string(c));
        Gen.Select(word, word).Sample((key, text) => Alignment.LeastEdits(key, text) <= Plain(key, text));
    }

    private static int Align(string key, string text, int budget) =>
        Alignment.Align(key, text, budget, new Edit[Alignment.MostEdits + 1], new int[text.Length + 1]);

    private static int Plain(string a, string b)
    {
        var cost = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            for (var j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    cost[i, j] = i + j;
                    continue;
                }
                cost[i, j] = Math.Min(Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1, cost[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    cost[i, j] = Math.Min(cost[i, j], cost[i - 2, j - 2] + 1);
            }
        return cost[a.Length, b.Length];
    }
}
