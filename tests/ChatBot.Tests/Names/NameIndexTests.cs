using System.Collections.Immutable;
using ChatBot.Facts;
using ChatBot.Names;
using CsCheck;

namespace ChatBot.Tests.Names;

/// <summary>Looking names up among thousands.</summary>
public sealed class NameIndexTests
{
    private static readonly Gen<Company> AnyCompany = Gen.Int[9, ManyNames.Companies.Length - 1].Select(i => ManyNames.Companies[i]);

    [Theory]
    [InlineData("velmora technology", "same but for the legal form")]
    [InlineData("VELMORA TECHNOLOGY CO LTD", "same name")]
    [InlineData("Velmroa Technology", "one word spelt differently")]
    [InlineData("Velmora Tech", "")]
    [InlineData("Vel Mora Technology", "words joined or parted")]
    [InlineData("velmoratechnology", "words joined or parted")]
    [InlineData("Technology Velmora", "words in another order")]
    [InlineData("Velmora", "a generic word left out")]
    public void A_name_is_found_however_it_is_written(string typed, string why)
    {
        var found = ManyNames.Recognizer.Lookup(typed)[0];
        Assert.Equal("Velmora Technology Co., Ltd.", found.Company.Name);
        Assert.True(found.IsSure);
        Assert.Contains(why, found.Explanation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Orbel Marine Eng", "Orbel Marine Engineering GmbH")]
    [InlineData("35th Institute of Kestrel Dynamics", "Institute 35 of Kestrel Dynamics")]
    [InlineData("hunangoketta microelectronics", "Hunan Goketta Microelectronics")]
    [InlineData("国康船舶", "国康船舶科技股份有限公司")]
    [InlineData("Guokang chuanbo", "国康船舶科技股份有限公司")]
    [InlineData("Muromskiy pribornyy zavod", "Муромский приборный завод")]
    [InlineData("Fennick Optic", "North Quarry Trading")]
    public void Abbreviations_numbers_and_other_scripts_are_understood(string typed, string expected) =>
        Assert.Equal(expected, ManyNames.Recognizer.Lookup(typed)[0].Company.Name);

    [Theory]
    [InlineData("Bank of Commerce (Tarnow) GmbH", "another legal form")]
    [InlineData("Institute 36 of Kestrel Dynamics", "another number")]
    public void Another_number_or_legal_form_is_never_sure(string typed, string why)
    {
        var found = ManyNames.Recognizer.Lookup(typed)[0];
        Assert.False(found.IsSure);
        Assert.Contains(why, found.Explanation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Velmora Technology Deutschland")]
    [InlineData("Velmora Technology Bakery")]
    [InlineData("Velmora Technology GmbH")]
    [InlineData("Velmora Technology Logistics Tarnow")]
    [InlineData("国康船舶科技集团有限公司")]
    [InlineData("国抗船舶")]
    [InlineData("Hunan Goketti Microelectronics")]
    [InlineData("Henan Goketta Microelectronics")]
    [InlineData("Orbel")]
    public void An_affiliate_a_sibling_or_a_homophone_is_never_sure(string typed) =>
        Assert.DoesNotContain(ManyNames.Recognizer.Lookup(typed), c => c.IsSure);

    [Fact]
    public void What_only_resembles_a_name_in_a_sentence_is_to_be_asked_about() =>
        Assert.True(Assert.Single(ManyNames.Recognizer.Find("is Institute 36 of Kestrel Dynamics listed?")).IsUnclear);

    [Theory]
    [InlineData("Quibbly Trading Ltd")]
    [InlineData("Technology Group")]
    [InlineData("Marine")]
    [InlineData("12345")]
    [InlineData("有限公司")]
    public void Common_words_alone_are_nobodys_name(string typed) => Assert.Empty(ManyNames.Recognizer.Lookup(typed));

    [Fact]
    public void Every_name_finds_its_company_first() =>
        AnyCompany.Sample(company => Assert.Equal(company.Name, ManyNames.Recognizer.Lookup(company.Name)[0].Company.Name));

    [Fact]
    public void A_name_with_two_letters_swapped_finds_its_company_among_the_first() =>
        Gen.Select(AnyCompany, Gen.Int[1, 6]).Sample((company, at) =>
        {
            var typed = company.Name[..at] + company.Name[at + 1] + company.Name[at] + company.Name[(at + 2)..];
            Assert.Contains(ManyNames.Recognizer.Lookup(typed), c => c.Company.Name == company.Name);
        });

    [Fact]
    public void No_string_makes_a_lookup_fail() =>
        Gen.OneOf(Gen.String, AnyCompany.Select(c => c.Name), Gen.OneOf("\uD83D", "Ltd", "35", "i", "国", "ООО", "'s", "&", "\0"))
            .Array[0, 30].Select(parts => string.Join(' ', parts)).Sample(text =>
            {
                Assert.All(ManyNames.Recognizer.Lookup(text), c => Assert.InRange(c.Score, 0, 1));
                Assert.All(ManyNames.Recognizer.Find(text), m => Assert.Equal(text.Substring(m.Start, m.Length), m.Text));
            });

    [Theory]
    [InlineData("is velmora technology on the entity list?", "Velmora Technology Co., Ltd.")]
    [InlineData("we got an invoice from Orbel Marine, ok to pay?", "Orbel Marine Engineering GmbH")]
    [InlineData("any news on Velmroa Technology since the update", "Velmora Technology Co., Ltd.")]
    [InlineData("supplier wants us to quote goketta microelectronics for the Q3 order", "Hunan Goketta Microelectronics")]
    [InlineData("please check General Marine Bank", "General Marine Bank")]
    public void A_name_is_found_in_a_sentence(string sentence, string expected) =>
        Assert.Equal(expected, Assert.Single(ManyNames.Recognizer.Find(sentence)).Best.Company.Name);

    [Theory]
    [InlineData("is Quibbly Marine Trading listed?")]
    [InlineData("are we allowed to buy shares of Velmora Bakery Holdings Kruxx today")]
    [InlineData("the marine bank holiday is in august")]
    [InlineData("who moved the general trading meeting?")]
    public void Nothing_is_found_in_a_sentence_about_others(string sentence) => Assert.Empty(ManyNames.Recognizer.Find(sentence));

    [Fact]
    public void Finding_by_the_index_and_by_all_forms_is_the_same()
    {
        // Few companies are all scanned for; among many the same ones are found by their words.
        var many = new CompanyRecognizer(Known.Companies.Concat(ManyNames.Companies.Skip(9)));
        string[] words =
        [
            "is", "DJI", "listed", "and", "Cloudwalk", "megvii", "tecnology", "the", "Meiya Pico", "Dawning", "Information", "Industry", "net posa", "Yitu's", "大疆",
            "SMIC", "China", "Telecom", "leon technology", "SenseTime,", "supplier", "drones", "?",
        ];
        Gen.OneOf(words).Array[1, 12].Select(w => string.Join(' ', w)).Sample(text => Assert.Equal(
            Known.Recognizer.Find(text).Select(m => (m.Start, m.Best.Company.Id)),
            many.Find(text).Select(m => (m.Start, m.Best.Company.Id))));
    }

    [Fact]
    public void A_recogniser_follows_changes_without_forgetting()
    {
        var first = ManyNames.Companies;
        var added = ManyNames.Company("Zorblatt Avionics LLC");
        var renamed = first[10] with { Names = [new CompanyName("Quendrix Holdings", NameKind.Canonical, "test")], Name = "Quendrix Holdings" };
        ImmutableArray<Company> now = [.. first.Where(c => c != first[0] && c != first[10]), added, renamed];

        var names = ManyNames.Recognizer.With(now).With([.. now.Reverse()]);

        Assert.Equal(added, names.Lookup("zorblatt avionics")[0].Company);
        Assert.Equal(renamed, names.Lookup("Quendrix")[0].Company);
        Assert.Empty(names.Lookup("Velmora Technology"));
        Assert.DoesNotContain(names.Lookup(first[10].Name), c => c.Company.Id == first[10].Id);
        Assert.Equal(first[500], names.Lookup(first[500].Name)[0].Company);
        Assert.Equal(added, Assert.Single(names.Find("is Zorblatt Avionics listed?")).Best.Company);
    }
}
