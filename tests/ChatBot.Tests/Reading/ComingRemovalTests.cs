using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>A removal that is announced for a day: it is told with that day, and without one nobody is off the list.</summary>
public sealed class ComingRemovalTests
{
    private static (string, string?, string?)[] Removed(params string[] paragraphs) =>
        [.. Text.Facts<Listing>(paragraphs).Where(l => l is { Action: ListingAction.Removed, IsUnsure: false }).Select(l => (l.CompanyId, l.Authority, l.Date?.ToString())).Order()];

    [Fact]
    public void It_has_the_day_from_which_it_takes_effect() =>
        Assert.Equal([("orla-lamps-ltd", "Japan", "2024-06-14")], Removed("Japan will lift its asset freeze on Orla Lamps Ltd.", "The removal takes effect on Friday."));

    [Fact]
    public void Those_whom_it_only_counts_are_the_ones_that_the_next_sentences_name() =>
        Assert.Equal(
            [("orla-lamps-ltd", "BIS", "2024-06-14"), ("tarn-sonar-ltd", "BIS", "2024-06-14")],
            Removed("The United States will take two makers of aircraft parts off its Military End User (MEU) List, the Commerce Department said on Tuesday.", "Orla Lamps Ltd and Tarn Sonar Ltd had shown that they no longer supply the armed forces. The removal takes effect on 14 June."));

    [Theory]
    [InlineData("Japan will lift its asset freeze on Orla Lamps Ltd.")]
    [InlineData("Japan will lift its asset freeze on Orla Lamps Ltd once it has paid. The removal takes effect on Friday.")]
    [InlineData("Japan may lift its asset freeze on Orla Lamps Ltd. The removal takes effect on Friday.")]
    [InlineData("Japan will not lift its asset freeze on Orla Lamps Ltd. The change takes effect on Friday.")]
    [InlineData("Japan froze the assets of Tarn Sonar Ltd. It will lift its tariff on Orla Lamps Ltd. The change takes effect on Friday.")]
    public void Without_a_day_or_with_a_condition_nobody_is_off(string text) =>
        Assert.Empty(Removed(text));

    [Fact]
    public void Since_when_both_had_been_on_the_list_is_told_of_both() =>
        Assert.Equal(
            ["orla-lamps-ltd 2020-12", "tarn-sonar-ltd 2020-12"],
            Text.Facts<Listing>("BIS took two firms off its Military End User List on Monday.", "The two are Orla Lamps Ltd and Tarn Sonar Ltd.", "Both had been on the list since December 2020.").Where(l => l.Action == ListingAction.Added).Select(l => $"{l.CompanyId} {l.Date}").Order());
}
