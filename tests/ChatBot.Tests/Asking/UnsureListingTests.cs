using ChatBot.Asking;
using ChatBot.Facts;
using ChatBot.Names;

namespace ChatBot.Tests.Asking;

/// <summary>What the reader is not sure of is told with that doubt, and decides nothing where something sure is known.</summary>
public sealed class UnsureListingTests
{
    private const string Words = "Orbel Marine sits on the SDN list.";

    private static readonly Company Orbel = new("orbel-marine", "Orbel Marine", [new("Orbel Marine", NameKind.Canonical, "invented")]);

    [Fact]
    public void A_listing_read_with_doubt_is_possible_and_shown_with_its_words()
    {
        var answer = Ask("is Orbel Marine listed?", Step(ListingAction.Added, 2021, isUnsure: true));

        Assert.Equal(Verdict.PossiblyListed, answer.Verdict);
        Assert.Contains("if I understand Wire of 2021 right, which I am not sure of", answer.Text, StringComparison.Ordinal);
        Assert.Equal(Words, answer.Evidence[0].Quote);
    }

    [Theory]
    [InlineData("when was Orbel Marine listed?")]
    [InlineData("who listed Orbel Marine?")]
    [InlineData("why was Orbel Marine listed?")]
    [InlineData("which companies are listed?")]
    [InlineData("was Orbel Marine listed in 2019?")]
    public void The_doubt_is_told_whatever_is_asked(string question) =>
        Assert.Contains("not sure", Ask(question, Step(ListingAction.Added, 2021, isUnsure: true)).Text, StringComparison.Ordinal);

    [Fact]
    public void A_removal_read_with_doubt_does_not_clear_a_listing()
    {
        var answer = Ask("is Orbel Marine listed?", Step(ListingAction.Added, 2021), Step(ListingAction.Removed, 2024, isUnsure: true));

        Assert.Equal(Verdict.PossiblyListed, answer.Verdict);
        Assert.Contains("OFAC put Orbel Marine on the SDN list in 2021", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_removal_read_with_doubt_is_not_counted_among_those_that_ended()
    {
        var answer = Ask("which companies are listed?", Step(ListingAction.Added, 2021), Step(ListingAction.Removed, 2024, isUnsure: true));

        Assert.DoesNotContain("No longer listed", answer.Text, StringComparison.Ordinal);
        Assert.Equal(Verdict.PossiblyListed, Assert.Single(answer.Rows).Verdict);
        Assert.EndsWith("possibly taken off in 2024", answer.Rows[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_listing_read_with_doubt_is_told_beside_a_removal()
    {
        var answer = Ask("is Orbel Marine listed?", Step(ListingAction.Added, 2019), Step(ListingAction.Removed, 2021), Step(ListingAction.Added, 2024, isUnsure: true));

        Assert.Equal(Verdict.PossiblyListed, answer.Verdict);
    }

    [Fact]
    public void A_sure_listing_decides_beside_an_unsure_one() =>
        Assert.Equal(Verdict.Listed, Ask("is Orbel Marine listed?", Step(ListingAction.Added, 2019), Step(ListingAction.Added, 2024, "Canada", "Schedule 1", isUnsure: true)).Verdict);

    [Fact]
    public void What_is_read_with_doubt_corrects_nobody() =>
        Assert.DoesNotContain("No source here says that the EU", Ask("did the EU list Orbel Marine?", Step(ListingAction.Added, 2021, isUnsure: true)).Text, StringComparison.Ordinal);

    [Fact]
    public void The_keeper_asked_of_decides_although_another_listed_it_surely()
    {
        var answer = Ask("is Orbel Marine on the Canadian list?", Step(ListingAction.Added, 2019), Step(ListingAction.Added, 2024, "Canada", "Schedule 1", isUnsure: true));

        Assert.Equal(Verdict.PossiblyListed, answer.Verdict);
        Assert.StartsWith("Canada put Orbel Marine on the Schedule 1 list in 2024, if I understand Wire of 2024 right", answer.Text, StringComparison.Ordinal);
        Assert.Contains("It stands on another list: OFAC put Orbel Marine on the SDN list in 2019", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_removal_read_with_doubt_by_the_keeper_asked_of_is_told_and_no_listing_denied()
    {
        var answer = Ask("is Orbel Marine on the Canadian list?", Step(ListingAction.Added, 2019), Step(ListingAction.Removed, 2024, "Canada", "Schedule 1", isUnsure: true));

        Assert.StartsWith("Canada took Orbel Marine off the Schedule 1 list in 2024, if I understand", answer.Text, StringComparison.Ordinal);
        Assert.Contains("It stands on another list: OFAC put Orbel Marine on the SDN list in 2019", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_removal_by_the_keeper_asked_of_comes_before_what_another_may_have_done()
    {
        var answer = Ask("is Orbel Marine on the Canadian list?", Step(ListingAction.Added, 2019, isUnsure: true), Step(ListingAction.Removed, 2024, "Canada", "Schedule 1"));

        Assert.StartsWith("Canada took Orbel Marine off the Schedule 1 list in 2024", answer.Text, StringComparison.Ordinal);
        Assert.Contains("It may stand on another list: OFAC put Orbel Marine on the SDN list in 2019, if I understand", answer.Text, StringComparison.Ordinal);
    }

    private static Listing Step(ListingAction action, int year, string authority = "OFAC", string list = "SDN list", bool isUnsure = false) => new()
    {
        Id = $"{action}-{year}",
        CompanyId = Orbel.Id,
        Action = action,
        Authority = authority,
        List = list,
        Date = FactDate.InYear(year),
        IsUnsure = isUnsure,
        Citations = [new($"wire-{year}", 1, 0, Words)],
    };

    private static Answer Ask(string question, params Listing[] steps)
    {
        var sources = steps.Select(s => new Source(
            s.SourceId, "https://example.test/" + s.SourceId, SourceKind.Article, "A step", $"Wire of {s.Date}", s.Date!.Value.Start, new Uri("https://example.test/" + s.SourceId), "en", "00", [new Passage(1, Words)]));
        return new Asker(TimeProvider.System).Ask(question, new Knowledge(new FactView([Orbel], sources, steps), new CompanyRecognizer([Orbel])), null).Answer;
    }
}
