namespace ChatBot.Tests.Asking;

/// <summary>Whom a sentence speaks of that does not name the firm is followed from what stands before it.</summary>
public sealed class WhomASentenceIsAboutTests
{
    private static InventedText Text(params string[] paragraphs) =>
        new InventedText(["The Treasury added Aldermoor Pumps to the SDN List.", .. paragraphs]).WithListed("Aldermoor Pumps", "US Treasury", 1);

    private static string Ask(string question, params string[] paragraphs) => Text(paragraphs).Ask(question).Text;

    [Theory]
    [InlineData("Aldermoor Pumps is old. Brokers hear that it is on no list of Britain.")]
    [InlineData("Aldermoor Pumps has been at home for two hundred years in a house by the sea. Brokers, who seldom err in such matters, say that the Tallow firm is on no list of Britain.")]
    public void A_sentence_of_the_passage_is_about_the_firm_that_it_calls_so(string paragraph) =>
        Assert.Contains(paragraph, Ask("Has Britain listed Aldermoor Pumps?", "The port is open.", paragraph), StringComparison.Ordinal);

    [Fact]
    public void Both_are_the_firm_named_right_before_and_another() =>
        Assert.Contains("Both are on no list of Britain.", Ask("Has Britain listed Aldermoor Pumps?", "Aldermoor Pumps has a sister in Tallow.", "Both are on no list of Britain."), StringComparison.Ordinal);

    [Fact]
    public void What_is_told_of_a_step_is_told_of_whom_it_hit() =>
        Assert.Contains("The reason given was a contract with a navy.", Ask("Why was Aldermoor Pumps listed?", "Aldermoor Pumps has ships.", "The reason given was a contract with a navy."), StringComparison.Ordinal);

    [Fact]
    public void A_sentence_about_another_firm_that_only_mentions_this_one_comes_last()
    {
        var answer = Text("Brackwater Cranes, a rival of Aldermoor Pumps, is not on the list of Canada.", "Aldermoor Pumps is on the list of Canada.").With("Brackwater Cranes").Ask("Is Aldermoor Pumps on the list of Canada?");

        Assert.Equal(3, answer.Evidence[0].Paragraph);
    }

    [Fact]
    public void What_another_firm_did_is_not_the_ground_of_this_one() =>
        Assert.DoesNotContain("exported turbines", Text("Aldermoor Pumps has ships. Brackwater Cranes exported turbines to a navy.").With("Brackwater Cranes").Ask("Why was Aldermoor Pumps listed?").Seen(), StringComparison.Ordinal);

    [Theory]
    [InlineData("(the \"Company\")")]
    [InlineData("(the \"Company\" and, together with its subsidiaries, the \"Group\")")]
    public void An_issuer_that_calls_itself_the_Company_speaks_of_its_own_shares(string called)
    {
        var text = new InventedText(
            $"Aldermoor Pumps Limited {called} makes this announcement.",
            "Trading halted in spring.",
            "Thornbury Partners, the controlling shareholder, keeps its stake.",
            "A museum opened.").With("Aldermoor Pumps Limited", "Aldermoor Pumps");

        Assert.Contains("the controlling shareholder", text.Ask("Who owns Aldermoor Pumps?").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_in_the_text_is_quoted_with_its_answer() =>
        Assert.Contains("To whom? To Brackwater Cranes, says the mayor.", Ask("Who bought the branch of Aldermoor Pumps?", "Aldermoor Pumps sold its branch. To whom? To Brackwater Cranes, says the mayor."), StringComparison.Ordinal);

    [Fact]
    public void An_authority_in_a_sentence_is_no_other_firm() =>
        Assert.Contains("plans to add the firm", Ask("Did the FCC add Aldermoor Pumps to the Covered List?", "Aldermoor Pumps has ships. The Federal Communications Commission plans to add the firm to the Covered List."), StringComparison.Ordinal);

    [Fact]
    public void Those_are_quoted_with_what_they_are() =>
        Assert.Contains("In 2022 a court in Tallow wound up two mills. Aldermoor Pumps was none of those.", new InventedText("Aldermoor Pumps has ships.", "In 2022 a court in Tallow wound up two mills. Aldermoor Pumps was none of those.").With("Aldermoor Pumps").Ask("Did a court in Tallow wind up Aldermoor Pumps in 2022?").Text, StringComparison.Ordinal);

    [Fact]
    public void That_a_firm_is_back_on_a_list_is_quoted() =>
        Assert.Equal(3, Text("Aldermoor Pumps left the list of Britain in spring.", "Aldermoor Pumps is back, London says.", "Aldermoor Pumps asked Britain for a list of its ports.").Ask("Is Aldermoor Pumps on the list of Britain?").Evidence[0].Paragraph);
}
