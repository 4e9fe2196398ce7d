using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>A court may annul a listing and leave its effects in place for a time: then nobody is free yet.</summary>
public sealed class LastingEffectTests
{
    private const string Annulled = "The General Court of the European Union on Wednesday annulled the listing of Orla Lamps Ltd, a lamp maker.";

    [Theory]
    [InlineData("The effects of the listing are maintained until the time for an appeal has run out.")]
    [InlineData("The judges maintained the effects of the contested decision for two months and ten days.")]
    [InlineData("The effects of the annulled acts will continue until the Council has decided whether to appeal.")]
    [InlineData("The annulment takes effect only when the time for an appeal has passed.")]
    [InlineData("The ruling does not apply until the appeal is decided.")]
    [InlineData("The lamp maker remains listed pending an appeal.")]
    [InlineData("Its accounts stay frozen until the Council has decided whether to appeal.")]
    public void A_removal_whose_effects_are_put_off_says_so_with_those_words(string sentence)
    {
        var removal = Assert.Single(Text.Facts<Listing>(Annulled, sentence), l => l.Action.IsEnd());

        Assert.True(removal.HasEffect);
        Assert.Equal(sentence, removal.Citations[^1].Quote);
    }

    [Theory]
    [InlineData("The effects of the listing are not maintained.")]
    [InlineData("The effects on the market remain small.")]
    [InlineData("The ruling applies at once.")]
    [InlineData("Will its accounts stay frozen until the appeal?")]
    [InlineData("\"The effects of the listing are maintained until the appeal,\" its rival claimed.")]
    public void A_removal_whose_effects_are_not_put_off_is_one(string sentence) =>
        Assert.False(Assert.Single(Text.Facts<Listing>(Annulled, sentence), l => l.Action.IsEnd()).HasEffect);

    [Fact]
    public void Only_the_company_that_the_sentence_names_keeps_its_listing() =>
        Assert.Equal(
            ["orla-lamps-ltd"],
            Text.Facts<Listing>(
                Annulled,
                "It also annulled the listing of Tarn Sonar Ltd.",
                "The effects of the listing of Orla Lamps Ltd are maintained until the time for an appeal has run out.")
                .Where(l => l.HasEffect).Select(l => l.CompanyId));

    [Fact]
    public void What_an_office_took_off_its_list_by_itself_keeps_no_effect() =>
        Assert.DoesNotContain(
            Text.Facts<Listing>("BIS took Orla Lamps Ltd off the Entity List on 3 June.", "The effects of the rule are maintained until the next review."),
            l => l.HasEffect);
}
