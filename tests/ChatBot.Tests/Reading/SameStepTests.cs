using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>Steps told in part: with a verb left out, by the act they belong to, from when till when, by how many a list grew, and by the number of an entry.</summary>
public sealed class SameStepTests
{
    private static string[] Steps(string text, string company = "orla-lamps-ltd") =>
        [.. Text.Facts<Listing>(text).Where(l => l.CompanyId == company && !l.IsUnsure).Select(l => $"{l.Authority} {l.Action} {l.Date}".TrimEnd()).Order(StringComparer.Ordinal)];

    [Theory]
    [InlineData("From March 2021 until October 2022 Orla Lamps Ltd sat on the Entity List.")]
    [InlineData("Orla Lamps Ltd stood on the Entity List from March 2021 to October 2022.")]
    [InlineData("Orla Lamps Ltd knows it well. From March 2021 till October 2022 it figured on the Entity List.")]
    [InlineData("Orla Lamps Ltd went onto the Entity List in March 2021 and was struck from it in October 2022.")]
    [InlineData("Orla Lamps Ltd, which shares a yard with Tarn Sonar Ltd, joined the Entity List in March 2021 and was removed from it in October 2022.")]
    public void Who_was_listed_for_a_time_was_added_and_removed(string text) =>
        Assert.Equal(["BIS Added 2021-03", "BIS Removed 2022-10"], Steps(text));

    [Theory]
    [InlineData("From March 2021 until October 2022 Orla Lamps Ltd sat on the board of a bank.")]
    [InlineData("Two partners of Orla Lamps Ltd stood on the Entity List from May 2021 to June 2022.")]
    [InlineData("Orla Lamps Ltd would have stood on the Entity List from May 2021 to June 2022.")]
    public void Who_sat_elsewhere_was_not(string text) => Assert.Empty(Steps(text));

    [Theory]
    [InlineData("The EU sanctioned Orla Lamps Ltd in May 2022, and Switzerland in July.", "Switzerland Added 2022-07")]
    [InlineData("The EU listed Orla Lamps Ltd in May 2022, Switzerland in July and Japan in August.", "Japan Added 2022-08")]
    [InlineData("The EU had entered Orla Lamps Ltd in its sanctions list already in May 2023, and the government of Japan in June 2023.", "Japan Added 2023-06")]
    [InlineData("Canada sanctioned Tarn Sonar Ltd in May 2024 and Orla Lamps Ltd in June 2024.", "Canada Added 2024-06")]
    public void A_verb_left_out_is_that_of_the_step_before(string text, string step) => Assert.Contains(step, Steps(text));

    [Theory]
    [InlineData("The EU sanctioned Orla Lamps Ltd in May 2024, and Japan in June warned of others.")]
    [InlineData("The EU sanctioned Orla Lamps Ltd in May 2024, and Japan in June of that year lifted a tariff.")]
    public void Who_does_something_else_takes_no_such_step(string text) => Assert.Equal(["European Union Added 2024-05"], Steps(text));

    [Theory]
    [InlineData("BIS extended the Entity List by two makers from Oslo: Orla Lamps Ltd and Tarn Sonar Ltd.", "BIS Added")]
    [InlineData("The Entity List was expanded by one name: Orla Lamps Ltd.", "BIS Added")]
    [InlineData("The Entity List shrank by one firm, Orla Lamps Ltd, on 3 March 2024.", "BIS Removed 2024-03-03")]
    public void By_whom_a_list_grows_is_told(string text, string step) => Assert.Equal([step], Steps(text));

    [Theory]
    [InlineData("BIS wants to extend the Entity List by two firms: Orla Lamps Ltd and Tarn Sonar Ltd.")]
    [InlineData("The bureau extended its list of exemptions by two firms: Orla Lamps Ltd and Tarn Sonar Ltd.")]
    [InlineData("The shop extended its price list by two makers: Orla Lamps Ltd and Tarn Sonar Ltd.")]
    public void Another_list_or_a_plan_is_none(string text) => Assert.Empty(Text.Facts<Listing>(text));

