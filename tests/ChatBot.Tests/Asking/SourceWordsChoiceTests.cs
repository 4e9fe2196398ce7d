using ChatBot.Asking;
using ChatBot.Facts;
using ChatBot.Names;

namespace ChatBot.Tests.Asking;

/// <summary>Of all that a text says, the sentence that answers is quoted: by whom it speaks of, whose list it tells of and what was asked.</summary>
public sealed class SourceWordsChoiceTests
{
    private static readonly string[] Paragraphs =
    [
        "On 4 March the US Treasury added the Varnholt refiner Ostmark Fuels Ltd (\"OFL\") to the SDN list. The refiner, it said, sold fuel to a militia.",
        "London has left the company alone so far: it has not put the refiner on a list of its own.",
        "Who stands behind Ostmark Fuels? The Kestrel Fund, an investor from Tallow, holds 55 per cent.",
        "OFL did not answer our questions.",
        "Contracts with it may be wound down until 18 April.",
        "Port Ostmark Logistics has nothing to do with the refiner, but was named in an early version of this text.",
        "Ostmark Fuels Museum is closed on Mondays.",
    ];

    private static readonly Company Fuels = new(Company.Slug("Ostmark Fuels Ltd"), "Ostmark Fuels Ltd",
        [new("Ostmark Fuels Ltd", NameKind.Canonical, "invented"), new("Ostmark Fuels", NameKind.Short, "invented"), new("Ostmark", NameKind.Short, "invented")]);

    private static readonly Source Article = new(
        "tallow-1", "https://example.test/tallow", SourceKind.Article, "A refiner is hit", "Tallow Gazette", new DateOnly(2025, 3, 6),
        new Uri("https://example.test/tallow"), "en", "00", [.. Paragraphs.Select((p, i) => new Passage(i + 1, p))]);

    private static readonly FactView View = new([Fuels], [Article],
    [
        new Listing { Id = "fuels", CompanyId = Fuels.Id, Action = ListingAction.Added, Authority = "US Treasury", List = "SDN list", Date = FactDate.OnDay(new DateOnly(2025, 3, 4)), Citations = [new("tallow-1", 1, 0, Paragraphs[0][..Paragraphs[0].IndexOf(" The refiner", StringComparison.Ordinal)])] },
    ]);

    private static readonly Knowledge Known = new(View, new CompanyRecognizer(View.Companies));

    private static Answer Ask(string text) => new Asker(TimeProvider.System).Ask(text, Known, null).Answer;

    [Theory]
    [InlineData("Has Britain listed Ostmark Fuels too?", 2)]
    [InlineData("is ostmark fuels on the UK list", 2)]
    [InlineData("Who owns Ostmark Fuels?", 3)]
    [InlineData("How did Ostmark Fuels respond?", 4)]
    [InlineData("Until when may contracts with Ostmark Fuels be wound down?", 5)]
    [InlineData("Why was Ostmark Fuels put on the SDN list?", 1)]
    public void The_passage_that_answers_is_quoted_by_whatever_name_it_calls_the_company(string text, int paragraph) =>
        Assert.Equal(paragraph, Ask(text).Evidence[0].Paragraph);

    [Fact]
    public void A_day_without_a_year_is_counted_out_from_the_publication() =>
        Assert.Contains("“18 April” is 18 April 2025", Ask("Until when may contracts with Ostmark Fuels be wound down?").Text, StringComparison.Ordinal);

    [Fact]
    public void The_status_heads_an_answer_that_leaves_open_what_was_asked() =>
        Assert.Equal(Verdict.Listed, Ask("Until when may contracts with Ostmark Fuels be wound down?").Verdict);

    [Theory]
    [InlineData("Was Port Ostmark Logistics put on the SDN list?")]
    [InlineData("port ostmark logistics blacklisted?")]
    public void A_name_that_only_shares_a_word_with_a_listed_company_is_nobody_of_its_name(string text)
    {
        var answer = Ask(text);

        Assert.NotEqual(Verdict.Listed, answer.Verdict);
        Assert.Contains("Port Ostmark Logistics", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_said_of_a_longer_name_is_not_quoted() =>
        Assert.DoesNotContain("closed on Mondays", Ask("When was Ostmark Fuels listed by Britain?").Seen(), StringComparison.Ordinal);

    [Theory]
    [InlineData("Which companies were listed in the step described by the Tallow Gazette?")]
    [InlineData("Which companies did the US Treasury list, according to the Tallow Gazette report?")]
    public void A_publisher_whose_text_is_meant_is_no_company(string text) =>
        Assert.DoesNotContain("listing of Tallow Gazette", Ask(text).Text, StringComparison.Ordinal);
}
