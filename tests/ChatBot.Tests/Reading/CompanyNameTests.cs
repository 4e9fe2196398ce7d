using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>Where the name of a firm begins and ends, and which firm a short form means.</summary>
public sealed class CompanyNameTests
{
    [Theory]
    [InlineData("Orla Alimentos S.A. de C.V.")]
    [InlineData("Orla Kimya San. ve Tic. A.Ş.")]
    [InlineData("Orla Rulman Dis Tic. Ltd. Sti.")]
    [InlineData("Orla Quartz Sdn. Bhd.")]
    [InlineData("Orla Fuel Pte. Ltd.")]
    [InlineData("Orla Alati d.o.o.")]
    [InlineData("Orla Kablovi a.d.")]
    [InlineData("Orla Stroj s.r.o.")]
    [InlineData("Orla Trans sp. z o.o.")]
    [InlineData("Orla Denki K.K.")]
    [InlineData("Orla Pharma S.A.S.")]
    [InlineData("Orla Gears Pvt. Ltd.")]
    [InlineData("Orla Optics Co., Ltd.")]
    [InlineData("Orla Crest FZ-LLC")]
    [InlineData("Orla Combustibles C.A.")]
    [InlineData("Orla Boru ve Vana Sanayi A.S.")]
    [InlineData("Banco Orla de la Costa S.A.")]
    public void A_legal_form_of_several_words_belongs_to_the_name(string name) =>
        Assert.Equal([name, "Tarn Sonar Ltd"], Text.Read($"On Monday OFAC added {name} (Tarn) and Tarn Sonar Ltd to the SDN List.").Companies.Select(c => c.Name));

    [Theory]
    [InlineData("Wasn't Orla Lamps listed before? The Commerce Department put it on its Entity List in 2021.")]
    [InlineData("According to Notice No. 4, Orla Lamps was added to the Entity List by BIS.")]
    [InlineData("Orla Lamps FZE (\"OLF\"), Ajman, has been included in Annex IV by the Council of the European Union.")]
    [InlineData("The Foreign, Commonwealth and Development Office adds names to the UK sanctions list. They are new.", "On Monday the Foreign Office added Orla Lamps to the UK sanctions list.")]
    [InlineData("Uncle Sam put the company on the Entity List in 2022.", "On Monday BIS added Orla Lamps to the Entity List.")]
    public void Words_around_a_name_are_no_part_of_it_and_no_firm(params string[] paragraphs)
    {
        var listings = Text.Facts<Listing>(paragraphs);

        Assert.NotEmpty(listings);
        Assert.All(listings, l => Assert.StartsWith("orla-lamps", l.CompanyId, StringComparison.Ordinal));
    }

    [Fact]
    public void A_short_form_stays_with_the_firm_it_was_first_used_for() =>
        Assert.Equal(
            ["dover-orla-lamps-co-ltd", "dover-orla-lamps-co-ltd"],
            Text.Facts<Listing>("On Monday OFAC sanctioned Dover Orla Lamps Co Ltd. Orla sold lamps.", "Dundee Orla Logistics Ltd was not listed.", "Orla had been put on the SDN list before, in May 2023.").Select(l => l.CompanyId));

    [Fact]
    public void A_short_name_that_the_text_sets_is_another_name_of_the_firm() =>
        Assert.Contains(Assert.Single(Text.Read("On Monday OFAC sanctioned Dover Orla Lamps Co Ltd (\"Orla Lamps\").").Companies).Names, n => n.Text == "Orla Lamps");

    [Fact]
    public void The_noun_that_a_text_sets_for_a_firm_means_that_firm_alone() =>
        Assert.Equal("orla-lamps-ltd", Assert.Single(Text.Facts<Listing>("Orla Lamps Ltd (the \"Company\") sold Tarn Sonar Ltd to Fenn Valves Ltd.", "The Company was added to the SDN list by OFAC in May 2023.")).CompanyId);

    [Fact]
    public void A_name_in_capitals_goes_by_its_spelling_in_running_text() =>
        Assert.Equal("Orla Lamps S.A.", Assert.Single(Text.Read("ORLA LAMPS S.A. - Publicly held company", "On Monday OFAC sanctioned Orla Lamps S.A. for evasion.").Companies).Name);

    [Theory]
    [InlineData("On Monday OFAC sanctioned Dover Orla Industria S.A., for short DOI.", "DOI")]
    [InlineData("On Monday OFAC sanctioned Dover Orla Data Ltd, in the trade known under the abbreviation DOD.", "DOD")]
    [InlineData("On Monday OFAC sanctioned Dover Orla Server Ltd, which sells its services as Cloudmint.", "Cloudmint")]
    [InlineData("On Monday OFAC sanctioned Dover Orla Looms Ltd, a maker of looms that sells under the brand WeaveOne.", "WeaveOne")]
    [InlineData("On Monday OFAC sanctioned Dover Orla JSC, commonly translated as Point Works.", "Point Works")]
    [InlineData("On Monday OFAC sanctioned Dover Orla Ltd, which trades under the name Dorla.", "Dorla")]
    public void A_name_that_a_firm_goes_by_is_another_name_of_it(string text, string other) =>
        Assert.Contains(Assert.Single(Text.Read(text).Companies).Names, n => n.Text == other);

    [Fact]
    public void And_stays_inside_a_name_that_goes_on_with_what_the_firm_does() =>
        Assert.Equal(["Karwan Polymer and Resin Works", "Selim Steel and Mining LLC"], Text.Read("On Monday OFAC sanctioned Karwan Polymer and Resin Works. On Tuesday OFAC sanctioned Selim Steel and Mining LLC.").Companies.Select(c => c.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void And_stands_between_two_firms_that_each_have_a_name() =>
        Assert.Equal(2, Text.Read("On Monday OFAC sanctioned Dover Steel Ltd and Selim Mining LLC.").Companies.Length);

    [Fact]
    public void A_town_is_no_short_form_of_the_firm_that_is_called_after_it() =>
        Assert.DoesNotContain(
            Assert.Single(Text.Read("BIS put Zhuhai Feilan Motor Control on the Entity List on Monday.", "Nobody in Zhuhai was surprised. A fund with a stake in Feilan sold it.").Companies, c => c.Id == "zhuhai-feilan-motor-control").Names,
            n => n.Text == "Zhuhai");
}
