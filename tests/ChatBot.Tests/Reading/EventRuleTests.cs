using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

public sealed class EventRuleTests
{
    [Fact]
    public void An_act_that_was_passed_has_its_effect()
    {
        var passed = Assert.Single(Text.Facts<Event>("Also on Monday, the US House of Representatives passed the Safe Lamps Act, which bans lamps from Utopia unless they are tested."));

        Assert.Equal(("passed", "US House of Representatives", "Safe Lamps Act", "bans lamps from Utopia unless they are tested", "2024-06-10"), (passed.Type, passed.Actor, passed.Object, passed.Effect, passed.Date.ToString()));
        Assert.Null(passed.CompanyId);
    }

    [Theory]
    [InlineData("In April, the FCC revoked Orla Lamps’s licence, crippling the biggest lamp maker in Utopia.")]
    [InlineData("In April, the FCC revoked the licence of Orla Lamps, crippling the biggest lamp maker in Utopia.")]
    public void A_revoked_licence_concerns_its_holder_and_lists_nobody(string text)
    {
        var reading = Text.Read(text);
        var revoked = Assert.Single(reading.Facts.OfType<Event>());

        Assert.Equal(("revoked", "US Federal Communications Commission (FCC)", "licence", "orla-lamps", "2024-04"), (revoked.Type, revoked.Actor, revoked.Object, revoked.CompanyId, revoked.Date.ToString()));
        Assert.Equal("crippling the biggest lamp maker in Utopia", revoked.Effect);
        Assert.Equal("biggest lamp maker in Utopia", Assert.Single(reading.Facts.OfType<Relation>()).Other);
        Assert.Empty(reading.Facts.OfType<Listing>());
    }

    [Fact]
    public void A_licence_can_be_revoked_in_the_passive()
    {
        var revoked = Assert.Single(Text.Facts<Event>("Orla Lamps’s licence was revoked by the FCC in April."));

        Assert.Equal(("revoked", "US Federal Communications Commission (FCC)", "licence", "orla-lamps"), (revoked.Type, revoked.Actor, revoked.Object, revoked.CompanyId));
    }

    [Theory]
    [InlineData("Brussels has stepped up its campaign against smugglers over safety.", "stepped up", "European Union", "its campaign against smugglers")]
    [InlineData("The Norwegian Maritime Ministry tightened its rules because of piracy.", "tightened", "Norwegian Maritime Ministry", "its rules")]
    [InlineData("Canadian senators are discussing ways to restrict Orla Lamps Ltd.", "discussed", "Canadian senators", "ways to restrict Orla Lamps Ltd")]
    public void What_bodies_do_becomes_an_event(string text, string type, string actor, string thing)
    {
        var happened = Assert.Single(Text.Facts<Event>(text));

        Assert.Equal((type, actor, thing), (happened.Type, happened.Actor, happened.Object));
    }

    [Theory]
    [InlineData("The Senate did not pass the Safe Lamps Act.")]
    [InlineData("The Senate may pass the Safe Lamps Act.")]
    [InlineData("The lamp shop opened a new door.")]
    public void What_did_not_happen_or_nobody_of_note_did_is_no_event(string text) =>
        Assert.Empty(Text.Facts<Event>(text));

    [Fact]
    public void Names_behind_a_colon_are_no_object_of_an_event() =>
        Assert.DoesNotContain(Text.Facts<Event>("The Treasury has extended the Covered Register by two makers from Oslo: Orla Lamps Ltd and Tarn Sonar Ltd, which sells under the name Tarn."), e => e.Object?.Contains("Orla", StringComparison.Ordinal) == true);
}
