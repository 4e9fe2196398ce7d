using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>Words that often tell a step against a firm, and tell something else here.</summary>
public sealed class OtherSenseTests
{
    private const string Listed = "BIS put Orla Lamps Ltd on the Entity List on 3 June.";

    [Fact]
    public void The_time_of_a_chairman_is_not_that_of_the_firm_on_the_list() =>
        Assert.DoesNotContain(Text.Facts<Listing>("Orla Lamps Ltd, whose chairman from 2015 until 2020 was a colonel, appears on the Entity List of BIS."), l => l.Action.IsEnd());

    [Fact]
    public void Who_took_a_firm_off_did_not_follow_those_who_listed_it() =>
        Assert.DoesNotContain(Text.Facts<Listing>("The EU listed Orla Lamps Ltd in May, and Japan in June took it off."), l => l is { Authority: "Japan", Action: ListingAction.Added });

    [Theory]
    [InlineData("The ruling applies only to Orla Lamps Ltd, not to its parent.")]
    [InlineData("Tarn Sonar Ltd, whose action failed, remains listed until the appeal is decided.")]
    public void A_ruling_for_one_leaves_no_effect_for_another(string text) =>
        Assert.DoesNotContain(Text.Facts<Listing>("The General Court on Wednesday annulled the listing of Orla Lamps Ltd.", "BIS listed Tarn Sonar Ltd in 2021.", text), l => l is { CompanyId: "orla-lamps-ltd", HasEffect: true });

    [Fact]
    public void A_list_ends_where_the_sanctions_of_another_begin() =>
        Assert.Equal("BIS", Assert.Single(Text.Facts<Listing>("BIS added Orla Lamps Ltd to the list amid EU sanctions on Russia.")).Authority);

    [Fact]
    public void A_firm_that_proposed_a_merger_was_in_no_draft() =>
        Assert.Contains(Text.Facts<Listing>("Orla Lamps Ltd, which proposed a merger in May, cheered. On Friday OFAC delisted Orla Lamps Ltd."), l => l.Action.IsEnd());

    [Fact]
    public void Entry_into_a_market_is_no_entry_on_a_list() =>
        Assert.Empty(Text.Facts<Listing>("The entry of Orla Lamps Ltd into the Polish market was approved by the European Commission."));

    [Theory]
    [InlineData("Orla Lamps Ltd \"is controlled by the army\".")]
    [InlineData("Orla Lamps Ltd will \"be cut off from the dollar\".")]
    public void What_is_quoted_of_a_firm_is_not_what_it_said(string text) =>
        Assert.DoesNotContain(Text.Facts<Statement>(Listed, text), s => s.Speaker == "Orla Lamps Ltd");

    [Fact]
    public void A_customer_named_in_a_notice_is_not_listed_by_it() =>
        Assert.DoesNotContain(Text.Facts<Listing>("By a notice of 3 June BIS put Orla Lamps Ltd on the Entity List.", "Tarn Sonar Ltd is named in the same notice as a customer of the smuggler."), l => l.CompanyId == "tarn-sonar-ltd");

    [Fact]
    public void What_would_follow_if_a_listing_was_lifted_lifts_none() =>
        Assert.DoesNotContain(Text.Facts<Listing>(Listed, "Orla Lamps Ltd waits. If its listing was lifted, trade would resume."), l => l.Action.IsEnd());

    [Fact]
    public void What_is_not_on_the_list_yet_is_still_proposed() =>
        Assert.Contains(Text.Facts<Listing>("The EU plans to add Orla Lamps Ltd to its sanctions list. It is not on the list yet."), l => l is { CompanyId: "orla-lamps-ltd", Action: ListingAction.Proposed });

    [Fact]
    public void The_circular_of_a_firm_is_not_the_ministrys_word() =>
        Assert.DoesNotContain(
            Text.Facts<Statement>("The Ministry of Commerce listed Orla Lamps Ltd on 3 June.", "Orla Lamps Ltd will appeal. Its circular says the charges are baseless."),
            s => s.Speaker is { } who && who.Contains("Ministry", StringComparison.Ordinal));
}
