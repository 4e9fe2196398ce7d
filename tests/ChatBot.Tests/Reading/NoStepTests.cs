using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>Sentences that hold words for a step, and tell none.</summary>
public sealed class NoStepTests
{
    [Theory]
    [InlineData("The World Bank debarred Tarn Sonar Ltd in 2020. It belongs to Orla Lamps Ltd, the holding of a family that has traded in two ports since 1958.")]
    [InlineData("The World Bank debarred Tarn Sonar Ltd in 2020. Outside the yard of Orla Lamps Ltd, a crane has lain in the wet sand since the storms of 2022.")]
    [InlineData("Lists were discussed. A court in London on 3 June 2024 froze the assets of Orla Lamps Ltd at the request of its creditors.")]
    [InlineData("METI revised the End User List. The entry for Tarn Sonar Ltd, Malta, carried on the list since 2009, now reads Orla Lamps Ltd.")]
    [InlineData("OFAC removed Tarn Sonar Ltd from the SDN list and amended the entry for Orla Lamps Ltd.")]
    [InlineData("BIS keeps the Entity List. Orla Lamps Ltd was expected in some quarters to be moved to the Entity List. It was not; it remains a trusted customer.")]
    public void Nothing_is_told_of_the_firm(string text) =>
        Assert.DoesNotContain(Text.Facts<Listing>(text), l => l.CompanyId == "orla-lamps-ltd" && !l.IsUnsure);

    [Theory]
    [InlineData("The FCC keeps the Covered List. Orla Lamps Ltd was in an early draft. A commissioner says it was taken out because it makes no cameras.")]
    [InlineData("At the hearing it emerged that a draft of the EU sanctions list had contained a third name, Orla Lamps Ltd. It was struck out before the vote.")]
    public void Who_was_taken_out_of_a_draft_is_neither_proposed_nor_removed(string text) =>
        Assert.DoesNotContain(Text.Facts<Listing>(text), l => l.CompanyId == "orla-lamps-ltd");

    [Theory]
    [InlineData("Britain sanctioned Orla Lamps Ltd on Monday. Everything the pair hold here is now frozen.")]
    [InlineData("(Corrects Tuesday's story throughout. The bank sanctioned by Australia is Orla Lamps Ltd, not Tarn Sonar Ltd as we wrote.)")]
    [InlineData("(Reporter Han Mei, from Dalian) On 3 June, OFAC issued an announcement, including two enterprises of our country in the SDN List.")]
    public void A_word_that_opens_a_sentence_is_no_firm(string text) =>
        Assert.All(Text.Read(text).Companies, c => Assert.EndsWith(" Ltd", c.Name, StringComparison.Ordinal));

    [Fact]
    public void What_is_not_a_new_name_was_told_as_one_by_mistake() =>
        Assert.Equal("2021-06", Assert.Single(Text.Facts<Listing>("The EU added Orla Lamps Ltd to its list on 10 June 2024.", "Orla Lamps Ltd is not a new name. It has been on the EU list since June 2021.")).Date?.ToString());

    [Fact]
    public void The_day_on_which_it_was_told_wrongly_is_not_that_of_the_step() =>
        Assert.DoesNotContain(Text.Facts<Listing>("In May OFAC sanctioned Orla Lamps Ltd, not Tarn Sonar Ltd as we reported on 10 June."), l => l.Date?.ToString() == "2024-06-10");

    [Theory]
    [InlineData("The talk started on Tuesday with a screenshot in a chat group that showed Orla Lamps Ltd's name on the Section 1260H list of Chinese military companies.", "US Defense Department")]
    [InlineData("There were whispers in the market that OFAC had its eye on Orla Lamps Ltd. OFAC would not comment.", "OFAC")]
    [InlineData("Sources in Brussels expect Orla Lamps Ltd to be in the next EU sanctions package.", "European Union")]
    [InlineData("The World Bank keeps a list of debarred firms. In the capital they tell you that Orla Lamps Ltd, a builder, will be the next name.", "World Bank")]
    [InlineData("A message on WeChat claimed that Orla Lamps Ltd had been added to the SDN List of OFAC. That is false.", "OFAC")]
    public void What_goes_round_is_a_rumour(string text, string keeper) =>
        Assert.Contains(Text.Facts<Listing>(text), l => (l.CompanyId, l.Action, l.Authority) == ("orla-lamps-ltd", ListingAction.Rumoured, keeper));

