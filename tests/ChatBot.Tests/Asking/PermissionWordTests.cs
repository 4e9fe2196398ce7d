using ChatBot.Asking;

namespace ChatBot.Tests.Asking;

/// <summary>Not every "legal" and "safe" asks whether one may do something.</summary>
public sealed class PermissionWordTests
{
    private static readonly InventedText Text = new InventedText(
        "The Treasury added Aldermoor Pumps to the SDN List.",
        "The Safe Harbours Act names no firm, and Aldermoor Pumps is not in its draft.",
        "The listing of Aldermoor Pumps took effect on 4 March 2025.").WithListed("Aldermoor Pumps", "US Treasury", 1);

    [Theory]
    [InlineData("Does the Safe Harbours Act name Aldermoor Pumps?", 2)]
    [InlineData("When did the listing of Aldermoor Pumps legally take effect?", 3)]
    [InlineData("From when is the listing of Aldermoor Pumps legally binding?", 3)]
    public void A_name_and_the_law_are_no_matter_of_leave(string question, int paragraph)
    {
        var answer = Text.Ask(question);

        Assert.NotEqual(AnswerKind.Declined, answer.Kind);
        Assert.Contains(answer.Evidence, e => e.Paragraph == paragraph);
    }

    [Theory]
    [InlineData("Is it legal to trade with Aldermoor Pumps?")]
    [InlineData("Can I legally trade with Aldermoor Pumps?")]
    [InlineData("Is Aldermoor Pumps safe to trade with?")]
    public void Whether_one_may_trade_is_declined(string question) => Assert.Equal(AnswerKind.Declined, Text.Ask(question).Kind);
}