    [Fact]
    public void Items_with_numbers_are_entries()
    {
        const string text = "Canada added two firms to the Schedule of its sanctions regulations:\n\n- Item 4: Orla Lamps Ltd (Oslo), which makes lamps;\n\n- Item 5: Tarn Sonar Ltd.";
        Assert.Equal(["Canada Added"], Steps(text));
        Assert.Equal(["Canada Added"], Steps(text, "tarn-sonar-ltd"));
        Assert.Equal(2, Text.Facts<Listing>(text).Select(l => l.CompanyId).Distinct().Count());
    }

    [Fact]
    public void A_repealed_item_is_a_removal_and_a_corrected_one_is_not() =>
        Assert.Equal("orla-lamps-ltd", Assert.Single(Text.Facts<Listing>("The EU sanctions list changes. The amendments repeal Item 12, Orla Lamps Ltd, and correct the spelling of Item 13, Tarn Sonar Ltd.")).CompanyId);

    [Fact]
    public void The_same_update_takes_the_same_step() =>
        Assert.Contains(Text.Facts<Listing>("On 7 January 2025 the Defense Department published an update of the Section 1260H list, on which Tarn Sonar Ltd is identified. It is long.\n\nOne supplier, Orla Lamps Ltd, is identified in the same update."),
            l => l.CompanyId == "orla-lamps-ltd" && l.Action == ListingAction.Added && l.Date?.ToString() == "2025-01-07");

    [Theory]
    [InlineData("The EU sanctions list has grown. Ministers have signed off Orla Lamps Ltd and the plant Berg Kabel.", true)]
    [InlineData("The EU sanctions list has grown. Ministers have signed off a loan to Orla Lamps Ltd.", false)]
    [InlineData("The EU sanctions list has grown. Ministers have signed off the takeover of Orla Lamps Ltd by Tarn Sonar Ltd.", false)]
    [InlineData("Ministers have signed off Orla Lamps Ltd as host of the fair.", false)]
    public void Whose_names_ministers_sign_off_is_listed(string text, bool isListed) =>
        Assert.Equal(isListed, Text.Facts<Listing>(text).Any(l => l is { CompanyId: "orla-lamps-ltd", IsUnsure: false }));

    [Theory]
    [InlineData("OFAC has treated Orla Lamps Ltd as an SDN since April 2022.", true)]
    [InlineData("The Pentagon has classed Orla Lamps Ltd as a Chinese military company since April 2022.", true)]
    [InlineData("Banks have treated Orla Lamps Ltd as an SDN since April 2022.", false)]
    [InlineData("OFAC has not treated Orla Lamps Ltd as an SDN.", false)]
    public void Who_is_treated_as_listed_by_the_keeper_is(string text, bool isListed) =>
        Assert.Equal(isListed, Text.Facts<Listing>(text).Any(l => l is { CompanyId: "orla-lamps-ltd", IsUnsure: false }));

    [Theory]
    [InlineData("OFAC says that Orla Lamps Ltd’s assets are frozen from today.", true)]
    [InlineData("Orla Lamps Ltd’s funds were frozen by Britain on 3 May 2024.", true)]
    [InlineData("The EU sanctions list grew. A judge ruled that Orla Lamps Ltd’s assets were frozen.", false)]
    public void Assets_that_a_keeper_froze_are_a_listing(string text, bool isListed) =>
        Assert.Equal(isListed, Text.Facts<Listing>(text).Any(l => l is { CompanyId: "orla-lamps-ltd", IsUnsure: false }));

    [Theory]
    [InlineData("The World Bank barred Orla Lamps Ltd from its tenders for three years in May 2022.", true)]
    [InlineData("Orla Lamps Ltd was shut out of all projects by the World Bank in May 2022.", true)]
    [InlineData("The World Bank barred Orla Lamps Ltd from its car park in May 2022.", false)]
    [InlineData("A referee banned Orla Lamps Ltd from all contracts in May 2022.", false)]
    public void A_bar_from_tenders_is_a_debarment(string text, bool isListed) =>
        Assert.Equal(isListed, Text.Facts<Listing>(text).Any(l => l is { CompanyId: "orla-lamps-ltd", IsUnsure: false }));
}
