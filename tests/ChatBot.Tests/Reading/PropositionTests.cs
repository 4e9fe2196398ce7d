using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>Steps that a sentence tells in a phrase instead of a clause of their own.</summary>
public sealed class PropositionTests
{
    private static (string?, ListingAction, string?)[] StepsOf(string text, string company = "orla-lamps-ltd") =>
        [.. Text.Facts<Listing>(text).Where(l => l.CompanyId == company && !l.IsUnsure).Select(l => (l.Authority, l.Action, l.Date?.ToString()))];

    [Theory]
    [InlineData("It was on 4 March 2021 that OFAC blacklisted Orla Lamps Ltd.")]
    [InlineData("OFAC on 4 March 2021 blacklisted Orla Lamps Ltd.")]
    [InlineData("Shares in Orla Lamps Ltd have halved since 4 March 2021, the day OFAC added the company to the SDN List.")]
    [InlineData("Orla Lamps Ltd shipped its last order on the very day, 4 March 2021, on which it was sanctioned by OFAC.")]
    [InlineData("OFAC amended the SDN List on 4 March 2021, adding Orla Lamps Ltd and correcting the address of Bergen Pumps AS.")]
    [InlineData("Being added to the SDN List by OFAC on 4 March 2021 cost Orla Lamps Ltd a third of its orders.")]
    [InlineData("Founded in 2019, Orla Lamps Ltd was added to the SDN List by OFAC on 4 March 2021.")]
    [InlineData("Bergen Pumps AS supplied Orla Lamps Ltd until OFAC placed the latter on the SDN List on 4 March 2021.")]
    [InlineData("The loan to Orla Lamps Ltd was called in, weeks after OFAC had sanctioned the borrower on 4 March 2021.")]
    [InlineData("Orla Lamps Ltd told the exchange that OFAC had included it in the SDN List with effect from 4 March 2021.")]
    public void A_step_is_read_from_the_phrase_that_tells_it(string text) =>
        Assert.Equal(("OFAC", ListingAction.Added, "2021-03-04"), Assert.Single(StepsOf(text)));

    [Theory]
    [InlineData("OFAC delisted Orla Lamps Ltd on 14 May 2021 after designating it on 4 March 2021.")]
    [InlineData("Listed by OFAC on 4 March 2021 and delisted on 14 May 2021, Orla Lamps Ltd is looking for a bank.")]
    [InlineData("OFAC reinstated Orla Lamps Ltd on the SDN List on 4 March 2021 and removed the company from the SDN List on 14 May 2021.")]
    [InlineData("With the removal of Orla Lamps Ltd from the SDN List on 14 May 2021, OFAC has undone what it did when it listed the firm on 4 March 2021.")]
    public void Two_steps_of_one_sentence_have_each_its_own_day(string text)
    {
        var steps = StepsOf(text);
        Assert.Contains(("OFAC", ListingAction.Added, "2021-03-04"), steps);
        Assert.Contains(("OFAC", ListingAction.Removed, "2021-05-14"), steps);
        Assert.Equal(2, steps.Length);
    }

    [Theory]
    [InlineData("Orla Lamps Ltd was added to the SDN List by OFAC on 4 March 2021, Bergen Pumps AS on 14 May 2021 and Tarn Looms GmbH on 3 June 2021.", "2021-03-04", "2021-05-14")]
    [InlineData("OFAC sanctioned Orla Lamps Ltd on 4 March 2021, Bergen Pumps AS on 14 May 2021 and Tarn Looms GmbH not at all.", "2021-03-04", "2021-05-14")]
    [InlineData("Two firms – Orla Lamps Ltd and Bergen Pumps AS – were sanctioned by OFAC on 4 March 2021.", "2021-03-04", "2021-03-04")]
    [InlineData("OFAC acted against Orla Lamps Ltd as well as Bergen Pumps AS on 4 March 2021, putting both on the SDN List.", "2021-03-04", "2021-03-04")]
    [InlineData("OFAC announced the listing of Orla Lamps Ltd in May 2020 and of Bergen Pumps AS in June 2020.", "2020-05", "2020-06")]
    public void Several_companies_have_each_its_own_day(string text, string first, string second)
    {
        Assert.Equal([("OFAC", ListingAction.Added, first)], StepsOf(text));
        Assert.Equal([("OFAC", ListingAction.Added, second)], StepsOf(text, "bergen-pumps-as"));
    }

    [Theory]
    [InlineData("On 4 March 2021 both OFAC and the European Union designated Orla Lamps Ltd.")]
    [InlineData("OFAC, joined by the European Union, imposed sanctions on Orla Lamps Ltd on 4 March 2021.")]
    public void Two_keepers_that_act_together_both_act(string text) =>
        Assert.Equal([("European Union", ListingAction.Added, "2021-03-04"), ("OFAC", ListingAction.Added, "2021-03-04")], StepsOf(text).Order());

    [Fact]
    public void Who_is_followed_acted_where_the_follower_does_not() =>
        Assert.Equal([("OFAC", ListingAction.Added, "2021-03-04")], StepsOf("The European Union has no plans to follow OFAC, which sanctioned Orla Lamps Ltd on 4 March 2021."));

    [Fact]
    public void The_same_day_is_the_one_told_before() =>
        Assert.Equal([("OFAC", ListingAction.Removed, "2021-03-04")], StepsOf("OFAC added Bergen Pumps AS to the SDN List on 4 March 2021 and took Orla Lamps Ltd off it the same day."));

    [Theory]
    [InlineData("OFAC lifted its sanctions on Orla Lamps Ltd on 4 March 2021.")]
    [InlineData("Orla Lamps Ltd rejects reports that OFAC has put it on the SDN List.")]
    [InlineData("A court annulled the listing of Orla Lamps Ltd on 4 March 2021.")]
    [InlineData("OFAC weighed the listing of Orla Lamps Ltd on 4 March 2021.")]
    [InlineData("Norway's central bank, Orla Lamps Ltd, excluded the parent company from its oil fund in June 2016.")]
    [InlineData("OFAC removed Bergen Pumps AS from the SDN List on 4 March 2021 without listing Orla Lamps Ltd.")]
    public void A_phrase_that_tells_no_listing_gives_none(string text) =>
        Assert.DoesNotContain(StepsOf(text), s => s.Item2 == ListingAction.Added);

    [Fact]
    public void What_a_phrase_tells_cites_its_whole_sentence()
    {
        const string text = "OFAC delisted Orla Lamps Ltd on 14 May 2021 after designating it on 4 March 2021.";
        Assert.All(Text.Facts<Listing>(text), l => Assert.Equal(text, l.Citations[0].Quote));
    }
}
