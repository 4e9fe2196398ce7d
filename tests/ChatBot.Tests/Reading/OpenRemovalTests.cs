using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>A firm that may be one of those that came off a list is not told to be listed for sure.</summary>
public sealed class OpenRemovalTests
{
    private const string Removed = "OFAC on Tuesday removed two Yemeni companies from its SDN list. ";

    [Theory]
    [InlineData("The companies are Orla Lamps Ltd and Tarn Sonar Ltd.")]
    [InlineData("The companies are Orla Lamps Ltd, listed in October 2011, and Tarn Sonar Ltd, listed in 2014.")]
    [InlineData("The two are Orla Lamps Ltd, a money changer, and Tarn Sonar Ltd, which was listed in 2014.")]
    [InlineData("They are Orla Lamps Ltd (listed in 2011) and Tarn Sonar Ltd.")]
    public void Who_is_named_behind_the_removal_came_off(string sentence)
    {
        var steps = Text.Facts<Listing>(Removed + sentence);

        Assert.All(["orla-lamps-ltd", "tarn-sonar-ltd"], id => Assert.Contains(steps, s => s is { Action: ListingAction.Removed, Authority: "OFAC", IsUnsure: false } && s.CompanyId == id && s.Date?.ToString() == "2024-06-11"));
        Assert.All(steps.Where(s => s.Action == ListingAction.Added), s => Assert.True(s.Date?.Start.Year is 2011 or 2014));
    }

    [Theory]
    [InlineData("Orla Lamps Ltd was listed in October 2011.")]
    [InlineData("One is Orla Lamps Ltd, listed in 2014.")]
    public void Who_may_be_one_of_them_is_not_listed_for_sure(string sentence) =>
        Assert.DoesNotContain(Text.Facts<Listing>(Removed + sentence), s => s is { Action: ListingAction.Added, IsUnsure: false });

    [Theory]
    [InlineData("Orla Lamps Ltd, listed in October 2011, stays on it.")]
    [InlineData("They are Kelp Radar Ltd and Tarn Sonar Ltd. Orla Lamps Ltd was listed in October 2011.")]
    public void Who_is_none_of_them_is(string sentence) =>
        Assert.Contains(Text.Facts<Listing>(Removed + sentence), s => s is { CompanyId: "orla-lamps-ltd", Action: ListingAction.Added, IsUnsure: false });

    [Theory]
    [InlineData("OFAC on Tuesday did not remove two companies from its SDN list. The companies are Orla Lamps Ltd and Tarn Sonar Ltd.")]
    [InlineData("OFAC on Tuesday was asked to remove two companies from its SDN list. The companies are Orla Lamps Ltd and Tarn Sonar Ltd.")]
    [InlineData("OFAC on Tuesday removed a harbour from its SDN list. The companies are Orla Lamps Ltd and Tarn Sonar Ltd.")]
    public void Without_a_removal_of_firms_nobody_came_off(string text) =>
        Assert.DoesNotContain(Text.Facts<Listing>(text), s => s.Action.IsEnd() && !s.IsUnsure);

    [Theory]
    [InlineData("OFAC on Tuesday removed several companies from its SDN list, among them Kelp Radar Ltd. Orla Lamps Ltd was listed in October 2011.")]
    [InlineData("OFAC on Tuesday removed two companies from its SDN list. Orla Lamps Ltd was listed on 4 October 2011.")]
    public void As_long_as_nobody_knows_who_they_all_are_nobody_is_listed_for_sure(string text) =>
        Assert.DoesNotContain(Text.Facts<Listing>(text), s => s is { CompanyId: "orla-lamps-ltd", IsUnsure: false });
}
