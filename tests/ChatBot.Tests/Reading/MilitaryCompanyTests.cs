using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>Whoever is named as a Chinese military company is on the list of those, which the Pentagon keeps.</summary>
public sealed class MilitaryCompanyTests
{
    [Theory]
    [InlineData("The Pentagon on 7 June named Orla Lamps Co., Ltd. as a Chinese military company.")]
    [InlineData("Orla Lamps Co., Ltd. was identified as a Chinese military company on 7 June.")]
    [InlineData("On 7 June the US Department of Defense published the yearly update of its Section 1260H list. It names Orla Lamps Co., Ltd. as a Chinese military company.")]
    public void A_firm_so_named_is_listed(string text)
    {
        var listing = Assert.Single(Text.Facts<Listing>(text));
        Assert.Equal(("US Defense Department", ListingAction.Added, new DateOnly(2024, 6, 7), false), (listing.Authority, listing.Action, listing.Date!.Value.Start, listing.IsUnsure));
    }

    [Theory]
    [InlineData("Press reports, according to which Orla Lamps Co., Ltd. is to be named a Chinese military company by the US Department of Defense, are without foundation.")]
    [InlineData("Orla Lamps Co., Ltd. was branded as a Chinese military company by its rival on 7 June.")]
    [InlineData("A short seller issued a report. It identifies Orla Lamps Co., Ltd. as a Chinese military company.")]
    [InlineData("The State Department named Orla Lamps Co., Ltd. as a Chinese military company on 7 June.")]
    [InlineData("A rival called Orla Lamps Co., Ltd. a Chinese military company on 7 June.")]
    [InlineData("The Pentagon has not named Orla Lamps Co., Ltd. as a Chinese military company.")]
    public void What_is_denied_or_said_by_others_is_no_listing(string text) => Assert.Empty(Text.Facts<Listing>(text));

    [Fact]
    public void Only_whom_the_words_are_about_is_listed() =>
        Assert.Equal("tarn-sonar-ltd", Assert.Single(Text.Facts<Listing>("Orla Lamps Ltd fell 12 percent in Hong Kong after Tarn Sonar Ltd was named as a Chinese military company on 7 June.")).CompanyId);
}