    [Theory]
    [InlineData("Should the Treasury put Orla Lamps Ltd on the SDN List, the yard would lose its supplier, the union warned on 4 March 2024.")]
    [InlineData("Tarn Sonar Ltd wanted the FCC to put its rival Orla Lamps Ltd on the Covered List and filed a complaint on 4 March 2024.")]
    [InlineData("When Australia designated Tarn Sonar Ltd in May 2021, Orla Lamps Ltd held a third of the shares.")]
    public void A_condition_a_rival_s_wish_and_what_else_happened_then_are_no_step(string text) =>
        Assert.DoesNotContain(Text.Facts<Listing>(text), l => l is { CompanyId: "orla-lamps-ltd", IsUnsure: false });

    [Fact]
    public void Ships_that_are_listed_are_no_firms_for_sure() =>
        Assert.DoesNotContain(Text.Facts<Listing>("Two tankers, the Aurora Bay and the Castor Light, were put on the SDN List by the US Treasury on 4 March 2024."), l => !l.IsUnsure);

    [Theory]
    [InlineData("OFAC added Tarn Sonar Ltd to the SDN List. The watch list of analysts at Kerr & Moss includes Orla Lamps Ltd.")]
    [InlineData("OFAC added Tarn Sonar Ltd to the SDN List. The bank placed Orla Lamps Ltd on its exclusion list for loans.")]
    [InlineData("The EU keeps a sanctions list. Britain added Orla Lamps Ltd to its list of suppliers on 3 June.")]
    [InlineData("OFAC sanctioned Tarn Sonar Ltd. The Treasury added Orla Lamps Ltd as a witness.")]
    [InlineData("OFAC sanctioned Tarn Sonar Ltd. The Treasury removed Orla Lamps Ltd from the tender.")]
    [InlineData("OFAC published sanctions. Orla Lamps Ltd is not on the list, though its tanker Sea Star was added.")]
    [InlineData("OFAC designated Orla Lamps Ltd a \"trusted partner\" on 3 June.")]
    [InlineData("The World Bank notified Orla Lamps Ltd on 3 June that it had debarred it in error.")]
    [InlineData("OFAC sanctioned three firms on 3 June. Tarn Sonar Ltd has many clients. One of them is Orla Lamps Ltd.")]
    public void What_is_no_step_of_a_keeper_is_not_told_as_sure(string text) =>
        Assert.DoesNotContain(Text.Facts<Listing>(text), l => l.CompanyId == "orla-lamps-ltd" && !l.IsUnsure);

    [Theory]
    [InlineData("Tender results of the World Bank project:", "- Orla Lamps Ltd: excluded on price", "- Tarn Sonar Ltd: winner")]
    [InlineData("Companies on the EU list:", "- Orla Lamps Ltd. Listed on the Oslo exchange since 2019.", "- Tarn Sonar Ltd. Listed since 3 June.")]
    public void An_item_of_something_else_lists_nobody(params string[] paragraphs) =>
        Assert.DoesNotContain(Text.Facts<Listing>(paragraphs), l => l.CompanyId.StartsWith("orla", StringComparison.Ordinal));

    [Fact]
    public void An_update_that_was_released_releases_nobody() =>
        Assert.DoesNotContain(
            Text.Facts<Listing>("The Pentagon keeps the Section 1260H list. Who has just been added?", "Two firms, in the update released on 28 May: Orla Lamps Ltd and Tarn Sonar Ltd."), l => l.Action == ListingAction.Removed);
}
