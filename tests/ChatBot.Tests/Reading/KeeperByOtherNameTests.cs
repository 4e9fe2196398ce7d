using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>A state is told by its people, by its capital, by its government, or by the line that it opens.</summary>
public sealed class KeeperByOtherNameTests
{
    [Theory]
    [InlineData("The Foreign Office put Tarn Sonar Ltd on Britain's sanctions list yesterday.", "It is not the first blow for Orla Lamps Ltd: the Swiss blacklisted it in November 2023.", "Switzerland")]
    [InlineData("The EU listed Tarn Sonar Ltd on Monday.", "The government in Wellington says it is adding Orla Lamps Ltd to its Russia sanctions.", "New Zealand")]
    [InlineData("The Australian Government listed Tarn Sonar Ltd on Monday. Canada had listed it in May.", "The Government is proposing to list a further firm, Orla Lamps Ltd.", "Australia")]
    [InlineData("C. CANADA. Special Economic Measures (Iran) Regulations, Schedule 1. ADDED: ORLA LAMPS LTD, maker of lamps.", "D. SWITZERLAND. SECO, Annex 8. No change.", "Canada")]
    [InlineData("2. UNITED STATES. Effective 4 June 2024. Added: Orla Lamps Ltd.", "3. SWITZERLAND. SECO, Annex 8. Added: Tarn Sonar Ltd.", "United States")]
    public void It_is_that_state(string first, string second, string keeper) =>
        Assert.Equal(keeper, Assert.Single(Text.Facts<Listing>(first, second), l => l.CompanyId == "orla-lamps-ltd").Authority);

    [Fact]
    public void Of_a_list_of_the_United_Nations_its_members_only_propose() =>
        Assert.Equal(("United Nations", ListingAction.Proposed), Text.Facts<Listing>("Japan proposed Orla Lamps Ltd for the 1718 list in May.").Select(l => (l.Authority, l.Action)).Single());
}
