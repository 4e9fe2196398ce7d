using ChatBot.Asking;
using ChatBot.Facts;
using ChatBot.Names;

namespace ChatBot.Tests.Asking;

/// <summary>What the keeper asked of did decides, and what others did is told behind it.</summary>
public sealed class AskedKeeperTests
{
    private const string Words = "Orbel Marine sits on a list.";

    private const string Lasts = "The effects of the listing are maintained for now.";

    private static readonly Company Orbel = new("orbel-marine", "Orbel Marine", [new("Orbel Marine", NameKind.Canonical, "invented")]);

    [Fact]
    public void The_removal_by_the_keeper_asked_of_comes_before_one_by_another_that_is_read_with_doubt()
    {
        var answer = Ask("is Orbel Marine on the Canadian list?", Ofac(2019), Ofac(2024, ListingAction.Removed) with { IsUnsure = true }, Canada(2020), Canada(2022, ListingAction.Removed));

        Assert.Equal(Verdict.ListedElsewhere, answer.Verdict);
        Assert.StartsWith("Canada took Orbel Marine off the Schedule 1 list in 2022, Wire of 2022 reports. It may stand on another list: OFAC took Orbel Marine off the SDN list in 2024, if I understand", answer.Text, StringComparison.Ordinal);
        Assert.Contains("OFAC put Orbel Marine on the SDN list in 2019", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, Verdict.ListedElsewhere)]
    [InlineData(true, Verdict.PossiblyListed)]
    public void The_verdict_and_the_first_words_quoted_are_of_the_removal_by_the_keeper_asked_of(bool isUnsure, Verdict verdict)
    {
        var answer = Ask("is Orbel Marine on the Canadian list?", Ofac(2019), Canada(2022, ListingAction.Removed) with { IsUnsure = isUnsure });

        Assert.Equal(verdict, answer.Verdict);
        Assert.Equal("Wire of 2022", answer.Evidence[0].Publisher);
        Assert.Contains("It stands on another list: OFAC put Orbel Marine on the SDN list in 2019", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_removal_by_the_keeper_asked_of_that_is_read_with_doubt_is_told_beside_what_it_may_have_ended() =>
        Assert.Contains("not sure of: read its words. Canada put Orbel Marine on the Schedule 1 list in 2020, Wire of 2020 reports. It stands on another list: OFAC put",
            Ask("is Orbel Marine on the Canadian list?", Ofac(2019), Canada(2020), Canada(2022, ListingAction.Removed) with { IsUnsure = true }).Text, StringComparison.Ordinal);

    [Fact]
    public void What_else_a_source_says_is_wanted_where_the_removal_by_the_keeper_asked_of_is_read_with_doubt() =>
        Assert.Contains("Wire of 2022’s own words:", Answer("was Orbel Marine taken off the Canadian list?", "Canada’s note speaks of Orbel Marine again: it stays on the Canadian list.", Ofac(2019), Canada(2022, ListingAction.Removed) with { IsUnsure = true }).Text, StringComparison.Ordinal);

    [Fact]
    public void An_annulment_by_the_keeper_asked_of_whose_effects_last_is_not_told_as_the_end()
    {
        var ended = Canada(2022, ListingAction.Revoked);
        var answer = Ask("is Orbel Marine on the Canadian list?", Ofac(2019), ended with { HasEffect = true, Citations = [.. ended.Citations, ended.Citations[0] with { Paragraph = 2, Quote = Lasts }] });

        Assert.Equal(Verdict.PossiblyListed, answer.Verdict);
        Assert.Contains($"But the listing has effect for now: “{Lasts}” It stands on another list: OFAC put", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_stands_on_an_official_list_beside_the_one_asked_of_is_told_so() =>
        Assert.Contains("It stands on another list: Orbel Marine has been on OFAC’s SDN list since 2019, in its version of 1 January 2019.",
            Ask("is Orbel Marine on the Canadian list?", InList(Ofac(2019)), Canada(2024) with { IsUnsure = true }).Text, StringComparison.Ordinal);

    [Fact]
    public void An_official_list_is_told_beside_what_running_text_tells_of_others() =>
        Assert.Contains("It stands on another list: The United Kingdom put Orbel Marine on the UK list in 2021, Wire of 2021 reports. Orbel Marine has been on OFAC’s SDN list",
            Ask("is Orbel Marine on the Canadian list?", InList(Ofac(2019)), Step(2021, ListingAction.Added, "United Kingdom", "UK list"), Canada(2024) with { IsUnsure = true }).Text, StringComparison.Ordinal);

    [Fact]
    public void A_day_on_record_is_not_denied_where_the_listing_may_have_ended() =>
        Assert.DoesNotContain("no day on record", Ask("when was Orbel Marine put on the Canadian list?", Ofac(2019), Canada(2020), Canada(2022, ListingAction.Removed) with { IsUnsure = true }).Text, StringComparison.Ordinal);

    [Fact]
    public void The_ground_of_a_removal_is_told_before_other_lists() =>
        Assert.Contains("The ground given: its sale of the yard. It stands on another list:", Ask("why is Orbel Marine on the Canadian list?", Ofac(2019), Canada(2022, ListingAction.Removed) with { Reason = "its sale of the yard" }).Text, StringComparison.Ordinal);

    [Fact]
    public void Whoever_gives_the_ground_of_a_listing_elsewhere_is_said_to_allege_it() =>
        Assert.Contains("The ground is what OFAC alleges, as Wire of 2019 reports it; it is not a finding of mine.",
            Ask("is Orbel Marine on the Canadian list?", Ofac(2019) with { Reason = "selling fuel" }, Canada(2022, ListingAction.Removed)).Caveats);

    [Theory]
    [InlineData("No more is known.", "No source here says that Orbel Marine was removed from a list.")]
    [InlineData(Lasts, "I have read of no such removal.")]
    public void That_no_source_tells_of_a_removal_is_said_also_of_a_listing_read_with_doubt(string more, string told) =>
        Assert.StartsWith($"{told} Canada put Orbel Marine on the Schedule 1 list in 2024, if I understand",
            Answer("was Orbel Marine removed from the Canadian list?", more, Canada(2024) with { IsUnsure = true }).Text, StringComparison.Ordinal);

    private static Listing Ofac(int year, ListingAction action = ListingAction.Added) => Step(year, action, "OFAC", "SDN list");

    private static Listing Canada(int year, ListingAction action = ListingAction.Added) => Step(year, action, "Canada", "Schedule 1");

    private static Listing Step(int year, ListingAction action, string authority, string list) => new()
    {
        Id = $"{authority}-{year}",
        CompanyId = Orbel.Id,
        Action = action,
        Authority = authority,
        List = list,
        Date = FactDate.InYear(year),
        Citations = [new($"wire-{year}", 1, 0, Words)],
    };

    /// <summary>The same step by an official list.</summary>
    private static Listing InList(Listing step) => step with { Citations = [step.Citations[0] with { SourceId = "list-" + step.SourceId }] };

    private static Answer Ask(string question, params Listing[] steps) => Answer(question, Lasts, steps);

    private static Answer Answer(string question, string more, params Listing[] steps)
    {
        var sources = steps.Select(s => new Source(
            s.SourceId, "https://example.test/" + s.SourceId, s.SourceId.StartsWith("list-", StringComparison.Ordinal) ? SourceKind.List : SourceKind.Article, "A step", $"Wire of {s.Date}", s.Date!.Value.Start, new Uri("https://example.test/" + s.SourceId), "en", "00", [new Passage(1, Words), new Passage(2, more)]));
        return new Asker(TimeProvider.System).Ask(question, new Knowledge(new FactView([Orbel], sources, steps), new CompanyRecognizer([Orbel])), null).Answer;
    }
}
