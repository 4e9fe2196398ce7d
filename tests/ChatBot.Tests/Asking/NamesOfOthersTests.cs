using ChatBot.Asking;

namespace ChatBot.Tests.Asking;

/// <summary>Names in a question that are neither the firm asked about nor somebody who speaks.</summary>
public sealed class NamesOfOthersTests
{
    [Theory]
    [InlineData("Why did Calder sue Mara Holt?")]
    [InlineData("When did Calder sue Ken Sato?")]
    public void Who_decides_or_is_sued_is_not_asked_what_he_said(string question)
    {
        var answer = Invented.Ask(question);

        Assert.NotEqual(AnswerKind.Statement, answer.Kind);
        Assert.Contains("Calder", answer.Title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("What did Mara Holt say about Calder?")]
    [InlineData("Mara Holt on Calder?")]
    public void Who_speaks_of_a_firm_is(string question) =>
        Assert.Equal(AnswerKind.Statement, Invented.Ask(question).Kind);

    [Theory]
    [InlineData("Calder - any comment from them?")]
    [InlineData("any reply from calder")]
    public void A_comment_asked_for_is_what_the_firm_said(string question) =>
        Assert.Contains("statement", Invented.Ask(question).Text, StringComparison.Ordinal);

    [Fact]
    public void A_list_that_a_source_writes_with_capitals_is_no_unknown_company() =>
        Assert.DoesNotContain("listing of NS-CMIC", new InventedText("Trading in shares is restricted by the Treasury's NS-CMIC list.").Ask("is veldrik on the NS-CMIC list too?").Text, StringComparison.Ordinal);
}
