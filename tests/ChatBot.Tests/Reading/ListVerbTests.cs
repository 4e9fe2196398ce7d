using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>Writers have many verbs for the same step: with words for a list, where something is put or taken from tells what is done.</summary>
public sealed class ListVerbTests
{
    [Theory]
    [InlineData("added to")]
    [InlineData("written into")]
    [InlineData("brought onto")]
    [InlineData("enrolled in")]
    [InlineData("introduced into")]
    [InlineData("assigned to")]
    [InlineData("appended to")]
    [InlineData("admitted to")]
    [InlineData("posted to")]
    [InlineData("catalogued in")]
    public void Who_is_put_onto_a_list_is_added(string verb)
    {
        Assert.Equal((ListingAction.Added, "2024-06-03", false), Step($"On 3 June 2024 Orla Lamps Ltd was {verb} the Entity List."));
        Assert.Equal((ListingAction.Added, "2024-06-03", false), Step($"BIS {verb.Replace(" ", " Orla Lamps Ltd ", StringComparison.Ordinal).Replace("written", "wrote", StringComparison.Ordinal)} the Entity List on 3 June 2024."));
    }

    [Theory]
    [InlineData("eliminated")]
    [InlineData("discharged")]
    [InlineData("expunged")]
    [InlineData("stricken")]
    [InlineData("pulled")]
    [InlineData("withdrawn")]
    public void Who_is_taken_from_a_list_is_removed(string verb) =>
        Assert.Equal((ListingAction.Removed, "2024-06-03", false), Step($"On 3 June 2024 Orla Lamps Ltd was {verb} from the Entity List."));

    [Theory]
    [InlineData("remained")]
    [InlineData("languished")]
    [InlineData("figured")]
    public void Who_has_been_on_a_list_since_a_day_was_added_then(string verb) =>
        Assert.Equal((ListingAction.Added, "2023-10-17", false), Step($"Orla Lamps Ltd has {verb} on the Entity List since 17 October 2023."));

    [Theory]
    [InlineData("The World Bank disqualified Orla Lamps Ltd on 3 June 2024.")]
    [InlineData("Orla Lamps Ltd was barred by the World Bank on 3 June 2024.")]
    [InlineData("On 3 June 2024 the World Bank excluded Orla Lamps Ltd from its contracts.")]
    [InlineData("The World Bank ruled ineligible Orla Lamps Ltd on 3 June 2024.")]
    public void Whom_a_development_bank_shuts_out_is_listed_by_it(string text) => Assert.Equal((ListingAction.Added, "2024-06-03", false), Step(text));

    [Theory]
    [InlineData("The referee suspended Orla Lamps Ltd, the club of the Entity List, on 3 June 2024.")]
    [InlineData("Lawmakers introduced a bill against the Entity List on 3 June 2024, Orla Lamps Ltd said.")]
    [InlineData("Orla Lamps Ltd excluded a sale on 3 June 2024, whatever the Entity List says.")]
    [InlineData("The World Bank lends money. The port barred Orla Lamps Ltd from its quay on 3 June 2024.")]
    public void The_same_verbs_with_nothing_to_put_into_or_take_from_tell_no_step(string text) =>
        Assert.DoesNotContain(Text.Facts<Listing>(text), l => !l.IsUnsure);

    [Theory]
    [InlineData("The World Bank lends there. The Bank of England blacklisted Orla Lamps Ltd on 3 June 2024.", "Bank of England")]
    [InlineData("The World Bank lends there. On 3 June 2024 the Central Bank of Nigeria blacklisted Orla Lamps Ltd.", "Central Bank of Nigeria")]
    [InlineData("The National Bank of Ukraine put Orla Lamps Ltd on its sanctions list on 3 June 2024.", "National Bank of Ukraine")]
    [InlineData("The European Bank for Reconstruction and Development debarred Orla Lamps Ltd on 3 June 2024.", "European Bank for Reconstruction and Development")]
    public void A_bank_is_called_by_its_whole_name(string text, string keeper) =>
        Assert.Equal(("orla-lamps-ltd", keeper), Assert.Single(Text.Facts<Listing>(text).Select(l => (l.CompanyId, l.Authority))));

    [Theory]
    [InlineData("METI adds the following two entities to the Foreign End User List.")]
    [InlineData("METI adds the following two entities to the list of entities subject to the ban on exports. The ban enters into force on 21 June 2024.")]
    public void What_is_announced_as_following_stands_in_the_lines_behind_the_paragraph(string lead) =>
        Assert.Equal(["orla-lamps-ltd", "tarn-sonar-ltd"], Text.Facts<Listing>(lead, "- Orla Lamps Ltd (Russia): actuators for missiles", "- Tarn Sonar Ltd (Georgia): evading sanctions").Where(l => l.Action == ListingAction.Added).Select(l => l.CompanyId));

    private static (ListingAction, string?, bool) Step(string text) =>
        Assert.Single(Text.Facts<Listing>(text).Select(l => (l.Action, l.Date?.ToString(), l.IsUnsure)));

    [Theory]
    [InlineData("On 11 June OFAC listed Orla Lamps Ltd, a buying house in Bukavu, and Tarn Sonar Ltd.")]
    [InlineData("On 11 June Canada designated Orla Lamps Ltd, an oil trader, and Tarn Sonar Ltd, a bank.")]
    public void What_a_firm_is_behind_a_comma_is_no_status_that_it_gets(string text) =>
        Assert.Equal([("orla-lamps-ltd", false), ("tarn-sonar-ltd", false)], Text.Facts<Listing>(text).Select(l => (l.CompanyId, l.IsUnsure)).Order());
}
