using ChatBot.Names.Folding;

namespace ChatBot.Tests.Names;

public sealed class FoldedTextTests
{
    [Theory]
    [InlineData("Ærø & Łódź", "aerolodz")]
    [InlineData("Straße", "strasse")]
    [InlineData("ﬁn", "fin")]
    [InlineData("ＡＢ１", "ab1")]
    [InlineData("C++", "c++")]
    [InlineData("东方 X", "东方x")]
    [InlineData("\uD800x", "x")]
    public void Letters_are_folded(string text, string folded) => Assert.Equal(folded, new FoldedText(text).Letters.ToString());

    [Theory]
    [InlineData("ab cd", nameof(Gap.Space))]
    [InlineData("ab-cd", nameof(Gap.Hyphen))]
    [InlineData("ab - cd", nameof(Gap.Break))]
    [InlineData("ab. cd", nameof(Gap.Period))]
    [InlineData("ab.cd", nameof(Gap.Hyphen))]
    [InlineData("ab, cd", nameof(Gap.Comma))]
    [InlineData("ab\ncd", nameof(Gap.Line))]
    [InlineData("ab\r\ncd", nameof(Gap.Line))]
    [InlineData("ab\n\ncd", nameof(Gap.Break))]
    [InlineData("abCd", nameof(Gap.Soft))]
    [InlineData("ab东", nameof(Gap.Touching))]
    [InlineData("ab’cd", nameof(Gap.Apostrophe))]
    public void What_separates_two_letters_is_kept(string text, string gap) =>
        Assert.Equal(gap, new FoldedText(text).GapBefore(2).ToString());

    [Fact]
    public void Letters_know_where_they_come_from()
    {
        var folded = new FoldedText("\u200Bß x");
        Assert.Equal("ssx", folded.Letters.ToString());
        Assert.Equal((1, 2), (folded.SourceStart(1), folded.SourceEnd(1)));
        Assert.Equal(3, folded.SourceStart(2));
    }
}
