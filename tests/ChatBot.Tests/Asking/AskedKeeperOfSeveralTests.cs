using ChatBot.Asking;
using ChatBot.Facts;
using ChatBot.Names;

namespace ChatBot.Tests.Asking;

/// <summary>Of companies side by side, too, what the keeper asked of did decides.</summary>
public sealed class AskedKeeperOfSeveralTests
{
    private const string Question = "are Orbel Marine and Calder Robotics on the Canadian list?";

    private static readonly Company Orbel = new("orbel-marine", "Orbel Marine", [new("Orbel Marine", NameKind.Canonical, "invented")]);

    private static readonly Company Calder = new("calder-robotics", "Calder Robotics", [new("Calder Robotics", NameKind.Canonical, "invented")]);

    private static readonly Listing Other = Step(Orbel, 2019, "OFAC", ListingAction.Added);

    private static readonly Listing Sure = Step(Calder, 2018, "Canada", ListingAction.Added);

    [Fact]
    public void A_listing_by_the_keeper_asked_of_that_is_read_with_doubt_is_told_for_each_company()
    {
        var answer = Ask(Other, Step(Orbel, 2024, "Canada", ListingAction.Added) with { IsUnsure = true }, Sure);

        Assert.StartsWith("Calder Robotics is blacklisted. Whether Orbel Marine is on the list asked about I am not sure: read the words quoted; it stands on another list.", answer.Text, StringComparison.Ordinal);
        Assert.StartsWith("Canada blacklisted Orbel Marine in 2024, if I understand Wire of 2024 right", answer.Rows[0].Text, StringComparison.Ordinal);
        Assert.Equal([Verdict.PossiblyListed, Verdict.Listed], answer.Rows.Select(r => r.Verdict!.Value));
    }

    [Theory]
    [InlineData(false, "Orbel Marine is no longer on the list asked about, but stands on another list.")]
    [InlineData(true, "Orbel Marine is no longer on the list asked about, but may stand on another list.")]
    public void A_removal_by_the_keeper_asked_of_is_told_beside_other_lists(bool isOtherUnsure, string told)
    {
        var answer = Ask(Other with { IsUnsure = isOtherUnsure }, Step(Orbel, 2024, "Canada", ListingAction.Removed), Sure);

        Assert.Contains(told, answer.Text, StringComparison.Ordinal);
        Assert.Equal([Verdict.ListedElsewhere, Verdict.Listed], answer.Rows.Select(r => r.Verdict!.Value));
        Assert.DoesNotContain("No source here says that Canada", answer.Text, StringComparison.Ordinal);
        Assert.Equal(["Wire of 2024", "Wire of 2018", "Wire of 2019"], answer.Evidence.Select(e => e.Publisher));
    }

    [Fact]
    public void A_removal_read_with_doubt_by_the_keeper_asked_of_denies_no_listing() =>
        Assert.DoesNotContain("No source here says that Canada", Ask(Other, Step(Orbel, 2024, "Canada", ListingAction.Removed) with { IsUnsure = true }, Sure).Text, StringComparison.Ordinal);

    private static Listing Step(Company company, int year, string authority, ListingAction action) => new()
    {
        Id = $"{authority}-{year}",
        CompanyId = company.Id,
        Action = action,
        Authority = authority,
        Date = FactDate.InYear(year),
        Citations = [new($"wire-{year}", 1, 0, TextOf(company))],
    };

    private static string TextOf(Company company) => $"The note of that year is about {company.Name}.";

    private static Answer Ask(params Listing[] steps)
    {
        var sources = steps.Select(s => new Source(
            s.SourceId, "https://example.test/" + s.SourceId, SourceKind.Article, "A step", $"Wire of {s.Date}", s.Date!.Value.Start, new Uri("https://example.test/" + s.SourceId), "en", "00", [new Passage(1, s.Citations[0].Quote)]));
        return new Asker(TimeProvider.System).Ask(Question, new Knowledge(new FactView([Orbel, Calder], sources, steps), new CompanyRecognizer([Orbel, Calder])), null).Answer;
    }
}
