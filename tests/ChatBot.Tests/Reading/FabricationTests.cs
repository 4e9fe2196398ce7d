using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>What is made up, hangs on a condition, or befalls a firm in another way is no step.</summary>
public sealed class FabricationTests
{
    private static IEnumerable<string> Listed(params string[] paragraphs) =>
        Text.Facts<Listing>(paragraphs).Where(l => l is { Action: ListingAction.Added or ListingAction.Removed }).Select(l => l.CompanyId).Distinct();

    [Theory]
    [InlineData("A hoax email reached reporters on Monday. It said that OFAC had added Orla Lamps Ltd to the SDN list.")]
    [InlineData("A forged letter went round on Monday. According to it, OFAC had put Orla Lamps Ltd on the SDN list.")]
    [InlineData("OFAC has added Orla Lamps Ltd to the SDN list, according to a press release that the Treasury says is fake.")]
    [InlineData("Editor's note: A notice that Orla Lamps Ltd had been added to the SDN list was forged and has been withdrawn.")]
    [InlineData("OFAC added Orla Lamps Ltd to the SDN list on Monday, a post on X claimed. The Treasury said the post was a fabrication.")]
    [InlineData("A screenshot shows OFAC adding Orla Lamps Ltd to the SDN list. The screenshot is doctored.")]
    [InlineData("A parody site wrote that the EU had sanctioned Orla Lamps Ltd.")]
    public void What_a_forged_document_tells_is_not_told(string text) =>
        Assert.Empty(Listed(text));

    [Theory]
    [InlineData("A novel by a former spy came out on Monday. In it OFAC puts Orla Lamps Ltd on the SDN list.")]
    [InlineData("In the second season of the series, the EU sanctions Orla Lamps Ltd.")]
    [InlineData("A training exercise at the ministry on Monday had OFAC add Orla Lamps Ltd to the SDN list.")]
    public void What_happens_in_fiction_is_not_told(string text) =>
        Assert.Empty(Listed(text));

    [Theory]
    [InlineData("OFAC added Orla Lamps Ltd to the SDN list on Monday for its use of forged letters of credit.")]
    [InlineData("OFAC added Orla Lamps Ltd to the SDN list on Monday. Its manager, the notice says, shipped fake documents.")]
    [InlineData("In a series of steps on Monday OFAC added Orla Lamps Ltd to the SDN list.")]
    public void A_forgery_that_is_the_reason_takes_nothing_back(string text) =>
        Assert.Equal(["orla-lamps-ltd"], Listed(text));

    [Fact]
    public void What_a_rumour_says_stays_a_rumour() =>
        Assert.Equal([ListingAction.Rumoured], Text.Facts<Listing>("A rumour went round on Thursday. It said that OFAC had put Orla Lamps Ltd on the SDN list on 12 June.").Select(l => l.Action));

    [Theory]
    [InlineData("Orla Lamps Ltd is on the Entity List from Friday unless it opens its books.")]
    [InlineData("Orla Lamps Ltd comes off the SDN list on 1 July if the court agrees.")]
    [InlineData("If OFAC added Orla Lamps Ltd to the SDN list tomorrow, shares would fall.")]
    public void A_step_to_come_that_hangs_on_a_condition_is_not_told(string text) =>
        Assert.Empty(Listed(text));

    [Theory]
    [InlineData("The World Bank listed Orla Lamps Ltd among the winners of its innovation prize.")]
    [InlineData("OFAC listed Orla Lamps Ltd among the firms whose comments it had received.")]
    [InlineData("The Commerce Department listed Orla Lamps Ltd among the recipients of grants.")]
    public void Another_list_of_a_keeper_lists_nobody(string text) =>
        Assert.Empty(Listed(text));

    [Theory]
    [InlineData("OFAC put Tarn Sonar Ltd on the SDN list. Moody's put Orla Lamps Ltd on its watch list on Monday.")]
    [InlineData("OFAC put Tarn Sonar Ltd on the SDN list. The National Bank of Georgia listed Orla Lamps Ltd among the largest lenders.")]
    [InlineData("OFAC put Tarn Sonar Ltd on the SDN list. The Bank of Ghana added Orla Lamps Ltd to its list of licensed payment firms on 3 June.")]
    public void A_list_that_restricts_nobody_is_surely_none(string text) =>
        Assert.DoesNotContain(Text.Facts<Listing>(text), l => l is { CompanyId: "orla-lamps-ltd", IsUnsure: false });

    [Theory]
    [InlineData("A complaint from Tarn Sonar Ltd followed on 5 June.")]
    [InlineData("Letters from Tarn Sonar Ltd and Hald Bank Ltd followed on 5 June.")]
    [InlineData("Tarn Sonar Ltd was next on 11 June, to announce that it would sell its stake.")]
    [InlineData("Hit the same day was Tarn Sonar Ltd, whose warehouse burned down.")]
    public void What_others_do_or_suffer_next_is_no_step(string next) =>
        Assert.Equal(["orla-lamps-ltd"], Listed("OFAC added Orla Lamps Ltd to the SDN list on 3 June. " + next));

    [Fact]
    public void Shares_that_are_hammered_are_no_step() =>
        Assert.Equal(["orla-lamps-ltd"], Listed("OFAC added Orla Lamps Ltd to the SDN list on 3 June and its shares were hammered. Hammered alongside it were Hald Bank and Pallas Holdings."));

    [Fact]
    public void Whom_the_other_list_holds_is_on_that_alone() =>
        Assert.Equal("European Union", Assert.Single(Text.Facts<Listing>("OFAC added Orla Lamps Ltd to the SDN list on 3 June. Hit the same day was Tarn Sonar Ltd, which the EU put on its own list."), l => l.CompanyId == "tarn-sonar-ltd").Authority);
}
