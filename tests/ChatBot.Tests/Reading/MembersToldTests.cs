using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>Whom an announcement means, told in a sentence or a list of its own.</summary>
public sealed class MembersToldTests
{
    [Theory]
    [InlineData("On 10 June 2024 BIS released a rule adding two companies to the Entity List.", "The additions are Orla Lamps Ltd (China), including its alias \"Orlux\", and Tarn Sonar Ltd (Malaysia).")]
    [InlineData("METI revised its list, the Foreign End User List.", "Newly placed are two organizations: Orla Lamps Ltd of China and Tarn Sonar Ltd of Iran.")]
    [InlineData("The Working Mechanism decided to include two US enterprises in the Unreliable Entity List.", "The two enterprises are respectively Orla Lamps Ltd and Tarn Sonar Ltd.")]
    [InlineData("BIS added Orla Lamps Ltd (China; a.k.a. Orlux) to the Entity List for acquiring parts, and Tarn Sonar Ltd (Malaysia) for selling them.")]
    [InlineData("OFAC put Orla Lamps Ltd on its SDN list, and with it Tarn Sonar Ltd of Bergen, which had chartered the ship.")]
    [InlineData("The department keeps the 1260H list. It added Orla Lamps Ltd, which sells under the brand Orlux, and the battery producer Tarn Sonar Ltd.")]
    public void Each_member_is_listed(params string[] paragraphs) =>
        Assert.Equal(["orla-lamps-ltd", "tarn-sonar-ltd"], Text.Facts<Listing>(paragraphs).Where(l => l is { Action: ListingAction.Added, IsUnsure: false }).Select(l => l.CompanyId).Order());

    [Fact]
    public void A_list_within_a_list_has_the_heading_right_above_it()
    {
        var listings = Text.Facts<Listing>(
            "The ministry (METI) approved the following measures.",
            "1. Export ban. METI designates the organizations below; exports to them are prohibited from 25 June 2024.",
            "- Orla Lamps Ltd (United Arab Emirates)",
            "- Tarn Sonar Ltd (Uzbekistan)",
            "2. Other matters. Nothing else was decided.");

        Assert.Equal([("orla-lamps-ltd", "2024-06-25"), ("tarn-sonar-ltd", "2024-06-25")], listings.Select(l => (l.CompanyId, l.Date?.ToString() ?? "")).Order());
    }

    [Fact]
    public void A_heading_before_the_lead_says_what_the_items_are() =>
        Assert.Equal(ListingAction.Added, Assert.Single(Text.Facts<Listing>("BIS has changed the Entity List.", "Additions. A licence is now required for all items subject to the EAR for:", "- Orla Lamps Ltd, China, for buying parts;")).Action);

    [Fact]
    public void Firms_in_a_draft_are_not_listed() =>
        Assert.DoesNotContain(Text.Facts<Listing>("The EU meets about sanctions. Two companies are in that draft: Orla Lamps Ltd and Tarn Sonar Ltd."), l => l.Action == ListingAction.Added);

    [Fact]
    public void Who_is_struck_from_the_draft_is_proposed_no_more() =>
        Assert.DoesNotContain(Text.Facts<Listing>("The EU meets about sanctions. Two companies are in that draft: Orla Lamps Ltd and Tarn Sonar Ltd.", "Tarn Sonar was struck from the draft at the wish of one member state."), l => l.CompanyId == "tarn-sonar-ltd");

    [Fact]
    public void The_country_that_firms_are_from_keeps_no_list_of_them() =>
        Assert.All(Text.Facts<Listing>("The Working Mechanism decided to include the following US companies in the Unreliable Entity List:", "1. Orla Lamps Ltd", "2. Tarn Sonar Ltd"), l => Assert.Equal("Chinese Commerce Ministry", l.Authority));

    [Theory]
    [InlineData("The EU put Orla Lamps Ltd and Tarn Sonar Ltd on its list on 3 June 2024.", "SECO in Bern had taken over both names on 5 June 2024.")]
    [InlineData("The EU put Orla Lamps Ltd and Tarn Sonar Ltd on its list on 3 June 2024.", "Switzerland listed the same two on 5 June 2024.")]
    public void Another_keeper_takes_over_those_told_before(params string[] paragraphs) =>
        Assert.Equal(["orla-lamps-ltd", "tarn-sonar-ltd"], Text.Facts<Listing>(paragraphs).Where(l => l.Authority == "Switzerland" && l.Date?.ToString() == "2024-06-05").Select(l => l.CompanyId).Order());

    [Theory]
    [InlineData("BIS amended the Entity List on 3 June 2024. Newly placed are two companies: neither Orla Lamps Ltd nor Tarn Sonar Ltd is among them.")]
    [InlineData("BIS amended the Entity List on 3 June 2024. Added are two companies: one supplies Orla Lamps Ltd, the other Tarn Sonar Ltd.")]
    [InlineData("BIS amended the Entity List. Who is affected? Three suppliers, Orla Lamps Ltd, Tarn Sonar Ltd and Hald Optik Ltd.")]
    [InlineData("BIS keeps the Entity List.", "Did anyone come off? Orla Lamps Ltd and Tarn Sonar Ltd are still waiting.")]
    [InlineData("The EU adopted its package on 3 June 2024. Two companies are no longer in that draft: Orla Lamps Ltd and Tarn Sonar Ltd.")]
    [InlineData("The Entity List is long. The exchange lists companies below 1 million dollars in value:", "- Orla Lamps Ltd", "- Tarn Sonar Ltd")]
    [InlineData("There are sanctions. METI lists the companies below as those it consulted.", "- Orla Lamps Ltd", "- Tarn Sonar Ltd")]
    public void Firms_that_are_told_otherwise_are_no_members(params string[] paragraphs) =>
        Assert.DoesNotContain(Text.Facts<Listing>(paragraphs), l => !l.IsUnsure);

