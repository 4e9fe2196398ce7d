using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>A correction takes back what it says was told wrongly, and nothing else.</summary>
public sealed class RetractionTests
{
    [Fact]
    public void The_company_wrongly_named_is_not_listed() =>
        Assert.Equal(["orla-lamps"], Text.Facts<Listing>("The EU put Tarn Sonar on its sanctions list on 3 June.", "Correction: The Council listed Orla Lamps, not Tarn Sonar.").Select(l => l.CompanyId));

    [Fact]
    public void The_keeper_wrongly_named_lists_nobody() =>
        Assert.Equal(["US Commerce Department"], Text.Facts<Listing>("OFAC added Tarn Sonar Ltd to the SDN list on Monday.", "Correction: It was the Commerce Department that listed Tarn Sonar, not OFAC.").Select(l => l.Authority));

    [Fact]
    public void The_day_wrongly_given_is_not_told() =>
        Assert.Equal(["2024-06-04"], Text.Facts<Listing>("OFAC added Tarn Sonar Ltd to the SDN list on 3 June.", "Correction: Tarn Sonar was added on 4 June, not 3 June.").Select(l => l.Date?.ToString()));

    [Fact]
    public void A_contrast_outside_a_correction_takes_nothing_back() =>
        Assert.Equal(["orla-lamps-ltd"], Text.Facts<Listing>("OFAC added Orla Lamps Ltd to the SDN list on 3 June.", "It was added for its lamps, not for Orla Lamps Ltd's ships.").Select(l => l.CompanyId));

    [Fact]
    public void A_correction_that_only_says_that_the_firm_was_wrong_is_about_the_one_told() =>
        Assert.Equal(["orla-lamps-ltd"], Text.Facts<Listing>("The Commerce Department added Tarn Sonar Ltd to the Entity List on 3 June.", "Correction: An earlier version named the wrong company. The listed company is Orla Lamps Ltd.").Select(l => l.CompanyId));

    [Fact]
    public void Who_was_never_on_the_list_of_one_keeper_stays_on_that_of_another() =>
        Assert.Equal(["Australia"], Text.Facts<Listing>("Australia sanctioned Orla Lamps Ltd on 3 June.", "Clarification: Canada never listed Orla Lamps Ltd.").Select(l => l.Authority));
}
