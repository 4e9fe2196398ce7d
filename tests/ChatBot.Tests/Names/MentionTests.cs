using ChatBot.Facts;
using ChatBot.Names;

namespace ChatBot.Tests.Names;

public sealed class MentionTests
{
    [Theory]
    [InlineData("Is Beijing Megvii Technology Co., Ltd. there?", "Beijing Megvii Technology Co., Ltd")]
    [InlineData("\u200EＹｉｔｕ\u200F's offer", "Ｙｉｔｕ")]
    [InlineData("see Se\u200Bnse\u00ADTime!", "Se\u200Bnse\u00ADTime")]
    [InlineData("吗商汤集团有限公司吗", "商汤集团有限公司")]
    [InlineData("ßß Netposa", "Netposa")]
    public void The_span_is_that_of_the_original_text(string text, string span)
    {
        var mention = Assert.Single(Known.Recognizer.Find(text));
        Assert.Equal(span, mention.Text);
        Assert.Equal(span, text.Substring(mention.Start, mention.Length));
    }

    [Fact]
    public void The_same_name_scores_one_and_a_slip_less()
    {
        Assert.Equal(1.0, Known.Recognizer.Find("megvii technology")[0].Best.Score);
        Assert.InRange(Known.Recognizer.Find("megvi technology")[0].Best.Score, 0.8, 0.99);
    }

    [Fact]
    public void A_mention_says_why_it_was_made()
    {
        Assert.Equal("same name", Known.Recognizer.Find("Netposa")[0].Best.Explanation);
        Assert.Contains("one letter differs", Known.Recognizer.Find("Netpoza")[0].Best.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_two_companies_bear_means_both()
    {
        var recognizer = new CompanyRecognizer([Make("Borealon Mining", "Borealon"), Make("Borealon Textiles", "Borealon")]);
        var mention = Assert.Single(recognizer.Find("Is Borealon listed?"));
        Assert.True(mention.IsAmbiguous);
        Assert.Equal(["Borealon Mining", "Borealon Textiles"], mention.Candidates.Select(c => c.Company.Name));
        Assert.False(Assert.Single(recognizer.Find("Is Borealon Textiles listed?")).IsAmbiguous);
    }

    [Fact]
    public void Without_companies_nothing_is_found()
    {
        var recognizer = new CompanyRecognizer([]);
        Assert.Empty(recognizer.Find("Is DJI listed?"));
        Assert.Empty(recognizer.Lookup("DJI"));
    }

    private static Company Make(string name, string shortName) => new(
        Company.Slug(name), name, [new(name, NameKind.Canonical, "test"), new(shortName, NameKind.Short, "test")]);
}
