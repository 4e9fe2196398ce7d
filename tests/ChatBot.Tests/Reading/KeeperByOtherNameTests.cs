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
    [InlineData("The Foreign Office put Tarn Sonar Ltd on Britain's sanctions list yesterday.", "Orla Lamps Ltd is a repeat offender: the Yanks blacklisted it back in 2023.", "United States")]
    [InlineData("The committee took up the Special Economic Measures (Russia) Regulations.", "Orla Lamps Ltd was added to Schedule 1 on 17 May 2024.", "Canada")]
    [InlineData("The FCC keeps the Covered List.", "Orla Lamps Ltd was written into the list on 18 April by the Public Safety and Homeland Security Bureau.", "US Federal Communications Commission (FCC)")]
    [InlineData("The EU keeps a list of its own.", "SECO copied two of the three names on the EU's December list into Annex 8 of its Ukraine ordinance: Orla Lamps Ltd and Tarn Sonar Ltd.", "Switzerland")]
    [InlineData("2. UNITED STATES. Effective 4 June 2024. Added: Orla Lamps Ltd.", "3. SWITZERLAND. SECO, Annex 8. Added: Tarn Sonar Ltd.", "United States")]
    public void It_is_that_state(string first, string second, string keeper) =>
        Assert.Equal(keeper, Assert.Single(Text.Facts<Listing>(first, second), l => l.CompanyId == "orla-lamps-ltd").Authority);

    [Fact]
    public void Of_a_list_of_the_United_Nations_its_members_only_propose() =>
        Assert.Equal(("United Nations", ListingAction.Proposed), Text.Facts<Listing>("Japan proposed Orla Lamps Ltd for the 1718 list in May.").Select(l => (l.Authority, l.Action)).Single());
}
