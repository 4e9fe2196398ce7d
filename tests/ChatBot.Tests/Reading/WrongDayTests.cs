using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>Days and keepers that stand near a step and belong to another.</summary>
public sealed class WrongDayTests
{
    [Theory]
    [InlineData("Orla Lamps Ltd goes onto the EU sanctions list, which bars its tools, from tomorrow.", "2024-06-13")]
    [InlineData("Orla Lamps Ltd went onto the EU sanctions list, which bars its tools, with effect from 14 June.", "2024-06-14")]
    public void A_day_that_closes_the_sentence_goes_back_to_its_verb(string text, string date) =>
        Assert.Equal(date, Assert.Single(Text.Facts<Listing>(text)).Date?.ToString());

    [Fact]
    public void The_day_of_an_entry_is_not_when_it_was_repealed() =>
        Assert.DoesNotContain(
            Text.Facts<Listing>("Canada amended its regulations on 3 June.", "The entry for Orla Lamps Ltd, inscribed on August 9, 2021, is repealed."),
            l => l.Action.IsEnd() && l.Date?.ToString() == "2021-08-09");

    [Fact]
    public void What_applies_later_says_nothing_of_the_step_of_another_keeper() =>
        Assert.Equal(
            "2024-01-24",
            Assert.Single(
                Text.Facts<Listing>(
                    "Canada listed Orla Lamps Ltd on 3 June.", "The regulations apply from 20 June.", "Japan froze the assets of Tarn Sonar Ltd on January 24, 2024."),
                l => l.CompanyId == "tarn-sonar-ltd").Date?.ToString());

    [Fact]
    public void It_is_whoever_the_sentence_opened_with() =>
        Assert.Equal(
            "OFSI",
            Assert.Single(
                Text.Facts<Listing>(
                    "The General Court on Wednesday annulled the listing of Orla Lamps Ltd by the Council.",
                    "Britain's OFSI, the court heard, has never designated Orla Lamps, whereas it did designate Tarn Sonar Ltd, in May 2022."),
                l => l.CompanyId == "tarn-sonar-ltd").Authority);

    [Fact]
    public void There_is_the_list_that_was_named_right_before() =>
        Assert.Contains(
            "NS-CMIC",
            Assert.Single(
                Text.Facts<Listing>(
                    "The US Defense Department put Orla Lamps Ltd on its Section 1260H list on 3 June.",
                    "That is a matter for another list, the Treasury's NS-CMIC list. Tarn Sonar Ltd has been there since August 2021."),
                l => l.CompanyId == "tarn-sonar-ltd").List,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("CORRECTION: Our 11:30 version said the Pentagon blacklisted Orla Lamps Ltd in 2022.")]
    [InlineData("Correction: an 09.15 item reported that BIS had listed Orla Lamps Ltd.")]
    public void What_a_withdrawn_version_said_is_not_told(string text) =>
        Assert.Empty(Text.Facts<Listing>(text, "It did not."));

    [Fact]
    public void Who_was_struck_off_for_a_term_left_no_list() =>
        Assert.DoesNotContain(Text.Facts<Listing>("Orla Lamps Ltd was struck off by the World Bank for two years in March 2021."), l => l.Action.IsEnd());
}
