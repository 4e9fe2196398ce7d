using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>Steps told in words that mean one only where a keeper of lists is meant.</summary>
public sealed class IdiomTests
{
    private static (string?, ListingAction, string?)[] Told(string text) =>
        [.. Text.Facts<Listing>(text).Where(l => l.CompanyId == "orla-lamps-ltd").Select(l => (l.Authority, l.Action, l.Date?.ToString()))];

    [Theory]
    [InlineData("The Entity List is one shorter. BIS has let go of Orla Lamps Ltd.", "BIS", ListingAction.Removed, null)]
    [InlineData("Orla Lamps Ltd, a fixture of the BIS Unverified List since March 2022, makes lamps.", "BIS", ListingAction.Added, "2022-03")]
    [InlineData("Nobody in the EU may deal with Orla Lamps Ltd any more, but only as of 10 July.", "European Union", ListingAction.Added, "2024-07-10")]
    [InlineData("EU companies must cut all dealings with Orla Lamps Ltd from 12 July.", "European Union", ListingAction.Added, "2024-07-12")]
    [InlineData("The ban, which the Ministry of Economy, Trade and Industry (METI) will enforce from 19 June, takes in Orla Lamps Ltd and Tarn Sonar Ltd.", "METI", ListingAction.Added, "2024-06-19")]
    [InlineData("Orla Lamps Ltd and Tarn Sonar Ltd now need a licence for every item subject to the EAR.", "BIS", ListingAction.Added, null)]
    [InlineData("On Monday the Texas Comptroller widened its register of prohibited technologies by Orla Lamps Ltd and by the brand Tarn Sonar Ltd.", "Texas Comptroller", ListingAction.Added, "2024-06-10")]
    [InlineData("Orla Lamps Ltd and Tarn Sonar Ltd join the Uyghur Forced Labor Prevention Act (UFLPA) Entity List on 3 June.", "US Department of Homeland Security", ListingAction.Added, "2024-06-03")]
    public void They_are_read(string text, string keeper, ListingAction action, string? date) =>
        Assert.Contains((keeper, action, date), Told(text));

    [Theory]
    [InlineData("BIS released a rule about Orla Lamps Ltd.")]
    [InlineData("OFAC cleared Orla Lamps Ltd of any wrongdoing.")]
    [InlineData("The World Bank excluded Orla Lamps Ltd from the tender for the bridge.")]
    [InlineData("OFAC cleared Orla Lamps Ltd to buy Tarn Sonar Ltd.")]
    [InlineData("The Bank of Ghana cleared Orla Lamps Ltd.")]
    [InlineData("OFAC keeps the SDN list. The sanctions hit Orla Lamps Ltd hard.")]
    [InlineData("METI keeps a list. The proposed ban, which METI will discuss, covers Orla Lamps Ltd.")]
    [InlineData("METI keeps a list. The ban covers Orla Lamps Ltd's older pumps.")]
    [InlineData("EU banks must cut all dealings with customers of Orla Lamps Ltd.")]
    [InlineData("The Treasury sold its shares in Orla Lamps Ltd. OFAC keeps the SDN list.")]
    public void Another_act_of_a_keeper_is_none(string text) =>
        Assert.DoesNotContain(Told(text), t => t.Item2 is ListingAction.Added or ListingAction.Removed);

    [Fact]
    public void What_is_said_of_one_item_of_a_sentence_is_said_of_all() =>
        Assert.Equal(["hald-rotor-ltd", "orla-lamps-ltd", "tarn-sonar-ltd"], Text.Facts<Listing>(
            "BIS has revised the Entity List.", "Under the Entity List a licence is now needed for any item subject to the EAR that is destined for (i) Orla Lamps Ltd, which makes lamps; (ii) Tarn Sonar Ltd of Monterrey; or (iii) Hald Rotor Ltd of Lagos.").Select(l => l.CompanyId).Distinct().Order());

    [Fact]
    public void One_company_that_was_removed_is_named_in_the_next_sentence() =>
        Assert.Contains(("METI", ListingAction.Removed, "2024-06-03"), Told("METI on 3 June revised its Foreign End User List. One company was removed from the list. It is Orla Lamps Ltd of Oslo."));

    [Theory]
    [InlineData("The World Bank debarred Tarn Sonar Ltd on 3 June for two years. Orla Lamps Ltd gets the same treatment from 1 July.", "World Bank", "2024-07-01")]
    [InlineData("The World Bank debarred Tarn Sonar Ltd on 3 June for two years. The same term, running from the same day, applies to an affiliate in Accra, Orla Lamps Ltd.", "World Bank", "2024-06-03")]
    [InlineData("Canada sanctioned Tarn Sonar Ltd on 3 June. Orla Lamps Ltd is subject to the same prohibitions beginning July 6, 2024.", "Canada", "2024-07-06")]
    public void The_same_that_another_gets_is_told(string text, string keeper, string date) =>
        Assert.Equal([(keeper, ListingAction.Added, date)], Told(text));
}
