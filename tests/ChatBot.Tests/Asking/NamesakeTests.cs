using ChatBot.Asking;

namespace ChatBot.Tests.Asking;

/// <summary>Whom a question means by a part of a name, and whom it does not mean by a longer or another one.</summary>
public sealed class NamesakeTests
{
    private static InventedText Text(string name, params string[] others) =>
        new InventedText($"The Treasury added {name} to the SDN List.", "Veldrik Technology makes lamps and is on no list.").WithListed(name, "US Treasury", 1, others);

    [Fact]
    public void A_firm_that_the_text_tells_from_the_listed_one_is_not_listed()
    {
        var answer = Text("Veldrik Systems", "Veldrik").Ask("Is Veldrik Technology on the SDN List?");

        Assert.NotEqual(Verdict.Listed, answer.Verdict);
        Assert.Contains("on no list", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Veldrik Systems Ltd")]
    [InlineData("Veldrik Systems Holding")]
    public void A_legal_form_makes_no_namesake(string name)
    {
        var text = new InventedText("The Treasury added Veldrik Systems to the SDN List.", $"{name} is hit.").WithListed("Veldrik Systems", "US Treasury", 1);

        Assert.Equal(Verdict.Listed, text.Ask($"Is {name} on the SDN List?").Verdict);
    }

    [Theory]
    [InlineData("is savadun listed?")]
    [InlineData("Why did the Treasury add Savadun to the SDN List?")]
    [InlineData("When did Canada remove Savadun from its list?")]
    public void A_word_inside_of_the_only_name_with_it_means_that_firm(string question) =>
        Assert.Equal(Verdict.Listed, Text("Tarn Savadun Works").Ask(question).Verdict);

    [Fact]
    public void A_firm_that_a_text_calls_the_Company_is_told_by_its_name()
    {
        var answer = Text("Aldermoor Pumps Limited", "Company").Ask("Is Aldermoor Pumps Limited on the SDN List?");

        Assert.Contains("Aldermoor Pumps Limited", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Company", answer.Text, StringComparison.Ordinal);
    }
}
