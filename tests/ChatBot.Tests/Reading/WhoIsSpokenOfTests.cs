using ChatBot.Facts;
using ChatBot.Reading.Rules;

namespace ChatBot.Tests.Reading;

/// <summary>What is told of a reseller, a unit, a street or an earlier version is not told of the firm named beside it.</summary>
public sealed class WhoIsSpokenOfTests
{
    [Theory]
    [InlineData("Orla Lamps Ltd's largest reseller is not on the list.")]
    [InlineData("Prairie Signal Supply, a unit of Orla Lamps Ltd, is not on the list.")]
    [InlineData("Prairie Signal Supply of Omaha, Orla Lamps Ltd's largest reseller, is not on the list but has stopped quoting.")]
    [InlineData("The Polish subsidiary of Orla Lamps Ltd has not been sanctioned.")]
    [InlineData("Orla Lamps Ltd's largest reseller, which is not on the list, has stopped quoting.")]
    [InlineData("A unit of Orla Lamps Ltd makes radios and has not been listed.")]
    public void That_another_is_not_listed_is_not_said_of_it(string text) =>
        Assert.DoesNotContain(Text.Facts<Event>("BIS added Orla Lamps Ltd to the Entity List.", text), e => e.Type == NotListedRule.Type && e.CompanyId == "orla-lamps-ltd");

    [Theory]
    [InlineData("Orla Lamps Ltd is not on the list.")]
    [InlineData("The name of Orla Lamps Ltd does not appear on the list.")]
    [InlineData("Orla Lamps Ltd, its parent, is not on the list.")]
    [InlineData("As for Orla Lamps Ltd, it has not been sanctioned.")]
    public void That_it_is_not_listed_is(string text) =>
        Assert.Contains(Text.Facts<Event>("BIS added Tarn Sonar Ltd to the Entity List.", text), e => e.Type == NotListedRule.Type && e.CompanyId == "orla-lamps-ltd");

    [Theory]
    [InlineData("BIS put the company Orla Lamps Ltd on its Military End User (MEU) List. In June 2023 BIS moved it to the stricter Entity List and, in the same rule, struck it off the MEU List.")]
    [InlineData("Orla Lamps Ltd, whose gears were made on Mill Street, is now on Canada's sanctions list.")]
    [InlineData("Canada listed Orla Lamps Ltd. Prairie Signal Supply of Omaha, Orla Lamps's largest reseller, has stopped quoting.")]
    public void What_a_list_or_a_place_is_called_is_no_company(string text) =>
        Assert.DoesNotContain(Text.Read(text).Companies, c => c.Name is "Military End User" or "MEU" or "Mill Street" or "Omaha");

    [Fact]
    public void What_an_earlier_version_said_is_no_step() =>
        Assert.DoesNotContain(
            Text.Facts<Listing>("OFAC added four firms on Wednesday.", "The earlier version said OFAC had acted on Tuesday.", "It said that Orla Lamps Ltd had been taken off the SDN list once before. The company that OFAC removed, in March 2021, was Tarn Sonar Ltd."),
            l => l.CompanyId == "orla-lamps-ltd");

    [Fact]
    public void The_company_that_was_removed_is_the_one_named_behind() =>
        Assert.Contains(
            Text.Facts<Listing>("OFAC added Orla Lamps Ltd on Wednesday.", "A reader asked whether Orla Lamps Ltd had been on the SDN list before. The company that OFAC removed, in March 2021, was Tarn Sonar Ltd."),
            l => l is { CompanyId: "tarn-sonar-ltd", Action: ListingAction.Removed, IsUnsure: false } && l.Date?.ToString() == "2021-03");

    [Fact]
    public void So_are_others_of_whom_the_same_is_told() =>
        Assert.Superset(
            new HashSet<string> { "tarn-sonar-ltd", "kelp-radar-ltd" },
            Text.Facts<Listing>("Orla Lamps Ltd is now on Canada's sanctions list. So are the Kazakh dealer Tarn Sonar Ltd and a Georgian agent, Kelp Radar Ltd.").Where(l => l is { Authority: "Canada", Action: ListingAction.Added }).Select(l => l.CompanyId).ToHashSet());

    [Theory]
    [InlineData("Separately, Britain and France proposed on 10 June that the committee add Orla Lamps Trading, a Piraeus firm.", "United Nations")]
    [InlineData("Britain proposed on 10 June that the committee list Orla Lamps Trading.", "United Nations")]
    [InlineData("DFAT also published a proposal on 10 June to list the forwarder Orla Lamps Trading.", "Australia")]
    [InlineData("On 10 June Global Affairs Canada proposed that the committee list Orla Lamps Trading.", "United Nations")]
    public void A_proposal_is_for_the_list_of_who_decides(string text, string keeper) =>
        Assert.Contains(
            Text.Facts<Listing>("A UN Security Council committee removed two companies from its Libya sanctions list on Tuesday.", text),
            l => l.CompanyId.StartsWith("orla-lamps-trading", StringComparison.Ordinal) && l.Action == ListingAction.Proposed && l.Authority == keeper && l.Date?.ToString() == "2024-06-10");

    [Fact]
    public void What_was_never_proposed_is_no_proposal() =>
        Assert.DoesNotContain(
            Text.Facts<Listing>("A UN Security Council committee removed two companies from its Libya sanctions list on Tuesday.", "Russia never proposed that the committee list Orla Lamps Trading Ltd."),
            l => l.Action == ListingAction.Proposed);

    [Fact]
    public void News_behind_a_correction_is_news() =>
        Assert.Contains(
            Text.Facts<Listing>("An earlier version of this article gave the wrong date.", "OFAC on Thursday added Orla Lamps Ltd to the SDN list. It also named Tarn Sonar Ltd."),
            l => l.CompanyId == "tarn-sonar-ltd");

    [Fact]
    public void A_clause_with_a_subject_of_its_own_is_not_of_who_opens_the_sentence() =>
        Assert.DoesNotContain(
            Text.Facts<Listing>("Britain's list was in the news.", "Canada stayed its hand, Britain having listed Orla Lamps Ltd in May."),
            l => l.Authority == "Canada");

    [Fact]
    public void A_rumour_of_a_nations_list_is_of_its_keeper() =>
        Assert.Equal("United Kingdom", Assert.Single(Text.Facts<Listing>("Canada put Tarn Sonar Ltd on its list.", "Chatter in the market says Orla Lamps Trading, a Limassol underwriter, could be next on the British list."), l => l.Action == ListingAction.Rumoured).Authority);

    [Fact]
    public void Who_is_named_first_in_the_sentence_had_listed_it() =>
        Assert.Equal(
            ["Australia", "New Zealand"],
            Text.Facts<Listing>("Orla Lamps Ltd was added on Monday to Australia's sanctions list.", "New Zealand beat Canberra to it, having sanctioned Orla Lamps Ltd in November.").Select(l => l.Authority).Order());

    [Fact]
    public void Mrs_Kelp_is_not_the_firm_that_bears_her_name() =>
        Assert.DoesNotContain(
            Text.Facts<Statement>("Australia listed Orla Lamps Ltd. Deb Kelp, of Kelp Ship Supplies, had a bill to send.", "\"They said not to take their money,\" Mrs Kelp said."),
            s => s.Speaker == "Kelp Ship Supplies");
}
