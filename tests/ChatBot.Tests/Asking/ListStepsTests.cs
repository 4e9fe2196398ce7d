using ChatBot.Asking;
using ChatBot.Facts;
using ChatBot.Names;

namespace ChatBot.Tests.Asking;

/// <summary>Which steps of several sources are of one list, so that a later one ends an earlier one.</summary>
public sealed class ListStepsTests
{
    private static readonly Company Orbel = new("orbel-marine", "Orbel Marine", [new("Orbel Marine", NameKind.Canonical, "invented")]);

    [Fact]
    public void A_removal_ends_a_listing_of_the_same_keeper_whose_source_names_no_list_and_that_is_said_to_be_taken_for_granted()
    {
        var answer = Ask("is Orbel Marine listed?", Added(2021, "OFAC", null), Removed(2024, "OFAC", "SDN List"));

        Assert.Equal(Verdict.NoLongerListed, answer.Verdict);
        Assert.Contains("Wire of 2021 does not say of which list the listing in 2021 was", Caveats(answer), StringComparison.Ordinal);
        Assert.Equal([Verdict.NoLongerListed, Verdict.Listed], answer.Rows.Select(r => r.Verdict!.Value));
    }

    [Fact]
    public void A_removal_without_a_list_ends_the_only_listing_of_its_keeper()
    {
        var answer = Ask("is Orbel Marine listed?", Added(2021, "BIS", "Entity List"), Removed(2024, "BIS", null));

        Assert.Equal(Verdict.NoLongerListed, answer.Verdict);
        Assert.Contains("Wire of 2024 does not say of which list the removal in 2024 was", Caveats(answer), StringComparison.Ordinal);
    }

