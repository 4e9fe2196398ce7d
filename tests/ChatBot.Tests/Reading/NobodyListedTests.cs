using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>Sentences with the words of a listing that list nobody, or not the one whom they seem to.</summary>
public sealed class NobodyListedTests
{
    [Theory]
    [InlineData("BIS keeps the Entity List. Orla Lamps Ltd makes lamps. Neither the FCC nor Commerce has listed it.")]
    [InlineData("OFAC listed Tarn Sonar Ltd. The register gives as founder a cousin of the manager of Orla Lamps Ltd; no authority has listed the new firm.")]
    [InlineData("The Unreliable Entity List was changed. The investigation into Orla Lamps Ltd is going on. No decision has been made to include that company in any list.")]
    [InlineData("It is wrong to say that Orla Lamps Ltd is on the EU sanctions list.")]
    [InlineData("In our training case, Orla Lamps Ltd was put on the EU list on 3 June 2024.")]
    [InlineData("In the exercise, OFAC adds Orla Lamps Ltd to the SDN List on 3 June 2024.")]
    [InlineData("Four executives of Orla Lamps Ltd are on the EU sanctions list.")]
    [InlineData("The EU designated Orla Lamps Ltd as a gatekeeper under the Digital Markets Act on 5 June 2024.")]
    [InlineData("The UK inscribed the Orla Mill on the heritage list on 3 June 2024.")]
    [InlineData("The EU agreed to remove Orla Lamps Ltd from its list next month.")]
    [InlineData("Greece got Orla Lamps Ltd struck from the draft EU list on 3 June 2024.")]
    [InlineData("The designation of Orla Lamps Ltd led to contracts being withdrawn.")]
    [InlineData("The UK keeps a sanctions list. Campaigners want Orla Lamps Ltd to be hit next.")]
    [InlineData("The EU, the UK and Canada should list Tarn Sonar Ltd and Orla Lamps Ltd.")]
    [InlineData("BIS put Tarn Sonar Ltd on the Entity List on 3 June. Sympathy buying carried Orla Lamps Ltd, an unconnected broker, 7 percent higher.")]
    [InlineData("Orla Lamps Ltd makes lamps. There was only one topic: the former owner is on the sanctions list.", "Switzerland added Tarn Sonar AO to its list.")]
    [InlineData("BIS adds Tarn Sonar Ltd to the Entity List. A further addition in the committee's draft, Orla Lamps Ltd (Cyprus), was dropped before filing.")]
    [InlineData("Under an order whose draft leaked in May, Tarn Sonar Ltd was removed. The panel on Tuesday named Orla Lamps Ltd among the violators.")]
    [InlineData("Switzerland took over two of the names on the EU's list but rejected one: Orla Lamps Ltd.")]
    [InlineData("The US blacklisted Tarn Sonar Ltd on 3 June. Orla Lamps Ltd, listed the same day, rose 8 percent on its debut.")]
    public void Nothing_sure_is_told_of_it(params string[] text) =>
        Assert.DoesNotContain(Text.Facts<Listing>(text), l => l is { CompanyId: "orla-lamps-ltd" or "orla-mill", IsUnsure: false });

    [Theory]
    [InlineData("China keeps an Unreliable Entity List and an export control list. Orla Lamps Ltd was added to the Unreliable Entity List on 3 June 2024.", "Orla Lamps Ltd is not on the Unreliable Entity List.")]
    [InlineData("BIS added Orla Lamps Ltd and Tarn Sonar Ltd to the Entity List on 3 June 2024.", "Orla Lamps Ltd has never been on the Entity List.")]
    public void What_a_text_denies_elsewhere_is_not_sure_and_cites_the_denial(string told, string denied) =>
        Assert.True(Assert.Single(Text.Facts<Listing>(told, denied), l => l.CompanyId == "orla-lamps-ltd") is { IsUnsure: true, Citations: [_, .., var last] } && last.Quote == denied);

    [Fact]
    public void What_is_denied_of_another_list_stays_sure() =>
        Assert.False(Assert.Single(Text.Facts<Listing>("BIS added Orla Lamps Ltd to the Entity List on 3 June 2024.", "Orla Lamps Ltd is not on the SDN List.")).IsUnsure);

    [Fact]
    public void A_correction_takes_back_whom_it_names_as_another_firm() =>
        Assert.DoesNotContain(
            Text.Facts<Listing>("12:10 The Council has added to its Belarus list the electronics firm Orla Lamps Ltd and the haulier Tarn Sonar Ltd.", "14:15 Correction to 12:10: the electronics firm on the list is Orla Svet LLC. Orla Lamps Ltd, which we named first, is a different company and has not been listed."),
            l => l.CompanyId == "orla-lamps-ltd");

    [Theory]
    [InlineData("The EU put Tarn Sonar Ltd on its list. The company that Orla Lamps Ltd supplied was put on the EU list on 3 June 2024.")]
    [InlineData("Orla Lamps Ltd ended its contract with Tarn Sonar Ltd once it was put on the EU list on 3 June 2024.")]
    [InlineData("Tarn Sonar Ltd, not Orla Lamps Ltd, is on the EU sanctions list.")]
    [InlineData("Orla Lamps Rovers were hunting for a new shirt sponsor last night after the crypto outfit on the players' chests was hit with UK sanctions. Orla Lamps Ltd runs the club.")]
    [InlineData("The Treasury froze Tarn Sonar Ltd's accounts, so Orla Lamps Ltd has not been paid since May.")]
    public void Another_is_meant(string text) =>
        Assert.DoesNotContain(Text.Facts<Listing>(text), l => l is { CompanyId: "orla-lamps-ltd" or "orla-lamps-rovers", IsUnsure: false });

