using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>Items of bulletins and cells of tables that tell a step in a few words.</summary>
public sealed class ItemTests
{
    private static (string?, ListingAction, string?)[] Told(params string[] paragraphs) =>
        [.. Text.Facts<Listing>(paragraphs).Where(l => l.CompanyId.StartsWith("orla", StringComparison.Ordinal)).Select(l => (l.Authority, l.Action, l.Date?.ToString()))];

    [Theory]
    [InlineData("- Orla Lamps Ltd (Malaysia). Asian Development Bank (ADB). May not bid from 3 June 2024 to 2 June 2027. Ground: forged certificates.", "Asian Development Bank", ListingAction.Added, "2024-06-03")]
    [InlineData("- Orla Lamps Ltd (Indonesia; until 2021 Tarn Sonar). World Bank. Ineligible for two years and six months, counted from 4 June 2024. Ground: fraud.", "World Bank", ListingAction.Added, "2024-06-04")]
    [InlineData("- Orla Lamps Ltd (Viet Nam). Its World Bank debarment, pronounced in February 2021, ran out on 5 June 2024.", "World Bank", ListingAction.Removed, "2024-06-05")]
    public void An_item_tells_its_own_step(string item, string keeper, ListingAction action, string date) =>
        Assert.Contains((keeper, action, date), Told("The week's debarments, in and out:", item));

    [Fact]
    public void The_line_above_the_items_tells_whose_list_it_is() =>
        Assert.Equal([("National Bank of Georgia", ListingAction.Removed, "2024-06-04")], Told(
            "The National Bank of Georgia keeps a register of unlicensed lenders. Movements:", "- TARN SONAR LLC: entered 5 June. Ground: no permit.", "- ORLA LAMPS LLC: out of the register since 4 June, after a court found its contracts to be in order."));

    [Theory]
    [InlineData("- Orla Lamps Ltd, joint-venture partner of a debarred firm. Letter of reprimand; may go on bidding.")]
    [InlineData("- Orla Lamps Ltd: no new entry. Only its web address was altered.")]
    public void An_item_that_spares_its_company_tells_no_step(string item) =>
        Assert.Empty(Told("The World Bank's week, in and out:", item));

    [Fact]
    public void A_cell_may_say_the_step_in_other_words() =>
        Assert.Equal([("OFSI", ListingAction.Added, "2024-05-27")], Told(
            "Six lines for the week.", "| Name | By whom | What happened | Day |", "| --- | --- | --- | --- |", "| Orla Lamps SA | UK (OFSI) | assets frozen | 27 May |", "| Tarn Sonar Ltd | US (OFAC, SDN) | let off the hook | 29 May |"));

    [Fact]
    public void The_day_from_which_it_counts_goes_before_that_of_its_announcement() =>
        Assert.Equal([("METI", ListingAction.Added, "2024-06-14")], Told(
            "The week in a table.", "| Date | Name | List | Move |", "| --- | --- | --- | --- |", "| 12 Jun 2024 (announced; counts from 14 Jun) | Orla Lamps Co Ltd | Japan, METI End User List | in |", "| 13 Jun 2024 | Tarn Sonar Ltd | Japan, METI End User List | out |"));

    [Fact]
    public void A_ship_in_a_table_is_no_firm() =>
        Assert.Empty(Told("The week in a table.", "| Date | Name | List | Move |", "| --- | --- | --- | --- |", "| 13 Jun 2024 | Orla Lamps 7 (fishing vessel) | NPFC IUU Vessel List | in |"));

    [Theory]
    [InlineData("EU operators may not deal with it from 24 June.", "2024-06-24")]
    [InlineData("The new list takes effect on 24 June 2024.", "2024-06-24")]
    [InlineData("From the 24th of this month the revised list is applied.", "2024-06-24")]
    public void The_day_from_which_a_list_applies_is_that_of_its_steps(string effect, string date) =>
        Assert.Equal([("European Union", ListingAction.Added, date)], Told("On Monday the EU added Orla Lamps Ltd to its sanctions list. " + effect));

    [Fact]
    public void A_table_may_ask_who_keeps_the_list_and_whether_it_is_on_or_off() =>
        Assert.Equal(
            ["Canada Removed 2024-06-11", "OFAC Added 2024-06-10"],
            Text.Facts<Listing>("Names that moved this week.", "| Name | Who keeps the list | On or off | From |", "| --- | --- | --- | --- |", "| Orla Lamps SA | OFAC, SDN | on | Mon 10 June |", "| Tarn Sonar Ltd | Canada, Iran regulations | off | Tue 11 June |")
                .Select(l => $"{l.Authority} {l.Action} {l.Date}").Order(StringComparer.Ordinal));
}
