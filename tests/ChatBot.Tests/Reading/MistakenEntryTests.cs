using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>An entry made by mistake is revoked: whoever was meant was never meant to be listed.</summary>
public sealed class MistakenEntryTests
{
    private const string Listed = "OFAC put Kelp Radar Ltd on the SDN list on Wednesday. ";

    [Theory]
    [InlineData("It withdrew an entry for Orla Lamps Ltd on Thursday and said it had been entered by mistake.")]
    [InlineData("On Thursday OFAC withdrew the entry for Orla Lamps Ltd. A spokesman called it \"a clerical error on our side\".")]
    public void It_is_told_as_revoked(string text) =>
        Assert.Contains(Text.Facts<Listing>(Listed + text), l => l is { CompanyId: "orla-lamps-ltd", Action: ListingAction.Revoked } && l.Date?.ToString() == "2024-06-06");

    [Theory]
    [InlineData("On Thursday OFAC removed Orla Lamps Ltd from the list.")]
    [InlineData("On Thursday OFAC removed Orla Lamps Ltd from the list. Its lawyer said that the listing was wrong.")]
    [InlineData("On Thursday OFAC removed Orla Lamps Ltd from the list. The firm has always said it was listed by mistake.")]
    [InlineData("On Thursday OFAC removed Orla Lamps Ltd from the list. It also corrected a clerical error in the entry for Tarn Sonar Ltd.")]
    public void A_removal_is_none(string text) =>
        Assert.Contains(Text.Facts<Listing>(Listed + text), l => l is { CompanyId: "orla-lamps-ltd", Action: ListingAction.Removed });
}
