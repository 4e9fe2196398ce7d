using ChatBot.Asking;
using ChatBot.Facts;
using ChatBot.Names;

namespace ChatBot.Tests.Asking;

/// <summary>Who acts on a date must see that the reader is not sure of it.</summary>
public sealed class UnsureDateTests
{
    private const string Told = "OFAC put Orbel Marine on the SDN list.";

    private static readonly Company Orbel = new("orbel-marine", "Orbel Marine", [new("Orbel Marine", NameKind.Canonical, "invented")]);

    [Theory]
    [InlineData("is Orbel Marine listed?")]
    [InlineData("when was Orbel Marine listed?")]
    [InlineData("tell me about Orbel Marine")]
    public void A_date_that_is_not_sure_says_so(string question)
    {
        var answer = Ask(question, isDateUnsure: true);

        Assert.Equal(Verdict.Listed, answer.Verdict);
        Assert.Contains("Wire reports, though I am not sure of the date: read its words", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_of_a_list_says_so_too() =>
        Assert.Contains("3 June 2024 (not a sure date)", Assert.Single(Ask("which companies are listed?", isDateUnsure: true).Rows).Text, StringComparison.Ordinal);

    [Fact]
    public void It_corrects_nobody() =>
        Assert.DoesNotContain("do not date the listing", Ask("was Orbel Marine listed in 2019?", isDateUnsure: true).Text, StringComparison.Ordinal);

    [Fact]
    public void A_sure_date_is_told_as_one() =>
        Assert.DoesNotContain("not sure", Ask("when was Orbel Marine listed?", isDateUnsure: false).Text, StringComparison.Ordinal);

    private static Answer Ask(string question, bool isDateUnsure)
    {
        var source = new Source("wire", "https://example.test/wire", SourceKind.Article, "A listing", "Wire", new DateOnly(2024, 6, 4), new Uri("https://example.test/wire"), "en", "00", [new Passage(1, Told)]);
        var added = new Listing
        {
            Id = "added",
            CompanyId = Orbel.Id,
            Action = ListingAction.Added,
            Authority = "OFAC",
            List = "SDN list",
            Date = FactDate.OnDay(new(2024, 6, 3)),
            IsDateUnsure = isDateUnsure,
            Citations = [new("wire", 1, 0, Told)],
        };
        return new Asker(TimeProvider.System).Ask(question, new Knowledge(new FactView([Orbel], [source], [added]), new CompanyRecognizer([Orbel])), null).Answer;
    }
}