    [Theory]
    [InlineData("OFAC sanctioned Orla Lamps Ltd and Tarn Sonar Ltd on 3 March 2024 for supplying the Houthis. They were designated by the UN in 2015.", "United Nations")]
    [InlineData("OFAC sanctioned Orla Lamps Ltd along with two ships. They were added to the UK sanctions list.", "United Kingdom")]
    [InlineData("BIS added Orla Lamps Ltd and Tarn Sonar Ltd to the Entity List on 3 March 2024 for arming two Russian units. The same two were sanctioned by the EU on 5 May 2024.", "European Union")]
    [InlineData("OFAC added Orla Lamps Ltd to its SDN list. The UK Parliament took it up on Tuesday.", "United Kingdom")]
    public void Others_may_be_meant_by_such_words(string text, string keeper) =>
        Assert.DoesNotContain(Text.Facts<Listing>(text), l => l.Authority == keeper);

    [Theory]
    [InlineData("BIS added Orla Lamps Ltd to the Entity List on 3 March 2024, and with it Tarn Sonar Ltd lost its main supplier.")]
    [InlineData("OFAC sanctioned Orla Lamps Ltd for selling to Iran, and Tarn Sonar Ltd over the weekend cut its ties.")]
    [InlineData("OFAC sanctioned Orla Lamps Ltd, which is owned by the fund Arva Capital, the insurer Norsk Marine, and Tarn Sonar Ltd.")]
    [InlineData("OFAC sanctioned Orla Lamps Ltd on 3 March 2024 and its partner Tarn Sonar Ltd cancelled the deal.")]
    public void Who_is_only_named_beside_is_not_listed(string text) =>
        Assert.DoesNotContain(Text.Facts<Listing>(text), l => l is { CompanyId: "tarn-sonar-ltd", IsUnsure: false });

    [Fact]
    public void They_are_those_of_whom_the_sentence_before_told_a_step() =>
        Assert.Contains(Text.Facts<Listing>("The consultants Orla Works Ltd were debarred by the World Bank in May 2023. In June 2024 they were removed from the list."), l => l is { CompanyId: "orla-works-ltd", Action: ListingAction.Removed });

    [Fact]
    public void A_sentence_that_opens_with_a_number_ends_the_one_before() =>
        Assert.Contains(Text.Facts<Listing>("BIS has amended the Entity List.", "Two parties are added for buying parts: Hald Optik Ltd and Orla Lamps Co., Ltd. One party in Malaysia, Tarn Sonar Ltd, is added for selling them."), l => l is { CompanyId: "tarn-sonar-ltd", IsUnsure: false });

    [Theory]
    [InlineData("Canada added two Russian businesses to its sanctions list on Friday. One of them is Orla Lamps Ltd, called OL. The other is the explosives maker Tarn Sonar Ltd.")]
    [InlineData("Orla Lamps Ltd was one of two outfits hit with sanctions by Britain on Tuesday.", "The others are the tanker manager Tarn Sonar Ltd.")]
    [InlineData("BIS added two distributors of aircraft spares to its Entity List.", "The two are Orla Lamps Ltd of Oslo; and Tarn Sonar Ltd, a stockist that also trades as TS.")]
    [InlineData("The EU has new sanctions. The Official Journal is online and the listings are in force as of today, 12 May 2024: Orla Lamps Ltd of Moscow, and the parts dealer Tarn Sonar Ltd.")]
    [InlineData("Britain sanctioned Orla Lamps Ltd on Thursday.", "Also hit on the same day was payment shop Tarn Sonar Ltd, said to have topped up wallets.")]
    [InlineData("SECO amended the sanctions list. Assets of the following must now be frozen in Switzerland:", "(a) Orla Lamps Ltd, which makes lamps;", "(b) Tarn Sonar Ltd, through which orders were paid.")]
    [InlineData("A Security Council committee listed two gold buyers last week.", "On 3 June the 1533 Committee added Orla Lamps Ltd of Kampala and Tarn Sonar Ltd of Bunia.")]
    public void However_a_newsroom_names_them_all_are_listed(params string[] paragraphs) =>
        Assert.Equal(["orla-lamps-ltd", "tarn-sonar-ltd"], Text.Facts<Listing>(paragraphs).Where(l => l is { Action: ListingAction.Added, IsUnsure: false }).Select(l => l.CompanyId).Distinct().Order());

    [Fact]
    public void Both_may_be_told_by_what_they_do() =>
        Assert.Equal(
            ["orla-lamps-ltd", "tarn-sonar-ltd"],
            Text.Facts<Listing>("The 1533 Committee of the UN Security Council added Orla Lamps Ltd and Tarn Sonar Ltd to its list on 3 June.", "The Council of the European Union added both gold buyers to its own list on 10 June.").Where(l => l.Authority == "Council of the European Union").Select(l => l.CompanyId).Order());
}
