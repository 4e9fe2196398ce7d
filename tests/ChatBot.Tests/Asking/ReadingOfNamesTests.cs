using ChatBot.Asking;

namespace ChatBot.Tests.Asking;

/// <summary>Words that are a name, and words that are none.</summary>
public sealed class ReadingOfNamesTests
{
    [Fact]
    public void Put_on_a_list_is_a_step_and_no_name() =>
        Assert.Contains("Aldermoor Pumps", new InventedText("The Treasury added Aldermoor Pumps to the SDN List.").WithListed("Aldermoor Pumps", "US Treasury", 1).Ask("Which businesses were put on the SDN list?").Seen(), StringComparison.Ordinal);

    [Fact]
    public void The_initials_that_a_text_writes_mean_the_one_firm_that_has_them() =>
        Assert.Equal(Verdict.Listed, new InventedText("The Treasury added Aldermoor Tallow Pumps & Feather Ltd, which the trade knows as ATPF, to the SDN List.").WithListed("Aldermoor Tallow Pumps & Feather Ltd", "US Treasury", 1).Ask("ATPF?").Verdict);

    [Fact]
    public void A_list_of_somebody_who_is_quoted_asks_for_nothing_that_was_said() =>
        Assert.Equal(Verdict.NoRecord, new InventedText("The European Union said that times are hard.", "The action of Neva Brindle was dismissed.").WithSaid("European Union", "times are hard", 1).Ask("neva brindle on the EU list?").Verdict);

    [Fact]
    public void What_was_investigated_is_no_act() =>
        Assert.DoesNotContain("did that", new InventedText("The Treasury added Aldermoor Pumps to the SDN List.", "Brindle & Quill Bedding was investigated.").WithListed("Aldermoor Pumps", "US Treasury", 1).Ask("Aldermoor Pumps or Brindle & Quill Bedding: which of them was listed?").Text, StringComparison.Ordinal);

    [Fact]
    public void A_list_without_a_name_is_told_in_the_words_of_the_source() =>
        Assert.Contains("“the list of entities subject to the ban on exports”",
            new InventedText("Japan added Aldermoor Pumps to the list of entities subject to the ban on exports.").WithListed("Aldermoor Pumps", "Japan", 1).Ask("Which lists is Aldermoor Pumps on?").Text, StringComparison.Ordinal);

    [Fact]
    public void A_denial_comes_before_the_ground_of_others_where_no_listing_is_known() =>
        Assert.Equal(2, new InventedText("According to the bureau, the two firms acquired parts for a mill.", "A draft also contained Lianke Brindle Vacuum; the final rule does not.").With("Lianke Brindle Vacuum").Ask("Why did BIS put Lianke Brindle Vacuum on the Entity List?").Evidence[0].Paragraph);

    [Fact]
    public void So_did_another_is_quoted_with_what_the_first_did() =>
        Assert.Contains("landed on the blacklist on Tuesday. So did its customer", new InventedText("Aldermoor Pumps landed on the blacklist on Tuesday. So did its customer, Brindle Foods Ltd.").With("Brindle Foods Ltd").Ask("When was Brindle Foods listed?").Text, StringComparison.Ordinal);
}
