using ChatBot.Asking;
using ChatBot.Facts;
using ChatBot.Names;

namespace ChatBot.Tests.Asking;

/// <summary>What is told of the list asked of decides, and what is read with doubt is not denied.</summary>
public sealed class AskedListTests
{
    private static readonly Company Orbel = new("orbel-marine", "Orbel Marine", [new("Orbel Marine", NameKind.Canonical, "invented")]);

    [Fact]
    public void A_listing_on_the_list_asked_of_that_is_read_with_doubt_is_told_and_not_denied()
    {
        var answer = Ask("is Orbel Marine on the Entity List?", Step(2019, "OFAC", "SDN list"), Step(2024, "BIS", "Entity List") with { IsUnsure = true });

        Assert.Equal(Verdict.PossiblyListed, answer.Verdict);
        Assert.StartsWith("BIS put Orbel Marine on the Entity List in 2024, if I understand Wire of 2024 right", answer.Text, StringComparison.Ordinal);
        Assert.Contains("It stands on another list: OFAC put Orbel Marine on the SDN list in 2019", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_only_a_reading_with_doubt_names_is_not_said_to_be_named_nowhere()
    {
        var answer = Ask("which list is Orbel Marine on?", Step(2019, "Canada", null), Step(2024, "BIS", "Entity List") with { IsUnsure = true });

        Assert.StartsWith("Wire of 2019 names no list, but there may be another listing: In 2024 BIS put Orbel Marine on the Entity List, if I understand", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ListingAction.Added)]
    [InlineData(ListingAction.Removed)]
    public void The_step_on_the_list_asked_of_comes_before_later_ones_on_others(ListingAction action) =>
        Assert.StartsWith(action == ListingAction.Added ? "In 2019 BIS put Orbel Marine on the Entity List" : "BIS took Orbel Marine off the Entity List in 2019",
            Ask(action == ListingAction.Added ? "when was Orbel Marine put on the Entity List?" : "is Orbel Marine on the Entity List?", Step(2024, "OFAC", "SDN list"), Step(2019, "BIS", "Entity List") with { Action = action }).Text, StringComparison.Ordinal);

    [Fact]
    public void A_list_of_which_no_step_is_told_is_a_wrong_premise() =>
        Assert.StartsWith("No source here says that Orbel Marine is on the Entity List; my sources name SDN list.", Ask("is Orbel Marine on the Entity List?", Step(2019, "OFAC", "SDN list")).Text, StringComparison.Ordinal);

    private static Listing Step(int year, string authority, string? list) => new()
    {
        Id = $"{authority}-{year}",
        CompanyId = Orbel.Id,
        Action = ListingAction.Added,
        Authority = authority,
        List = list,
        Date = FactDate.InYear(year),
        Citations = [new($"wire-{year}", 1, 0, "A step.")],
    };

    private static Answer Ask(string question, params Listing[] steps)
    {
        var sources = steps.Select(s => new Source(
            s.SourceId, "https://example.test/" + s.SourceId, SourceKind.Article, "A step", $"Wire of {s.Date}", s.Date!.Value.Start, new Uri("https://example.test/" + s.SourceId), "en", "00", [new Passage(1, "A step.")]));
        return new Asker(TimeProvider.System).Ask(question, new Knowledge(new FactView([Orbel], sources, steps), new CompanyRecognizer([Orbel])), null).Answer;
    }
}
