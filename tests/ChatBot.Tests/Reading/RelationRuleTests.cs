using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

public sealed class RelationRuleTests
{
    [Theory]
    [InlineData("Lamp maker Orla is backed by the Baltic heavyweight investors Tarn Capital and Moss Partners.", "BackedBy Tarn Capital|BackedBy Moss Partners|DescribedAs Lamp maker|MakerOf lamps")]
    [InlineData("Orla Ltd, a Riga-based sonar manufacturer, was praised.", "HeadquarteredIn Riga|DescribedAs sonar manufacturer|MakerOf sonars")]
    [InlineData("Orla Ltd, Latvia’s biggest steel producer, grew.", "DescribedAs Latvia’s biggest steel producer|MakerOf steel")]
    [InlineData("Orla Ltd is headquartered in New Riga.", "HeadquarteredIn New Riga")]
    [InlineData("Orla Ltd is considered a leading player in the north, and is owned by Tarn Holding.", "OwnedBy Tarn Holding|DescribedAs considered a leading player in the north")]
    [InlineData("Old Riga-headquartered software start-up Orla grew.", "HeadquarteredIn Old Riga|DescribedAs software start-up")]
    [InlineData("Orla Ltd, a maker of sonar sets for ships, grew.", "DescribedAs maker of sonar sets for ships|MakerOf sonar sets for ships")]
    public void What_a_text_says_a_company_is_becomes_relations(string text, string expected) =>
        Assert.Equal(expected.Split('|'), Text.Facts<Relation>(text).Select(r => $"{r.Kind} {r.Other}"));

    [Fact]
    public void A_relation_that_an_authority_alone_tells_names_it() =>
        Assert.Equal("US Treasury", Assert.Single(Text.Facts<Relation>("According to the Treasury, Orla Ltd belongs to Tarn Holding.")).ReportedBy);

    [Theory]
    [InlineData("Orla Ltd is not owned by Tarn Holding.")]
    [InlineData("The lawyer Ed Moss said that Orla Ltd is owned by Tarn Holding.")]
    public void What_is_denied_or_claimed_is_no_relation(string text) =>
        Assert.DoesNotContain(Text.Facts<Relation>(text), r => r.Kind == RelationKind.OwnedBy);
}