    [Theory]
    [InlineData("Tokyo does not prohibit exports to Orla Lamps Ltd.")]
    [InlineData("The METI refused to ban exports to Orla Lamps Ltd.")]
    [InlineData("Activists want Tokyo to ban exports to Orla Lamps Ltd.")]
    [InlineData("If exports to Orla Lamps Ltd are banned, jobs will go.")]
    [InlineData("A judge barred sales to Orla Lamps Ltd in a patent dispute.")]
    [InlineData("The contract forbids exports to Orla Lamps Ltd.")]
    [InlineData("In 2021 the UK lifted an order that banned sales to Orla Lamps Ltd.")]
    [InlineData("In 2014 Orla Lamps Ltd had its US assets frozen, wrongly, by a court in Texas.")]
    [InlineData("It denied that Orla Lamps Ltd had its assets frozen by OFSI.")]
    [InlineData("Orla Lamps Ltd would have had its assets frozen by OFSI.")]
    [InlineData("The Swiss parent of Orla Lamps Ltd is on the EU list.")]
    [InlineData("Orla Lamps Ltd is on the AIM list.")]
    [InlineData("The company register deleted the entry of Orla Lamps Ltd on 3 June 2024.")]
    public void A_ban_or_a_freeze_of_another_kind_is_no_listing(string text) =>
        Assert.DoesNotContain(Text.Facts<Listing>("BIS added Tarn Sonar Ltd to the Entity List on 3 March 2024.", text), l => l is { CompanyId: "orla-lamps-ltd", IsUnsure: false });

    [Theory]
    [InlineData("This British act had a reason: Orla Lamps Ltd was put on the blacklist by the US on 3 June 2024.", "United States")]
    [InlineData("The Canadian order follows a US step: OFAC sanctioned Orla Lamps Ltd on 3 June 2024.", "OFAC")]
    public void Who_acts_in_the_clause_is_the_keeper(string text, string keeper) =>
        Assert.Equal(keeper, Assert.Single(Text.Facts<Listing>(text)).Authority);

    [Fact]
    public void A_sister_named_after_another_nation_is_another_firm() =>
        Assert.Equal(2, Text.Facts<Listing>("OFAC sanctioned the Indian Oil Corporation. The Oil Corporation of Nigeria was sanctioned by the UK.").Select(l => l.CompanyId).Distinct().Count());

    [Fact]
    public void What_is_announced_on_a_condition_is_not_done() =>
        Assert.DoesNotContain(Text.Facts<Listing>("On 3 June 2024 the EU announced that it would sanction Orla Lamps Ltd from 1 July 2024 if no ceasefire is agreed."), l => l.Action == ListingAction.Added);

    [Fact]
    public void A_bank_that_freezes_keeps_no_list() =>
        Assert.DoesNotContain(Text.Facts<Listing>("Hald Bank AG froze the assets of Orla Lamps Ltd after the EU listed it on 3 June 2024."), l => l.Authority?.Contains("Bank", StringComparison.Ordinal) == true);

    [Fact]
    public void Neither_keeper_is_told_as_such() =>
        Assert.Contains(Text.Facts<Event>("BIS keeps the Entity List. Orla Lamps Ltd makes lamps. Neither the FCC nor Commerce has listed it."), e => e is { Type: "not listed", CompanyId: "orla-lamps-ltd" });

    [Theory]
    [InlineData("The US Treasury keeps the SDN list. Shares fell on press reports according to which Orla Lamps Ltd is to be included in the SDN list.")]
    [InlineData("There is a list. Chatter on Weibo has helicopter maker Orla Lamps Ltd going on China's Unreliable Entity List.")]
    [InlineData("Asked about reports that Orla Lamps Ltd would be put on the export control list, the spokesperson of MOFCOM said he had nothing to announce.")]
    [InlineData("The chat message also claimed that Orla Lamps Ltd may be put on the Entity List.")]
    public void What_is_only_said_somewhere_is_a_rumour(string text) =>
        Assert.All(Text.Facts<Listing>(text), l => Assert.Equal(ListingAction.Rumoured, l.Action));

    [Fact]
    public void A_body_s_own_proposal_is_no_rumour() =>
        Assert.Equal(ListingAction.Proposed, Assert.Single(Text.Facts<Listing>("The EU has sanctions.", "The European Commission's proposal to list the Turkish port operator Orla Liman Ltd stays on the table, two diplomats say.")).Action);

    [Theory]
    [InlineData("The EU keeps a sanctions list. Orla Lamps Ltd, which was in the original draft, is out.")]
    [InlineData("The Commission's text would put Tarn Sonar Ltd on the EU list. Orla Lamps Ltd, which was in the first draft, is out.")]
    public void Who_is_out_of_a_draft_is_proposed_no_more(string text) => Assert.DoesNotContain(Text.Facts<Listing>(text), l => l.CompanyId == "orla-lamps-ltd");

    [Fact]
    public void A_draft_that_is_out_still_proposes() =>
        Assert.Contains(Text.Facts<Listing>("The Commission's draft is out. It would put Orla Lamps Ltd on the EU list."), l => l.Action == ListingAction.Proposed);
}
