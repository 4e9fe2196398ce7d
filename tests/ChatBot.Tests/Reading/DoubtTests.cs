using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>Steps that were not taken, not yet, not for good, or of which nobody who knows tells; and whom the second of two steps is against.</summary>
public sealed class DoubtTests
{
    [Theory]
    [InlineData("The Commerce Department voted in May to add Orla Lamps Ltd to the Entity List, but the White House blocked it.")]
    [InlineData("The Commerce Department agreed on Monday to remove Orla Lamps Ltd from the Entity List if it passes three audits.")]
    [InlineData("A leaked draft of the rule adds Orla Lamps Ltd to the Entity List.")]
    [InlineData("The EU removed Orla Lamps Ltd from a draft of its sanctions list on Monday.")]
    [InlineData("Orla Lamps Ltd was almost added to the Entity List in 2023.")]
    [InlineData("Orla Lamps Ltd narrowly avoided being put on the Entity List in 2023.")]
    [InlineData("There is no evidence that the Commerce Department added Orla Lamps Ltd to the Entity List.")]
    [InlineData("A document circulating on the net says the Treasury added Orla Lamps Ltd to its SDN list.")]
    [InlineData("Suppose the Commerce Department added Orla Lamps Ltd to the Entity List.")]
    [InlineData("An order that removed Orla Lamps Ltd from the Entity List was stayed on Tuesday.")]
    [InlineData("Reports that Orla Lamps Ltd would be designated by OFSI did not come true.")]
    [InlineData("OFAC met on Tuesday. Orla Lamps Ltd was put on no list.")]
    [InlineData("Orla Lamps Ltd was sanctioned by neither Brussels nor Washington.")]
    [InlineData("The designation of Orla Lamps Ltd by OFAC, planned for Monday, was dropped.")]
    [InlineData("The designation of Orla Lamps Ltd by OFAC was put off.")]
    [InlineData("The Commission’s proposal puts Orla Lamps Ltd on the sanctions list.")]
    public void What_is_averted_undone_conditional_or_told_by_nobody_is_no_step(string text) => Assert.Empty(Text.Facts<Listing>(text));

    [Theory]
    [InlineData("Britain on Tuesday sanctioned Orla Lamps Ltd but exempted Tarn Sonar Ltd.")]
    [InlineData("The EU sanctioned Orla Lamps Ltd on Tuesday and asked Tarn Sonar Ltd to freeze its accounts.")]
    [InlineData("Britain sanctioned Orla Lamps Ltd and Tarn Sonar Ltd stopped deliveries to it.")]
    [InlineData("The EU sanctioned Orla Lamps Ltd, not Tarn Sonar Ltd, on Tuesday.")]
    [InlineData("Orla Lamps Ltd, which the Commerce Department added to the Entity List on Monday, sued Tarn Sonar Ltd last year.")]
    [InlineData("Tarn Sonar Ltd, whose rival Orla Lamps Ltd was added to the EU sanctions list on Monday, reported a profit.")]
    [InlineData("Tarn Sonar Ltd, a customer of a company added to the Entity List on Monday, buys lamps. The EU sanctioned Orla Lamps Ltd.")]
    [InlineData("The Treasury has sanctioned Orla Lamps Ltd, the Tarn Sonar Times reported on Tuesday.")]
    public void A_step_is_taken_against_those_of_its_own_verb_only(string text) =>
        Assert.Equal("orla-lamps-ltd", Assert.Single(Text.Facts<Listing>(text)).CompanyId);

    [Fact]
    public void Each_of_two_keepers_has_its_own_list() =>
        Assert.Equal(
            [("orla-lamps-ltd", "BIS"), ("tarn-sonar-ltd", "Chinese Commerce Ministry")],
            Text.Facts<Listing>("Washington on Monday put Orla Lamps Ltd on the Entity List and Beijing put Tarn Sonar Ltd on its unreliable entity list.").Select(l => (l.CompanyId, l.Authority!)).Order());

    [Fact]
    public void Bullets_under_a_line_about_something_else_are_no_part_of_the_list_before() =>
        Assert.Equal(["orla-lamps-ltd"], Text.Facts<Listing>("The EU added this firm to its sanctions list on Monday:", "- Orla Lamps Ltd", "These firms left Russia:", "- Tarn Sonar Ltd").Select(l => l.CompanyId));

    [Theory]
    [InlineData("Orla Lamps Ltd cheated its customers, prosecutors said. The Treasury listed Orla Lamps Ltd.")]
    [InlineData("Orla Lamps Ltd stole the designs, a former employee said. The Treasury listed Orla Lamps Ltd.")]
    public void Who_is_accused_is_not_the_one_who_says_so(string text) =>
        Assert.DoesNotContain(Text.Facts<Statement>(text), s => s.Speaker?.StartsWith("Orla", StringComparison.Ordinal) == true);

    [Theory]
    [InlineData("OTTAWA - “Canada has sold us out,” said farmer Jean Roy.", "Jean Roy")]
    [InlineData("“We are glad.” – The Honourable Claire Dupont, Minister of Trade", "Claire Dupont")]
    [InlineData("Replacing the lamps will cost millions, lawyer Ann Bell said.", "Ann Bell")]
    [InlineData("**10:20** “These lamps are bright,” notes Ann Bell, a lawyer.", "Ann Bell")]
    public void Who_says_so_is_found_ahead_and_behind(string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Text.Facts<Statement>(text)).Speaker);
}
