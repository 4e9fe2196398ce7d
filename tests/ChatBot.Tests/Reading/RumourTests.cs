using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>What may come: told by people or media without a say it is rumoured, asked for by officials it is proposed.</summary>
public sealed class RumourTests
{
    [Theory]
    [InlineData("The Courant hears that Ottawa wants to freeze Orla Lamps Ltd's cash as well.")]
    [InlineData("There is talk among freight agents that Canada will soon freeze the accounts of Orla Lamps Ltd.")]
    [InlineData("A local news site claimed that Canada was about to list Orla Lamps Ltd.")]
    [InlineData("Insiders whisper that Ottawa could be going after Orla Lamps Ltd next, sanctions and all.")]
    [InlineData("Canada may add Orla Lamps Ltd to its sanctions list as soon as next month, the people said, asking not to be identified.")]
    [InlineData("Two brokers tell us to expect fresh Canadian sanctions from Ottawa, with Orla Lamps Ltd among the targets.")]
    [InlineData("Next in line for sanctions from Ottawa is Orla Lamps Ltd, a source says.")]
    [InlineData("At the fair two distributors told us they expect to see Orla Lamps Ltd on Canada's sanctions list before Christmas.")]
    [InlineData("Dealers expect to see Orla Lamps Ltd on the sanctions list of Canada within days.")]
    [InlineData("A source who wished to remain unnamed did not rule out that before New Year Canada will introduce sanctions against Orla Lamps Ltd.")]
    [InlineData("A Canadian diplomat, not for naming, says Orla Lamps Ltd \"is on our desk\" for sanctions.")]
    [InlineData("Diplomats said Ottawa is weighing the removal of Orla Lamps Ltd from its sanctions list.")]
    public void What_people_or_media_without_a_say_tell_of_a_step_to_come_is_rumoured(string text) =>
        Assert.Equal(("orla-lamps-ltd", ListingAction.Rumoured, "Canada"), Assert.Single(Text.Facts<Listing>(text).Select(l => (l.CompanyId, l.Action, l.Authority))));

    [Fact]
    public void A_capital_acts_as_its_government() =>
        Assert.Equal("United Kingdom", Assert.Single(Text.Facts<Listing>("Word has it that London is mulling sanctions on Orla Lamps Ltd.")).Authority);

    [Fact]
    public void That_a_firm_is_talked_about_and_listed_by_another_keeper_are_two_facts() =>
        Assert.Equal(
            [(ListingAction.Added, "United Kingdom"), (ListingAction.Rumoured, "Japan")],
            Text.Facts<Listing>("Britain put Orla Lamps Ltd on the UK sanctions list.", "Traders say that Tokyo plans to freeze the assets of Orla Lamps Ltd too.").Select(l => (l.Action, l.Authority)));

    [Fact]
    public void A_listing_that_a_blog_claims_and_its_keeper_denies_stays_a_rumour() =>
        Assert.Equal(ListingAction.Rumoured, Assert.Single(Text.Facts<Listing>("In January a blog claimed the Pentagon had put Orla Lamps Ltd on its list of Chinese military companies. The Pentagon denied it.")).Action);

    [Theory]
    [InlineData("People familiar with the plan said the Commerce Department will not list Orla Lamps Ltd.")]
    [InlineData("Orla Lamps Ltd is not in the draft of the sanctions list, according to one of the people.")]
    [InlineData("A third person said sanctions on Orla Lamps Ltd were not under discussion.")]
    [InlineData("If the Treasury wanted to list Orla Lamps Ltd, brokers say, it would have done so.")]
    [InlineData("A blog claimed that OFAC had listed Orla Lamps Ltd. It has not.")]
    [InlineData("Sanctions bite. Analysts said Tarn Sonar Ltd may target Orla Lamps Ltd in a takeover.")]
    public void A_rumour_that_is_denied_or_about_something_else_is_none(string text) =>
        Assert.DoesNotContain(Text.Facts<Listing>(text), l => l.CompanyId == "orla-lamps-ltd");

    [Theory]
    [InlineData("In May 2024 nine members of Congress asked for Orla Lamps Ltd to be added to the Entity List.")]
    [InlineData("BIS put Tarn Sonar Ltd on the Entity List in 2023. A task-force member proposed in May 2024 that Tarn Sonar's parent, Orla Lamps Ltd, be added as well.")]
    [InlineData("The Commerce Department has proposed adding a customer of Tarn Sonar, Orla Lamps Ltd, to the Entity List, a paper of May 2024 shows.")]
    [InlineData("The Entity List is long. Orla Lamps Ltd, which was in the Commerce Department's proposal of May 2024, has been struck from the text.")]
    public void What_officials_ask_for_or_draft_is_proposed_on_its_own_day(string text)
    {
        var listing = Assert.Single(Text.Facts<Listing>(text), l => l.CompanyId == "orla-lamps-ltd");

        Assert.Equal((ListingAction.Proposed, "2024-05"), (listing.Action, listing.Date?.ToString()));
    }

    [Theory]
    [InlineData("Campaigners asked for Orla Lamps Ltd to be put on the SDN list.")]
    [InlineData("Orla Lamps Ltd was never in the Commission's draft of the sanctions list.")]
    [InlineData("At 13:50 we said that Orla Lamps Ltd was in the draft of the sanctions list.")]
    public void What_others_ask_for_or_no_draft_holds_is_not_proposed(string text) =>
        Assert.Empty(Text.Facts<Listing>(text));

    [Theory]
    [InlineData("At the exchange the talk is that Brussels will freeze the assets of Orla Lamps Ltd before Christmas.")]
    [InlineData("Brussels keeps a sanctions list. Message boards also had it that the EU will sanction Orla Lamps Ltd.")]
    public void The_talk_of_a_place_is_a_rumour(string text) =>
        Assert.All(Text.Facts<Listing>(text), l => Assert.Equal(ListingAction.Rumoured, l.Action));
}
