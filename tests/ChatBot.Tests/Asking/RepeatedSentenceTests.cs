using ChatBot.Asking;
using ChatBot.Facts;
using ChatBot.Names;

namespace ChatBot.Tests.Asking;

/// <summary>A live report has a sentence with the time before it, and often a second time without: it is quoted once.</summary>
public sealed class RepeatedSentenceTests
{
    private const string Said = "Orbel Marine sits on the SDN list for its sale of pumps.";

    private static readonly Company Orbel = new("orbel-marine", "Orbel Marine", [new("Orbel Marine", NameKind.Canonical, "invented")]);

    [Theory]
    [InlineData("is Orbel Marine listed?")]
    [InlineData("when was Orbel Marine listed?")]
    public void The_sentence_that_a_step_was_read_from_is_quoted_once(string question) =>
        Assert.EndsWith($"own words: “09:40 {Said}”", Ask(question, new("live", 1, 6, Said), "09:40 " + Said, "10:00 Nothing else happened."), StringComparison.Ordinal);

    [Fact]
    public void What_leans_on_the_sentence_is_quoted_with_it() =>
        Assert.EndsWith($"own words: “09:40 {Said} It has no ports.”", Ask("is Orbel Marine listed?", new("live", 1, 6, Said), $"09:40 {Said} It has no ports."), StringComparison.Ordinal);

    [Fact]
    public void A_sentence_that_the_summary_of_a_report_repeats_is_quoted_once() =>
        Assert.EndsWith($"own words: “{Said}”", Ask("when was Orbel Marine listed?", new("live", 3, 0, "Nothing else happened."), Said, "09:40 " + Said, "Nothing else happened."), StringComparison.Ordinal);

    private static string Ask(string question, Citation cited, params string[] paragraphs)
    {
        var source = new Source(
            "live", "https://example.test/live", SourceKind.Article, "Live", "Harbour Live", new DateOnly(2025, 4, 10), new Uri("https://example.test/live"), "en", "00", [.. paragraphs.Select((p, i) => new Passage(i + 1, p))]);
        var step = new Listing { Id = "step", CompanyId = Orbel.Id, Action = ListingAction.Added, Authority = "OFAC", IsUnsure = cited.Quote == Said, Citations = [cited] };
        return new Asker(TimeProvider.System).Ask(question, new Knowledge(new FactView([Orbel], [source], [step]), new CompanyRecognizer([Orbel])), null).Answer.Text;
    }
}
