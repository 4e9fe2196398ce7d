using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>Whom an enumeration goes on to behind a relative clause, and whom it does not reach.</summary>
public sealed class OneMoreFirmTests
{
    [Theory]
    [InlineData("OFAC sanctioned Kelp Radar Ltd. Also hit on Tuesday: Dubai dealers Orla Lamps Ltd, who found the ships, and Russian insurance outfit Tarn Sonar Ltd, known in the trade as TSL.")]
    [InlineData("OFAC sanctioned Kelp Radar Ltd. Also hit were Orla Lamps Ltd, the Hong Kong wholesaler that supplied it, and Kazakh courier Tarn Sonar Ltd.")]
    [InlineData("OFAC sanctioned Kelp Radar Ltd. Two more names went on the list the same day: Orla Lamps Ltd, which is said to move money, and a Singapore shipping agent, Tarn Sonar Ltd.")]
    public void A_relative_clause_does_not_end_the_enumeration(string text) =>
        Assert.Equal(["kelp-radar-ltd", "orla-lamps-ltd", "tarn-sonar-ltd"], Listed(text));

    [Fact]
    public void What_is_dropped_behind_it_is_not_added() =>
        Assert.DoesNotContain(
            Text.Facts<Listing>("On 3 June OFAC released a new version of its SDN list. It adds Orla Lamps Ltd, and it drops Tarn Sonar Ltd, which had been on it since January 2023."),
            l => l.CompanyId == "tarn-sonar-ltd" && l.Action == ListingAction.Added && l.Date?.ToString() == "2024-06-03");

    [Fact]
    public void A_unit_that_was_taken_off_is_not_its_owner() =>
        Assert.DoesNotContain(
            Text.Facts<Listing>("Orla Lamps Ltd has been on the FCC's Covered List since March 2022, but its former unit, Tarn Sonar Ltd, was taken off in July 2023."),
            l => l.CompanyId == "orla-lamps-ltd" && l.Action.IsEnd());

    [Fact]
    public void An_aside_with_a_day_takes_no_object() =>
        Assert.DoesNotContain(
            Text.Facts<Listing>("The FCC keeps the Covered List.", "Who was there before?", "Among others Orla Lamps Ltd of Belarus, a maker of radios, added in September 2023, and the Russian provider Tarn Sonar Ltd, on the list since 2022."),
            l => l.CompanyId == "tarn-sonar-ltd" && l.Date?.ToString() == "2023-09");

    [Theory]
    [InlineData("SECO sanctioned Orla Lamps Ltd, Tarn Sonar Ltd and Kelp Radar Ltd. The EU had listed these three on 10 March.")]
    [InlineData("SECO sanctioned Orla Lamps Ltd, Tarn Sonar Ltd and Kelp Radar Ltd. The EU had listed these three on 10 March, and together with them a fourth: Moss Cable Ltd.")]
    public void These_three_are_those_of_the_sentence_before(string text) =>
        Assert.Superset(
            new HashSet<string> { "orla-lamps-ltd", "tarn-sonar-ltd", "kelp-radar-ltd" },
            Text.Facts<Listing>(text).Where(l => l.Authority == "European Union").Select(l => l.CompanyId).ToHashSet());

    [Fact]
    public void An_entry_that_is_revoked_is_the_one_just_told()
    {
        var revoked = Assert.Single(
            Text.Facts<Listing>("The OFAC notice of 3 June also listed the fuel supplier Orla Lamps Ltd. On Monday, 10 June, the office revoked that entry."),
            l => l.Action == ListingAction.Revoked);

        Assert.Equal(("orla-lamps-ltd", "2024-06-10"), (revoked.CompanyId, revoked.Date?.ToString()));
    }

    [Theory]
    [InlineData("OFAC added Gulf of Orla Bunkering LLC to the SDN list on 3 June.", "Gulf of Orla Bunkering LLC")]
    [InlineData("The UN has taken the Orla Ice and Cold Storage Establishment off its sanctions list.", "Orla Ice and Cold Storage Establishment")]
    [InlineData("OFAC added Orla and Sons Ltd to the SDN list on 3 June.", "Orla and Sons Ltd")]
    public void A_name_of_several_parts_is_one(string text, string name) => Assert.Equal([name], Text.Read(text).Companies.Select(c => c.Name));

    [Fact]
    public void Whom_a_courtesy_title_names_is_no_firm() =>
        Assert.DoesNotContain(
            Text.Read("Behind the desk of Lim Geok Hwa hangs a letter.", "Canada listed Orla Lamps Ltd, which belongs to Ms Lim's brother.").Companies,
            c => c.Name.StartsWith("Lim", StringComparison.Ordinal));

    [Fact]
    public void A_papers_report_of_what_is_to_come_is_hearsay() =>
        Assert.Equal(
            [ListingAction.Rumoured],
            Text.Facts<Listing>("The Morning Ledger reports that Orla Lamps Ltd will be put on the UK list today. The paper cites one unnamed source.").Select(l => l.Action));

    [Fact]
    public void A_proposal_that_leaves_out_its_verb_is_read_without_a_fault() =>
        Assert.NotEmpty(
            Text.Facts<Listing>("France on June 3 proposed adding Orla Charter Ltd, a cargo airline, and Tarn Mining Services to the UN sanctions list; both proposals are pending, and any member can block them."));

    private static List<string> Listed(string text) =>
        [.. Text.Facts<Listing>(text).Where(l => l.Action == ListingAction.Added).Select(l => l.CompanyId).Distinct().Order(StringComparer.Ordinal)];
}