    [Fact]
    public void A_removal_without_a_list_ends_none_of_several_listings()
    {
        var answer = Ask("was Orbel Marine removed?", Added(2021, "EU", "Annex I"), Added(2022, "EU", "Annex IV"), Removed(2024, "EU", null));

        Assert.Equal(Verdict.Listed, answer.Verdict);
        Assert.StartsWith("EU took Orbel Marine off its list in 2024, Wire of 2024 reports. What stands, as no source here says that it ended:", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("OFAC", "SDN List", "OFAC", "Specially Designated Nationals and Blocked Persons List")]
    [InlineData("US Treasury", "sdn list", "OFAC", "SDN list")]
    [InlineData("BIS", "Entity List", "United States", "US Entity List")]
    [InlineData("OFSI", "consolidated list", "OFSI", "Consolidated List")]
    public void Names_of_one_list_are_known_to_be_one(string keeper, string list, string other, string otherList)
    {
        var answer = Ask("is Orbel Marine listed?", Added(2021, keeper, list), Removed(2024, other, otherList));

        Assert.Equal(Verdict.NoLongerListed, answer.Verdict);
        Assert.DoesNotContain("outright", Caveats(answer), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("OFAC", "SDN List", "OFAC", "NS-CMIC List")]
    [InlineData("OFAC", "SDN List", "OFAC", "Non-SDN Menu-Based Sanctions List")]
    [InlineData("OFAC", "Non-SDN Menu-Based Sanctions List", "OFAC", "Non-SDN Palestinian Legislative Council List")]
    [InlineData("BIS", "Entity List", "OFAC", "SDN List")]
    [InlineData("EU", "Annex I", "EU", "Annex IV")]
    [InlineData("OFSI", null, "EU", null)]
    public void A_removal_from_another_list_ends_no_listing(string keeper, string? list, string other, string? otherList)
    {
        var answer = Ask("is Orbel Marine listed?", Added(2021, keeper, list), Removed(2024, other, otherList));

        Assert.Equal(Verdict.Listed, answer.Verdict);
        Assert.DoesNotContain("No source here says that Orbel Marine was removed", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_is_on_a_non_sdn_list_is_not_said_to_be_on_the_sdn_list() =>
        Assert.StartsWith("No source here says that Orbel Marine is on the SDN list", Ask("is Orbel Marine on the SDN list?", Added(2021, "OFAC", "Non-SDN Menu-Based Sanctions List")).Text, StringComparison.Ordinal);

    [Fact]
    public void Lists_that_the_answer_leaves_untold_are_named_where_they_are_asked_for() =>
        Assert.EndsWith("My sources name two more lists that it is on: OFAC’s SDN List and EU’s list.",
            Ask("which lists is Orbel Marine on?", Added(2019, "EU", null), Added(2020, "OFAC", "SDN List"), Added(2021, "BIS", "Entity List"), Added(2022, "Canada", null), Added(2023, "OFSI", null)).Text, StringComparison.Ordinal);

    [Fact]
    public void Who_is_put_on_the_list_again_is_listed() =>
        Assert.Equal(Verdict.Listed, Ask("is Orbel Marine listed?", Added(2019, "OFAC", null), Removed(2021, "OFAC", "SDN List"), Added(2024, "OFAC", "SDN List")).Verdict);

    [Fact]
    public void Who_was_taken_off_and_listed_again_was_removed_once() =>
        Assert.StartsWith("OFAC took Orbel Marine off the SDN List in 2021", Ask("was Orbel Marine removed?", Added(2019, "OFAC", "SDN List"), Removed(2021, "OFAC", "SDN List"), Added(2023, "OFAC", "SDN List")).Text, StringComparison.Ordinal);

    [Fact]
    public void Who_is_off_one_list_and_on_another_is_listed()
    {
        var answer = Ask("which companies are listed?", Added(2019, "OFAC", "SDN List"), Removed(2021, "OFAC", "SDN List"), Added(2023, "BIS", "Entity List"));

        Assert.Equal(Verdict.Listed, Assert.Single(answer.Rows).Verdict);
        Assert.DoesNotContain("No longer listed", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_nobody_who_decides_says_is_told_as_a_rumour() =>
        Assert.StartsWith("Only a rumour: Wire of 2024 reports that in 2024 people or media without a say expect steps against Orbel Marine by OFAC;", Ask("is Orbel Marine listed?", (ListingAction.Rumoured, 2024, "OFAC", null)).Text, StringComparison.Ordinal);

    [Fact]
    public void Who_was_taken_off_is_not_counted_among_the_listed_without_saying_so()
    {
        var answer = Ask("which companies are listed?", Added(2021, "OFAC", "SDN List"), Removed(2024, "OFAC", "SDN List"));

        Assert.Equal(Verdict.NoLongerListed, Assert.Single(answer.Rows).Verdict);
        Assert.EndsWith("taken off in 2024", answer.Rows[0].Text, StringComparison.Ordinal);
        Assert.Contains("No longer listed of these: Orbel Marine.", answer.Text, StringComparison.Ordinal);
    }

    private static string Caveats(Answer answer) => string.Join('\n', answer.Caveats);

    private static (ListingAction, int, string?, string?) Added(int year, string? authority, string? list) => (ListingAction.Added, year, authority, list);

    private static (ListingAction, int, string?, string?) Removed(int year, string? authority, string? list) => (ListingAction.Removed, year, authority, list);

    private static Answer Ask(string question, params (ListingAction Action, int Year, string? Authority, string? List)[] steps)
    {
        var sources = steps.Select(s => new Source(
            $"wire-{s.Year}", $"https://example.test/{s.Year}", SourceKind.Article, "A step", $"Wire of {s.Year}", new DateOnly(s.Year, 6, 1), new Uri($"https://example.test/{s.Year}"), "en", "00", [new Passage(1, "A step.")]));
        var facts = steps.Select(s => new Listing
        {
            Id = $"{s.Action}-{s.Year}",
            CompanyId = Orbel.Id,
            Action = s.Action,
            Authority = s.Authority,
            List = s.List,
            Date = FactDate.InYear(s.Year),
            Citations = [new($"wire-{s.Year}", 1, 0, "A step.")],
        });
        return new Asker(TimeProvider.System).Ask(question, new Knowledge(new FactView([Orbel], sources, facts), new CompanyRecognizer([Orbel])), null).Answer;
    }
}
