using ChatBot.Screening;

namespace ChatBot.Tests.Screening;

public sealed class PastedNamesTests
{
    [Theory]
    [InlineData("Orbel Marine Ltd\nTarn Steel\nVole Air")]
    [InlineData("Orbel\nQuoin Shipyards\nTarn")]
    [InlineData("1. Orbel Marine\n2. Tarn Steel\n3. Zanthor")]
    [InlineData("Supplier\nOrbel Marine, Inc.\nTarn Steel\n\nVole Air")]
    [InlineData("大疆创新科技有限公司\n商汤集团 公司\n旷视科技")]
    [InlineData("Orbel Marine\nTarn Steel\nVole Air\nSable Radio\nfennick optics")]
    public void Several_short_lines_that_are_written_as_names_are_a_list(string text) =>
        Assert.True(PastedNames.IsList(text, Suppliers.Limits, Suppliers.Knowledge));

    [Theory]
    [InlineData("Orbel Marine\nTarn Steel")]
    [InlineData("Hello\nThanks\nBye")]
    [InlineData("Is Orbel listed?\nIs Tarn Steel?\nAnd Vole Air?")]
    [InlineData("Please tell me about Orbel.\nI need to know since when it was listed.\nAnd who said so.")]
    [InlineData("Dear all,\nplease find the minutes of our meeting with Orbel Marine below.\nRegards")]
    [InlineData("1\n2\n3")]
    [InlineData("")]
    public void What_is_said_is_no_list(string text) => Assert.False(PastedNames.IsList(text, Suppliers.Limits, Suppliers.Knowledge));
}
