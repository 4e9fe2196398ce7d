using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>A sentence may tell of several lists, of a day that it denies, or of a step by what an office "did".</summary>
public sealed class FurtherListsTests
{
    [Fact]
    public void A_verb_puts_a_firm_on_each_list_with_a_day_of_its_own()
    {
        var steps = Text.Facts<Listing>("Orla Lamps Ltd was put on the Commerce Department's Entity List in October 2019 and on the UFLPA Entity List in June 2022.");

        Assert.Equal(["2019-10", "2022-06"], steps.Select(s => s.Date?.ToString()).Order());
    }

    [Theory]
    [InlineData("BIS put Orla Lamps Ltd on the Entity List. It was added on 28 March, not on 8 April.", "2024-03-28")]
    [InlineData("The Treasury put Orla Lamps Ltd on the SDN list not on 8 April but on 28 March.", "2024-03-28")]
    public void A_day_that_is_denied_is_not_that_of_the_step(string text, string day) =>
        Assert.Equal(day, Assert.Single(Text.Facts<Listing>(text), l => l.CompanyId == "orla-lamps-ltd").Date?.ToString());

    [Fact]
    public void What_an_office_did_was_to_list() =>
        Assert.True(Assert.Single(Text.Facts<Listing>("What the FCC did on Monday was to add Orla Lamps Ltd, a maker of routers, to the Covered List.")) is { Action: ListingAction.Added, CompanyId: "orla-lamps-ltd" });

    [Fact]
    public void Entries_are_copied() =>
        Assert.Equal(["orla-lamps-ltd", "tarn-sonar-ltd"], Text.Facts<Listing>("The EU listed Orla Lamps Ltd and Tarn Sonar Ltd in May 2023.", "Switzerland copied the entries for Orla Lamps Ltd and Tarn Sonar Ltd on 30 May 2024.")
            .Where(l => l is { Authority: "Switzerland", Action: ListingAction.Added } && l.Date?.ToString() == "2024-05-30").Select(l => l.CompanyId).Order());

    [Fact]
    public void Four_are_in() =>
        Assert.Equal(["fenn-oil-llc", "orla-lamps-ltd", "tarn-sonar-ltd"], Text.Facts<Listing>("The Council adopts its Russia listings, and three traders are in: Orla Lamps Ltd, Tarn Sonar Ltd and Fenn Oil LLC.").Where(l => l.Action == ListingAction.Added).Select(l => l.CompanyId).Order());

    [Fact]
    public void Whom_an_aside_names_is_not_what_the_next_sentence_speaks_of() =>
        Assert.DoesNotContain(Text.Facts<Listing>("Orla Lamps Ltd, which rents servers to Tarn Sonar Ltd, is on the Entity List. It was added on 28 March 2024."), l => l.CompanyId == "tarn-sonar-ltd");
}
