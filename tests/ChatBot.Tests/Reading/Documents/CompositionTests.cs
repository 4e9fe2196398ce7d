using ChatBot.Reading.Sources;

namespace ChatBot.Tests.Reading.Documents;

public sealed class CompositionTests
{
    [Theory]
    [InlineData("Zu\u0308rich Socie\u0301te\u0301", "Zürich Société")]
    [InlineData("Nguye\u0302\u0303n \u0415\u0308\u0436", "Nguyễn Ёж")]
    [InlineData("\u30AB\u3099\u30B9 \u1112\u1161\u11AB\u1100\u116E\u11A8", "ガス 한국")]
    [InlineData("plain, Ünïcode, q\u0308", "plain, Ünïcode, q\u0308")]
    public void Letters_and_accents_are_composed(string decomposed, string composed) => Assert.Equal(composed, Composition.Compose(decomposed));

    [Theory]
    [InlineData("  a\u00A0b\t\r\n c \u0000", "a b c")]
    [InlineData("Ze\u200Bro\u200D \uFEFFwi\u00ADdth\u202E", "Zero width")]
    [InlineData("\uFB01nance o\uFB03ce", "finance office")]
    public void Text_is_one_line_without_invisible_characters(string text, string clean) => Assert.Equal(clean, CleanText.Of(text));

    [Fact]
    public void Half_a_surrogate_pair_is_replaced() => Assert.Equal("\uFFFDlone", CleanText.Of((char)0xD800 + "lone"));
}
