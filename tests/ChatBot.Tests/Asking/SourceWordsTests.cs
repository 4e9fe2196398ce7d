using ChatBot.Asking;
using ChatBot.Facts;
using ChatBot.Names;

namespace ChatBot.Tests.Asking;

/// <summary>What a source says in its own words is quoted where no fact answers.</summary>
public sealed class SourceWordsTests
{
    private static readonly string[] Paragraphs =
    [
        "On Monday the Council put Tarnholm Pumps AG on its list. Nobody in the Union may pay it.",
        "Tarnholm Dairy keeps cows near the lake. It belongs to the same family, but Brussels has not listed it.",
        "Contracts that were signed before may be wound down until 31 October 2024.",
        "At Orvik Marine they hung up on us twice.",
        "“Most never ask to come off such lists,” says Lene Hallström, who teaches trade law in Turku.",
        "Kestavel Shipping has been on the national register since May 2021. It paid a fine.",
        "FJORD LEDGER - WEEKLY EDITION",
        "CORRECTION: we also named Upper Tarnholm Pumps Museum. That was wrong: it was not listed.",
    ];

    private static readonly Company Pumps = Make("Tarnholm Pumps AG", "Tarnholm Pumps");
    private static readonly Company Orvik = Make("Orvik Marine Ltd", "Orvik Marine");

    private static readonly Source Article = new(
        "fjord-1", "https://example.test/fjord", SourceKind.Article, "Who is hit", "Fjord Ledger", new DateOnly(2024, 8, 1),
        new Uri("https://example.test/fjord"), "en", "00", [.. Paragraphs.Select((p, i) => new Passage(i + 1, p))]);

    private static readonly FactView View = new([Pumps, Orvik], [Article],
    [
        new Listing { Id = "pumps", CompanyId = Pumps.Id, Action = ListingAction.Added, Authority = "European Union", Date = FactDate.OnDay(new DateOnly(2024, 7, 29)), DateWords = "On Monday", Citations = [new("fjord-1", 1, 0, "On Monday the Council put Tarnholm Pumps AG on its list.")] },
    ]);

    private static readonly Knowledge Known = new(View, new CompanyRecognizer(View.Companies));

    private static Answer Ask(string text) => new Asker(TimeProvider.System).Ask(text, Known, null).Answer;

    [Theory]
    [InlineData("Is Tarnholm Dairy on the EU list?")]
    [InlineData("tarnholm dairy listed?")]
    public void A_name_without_a_record_is_answered_by_the_sentence_that_names_it(string text)
    {
        var answer = Ask(text);

        Assert.Equal(Verdict.NoRecord, answer.Verdict);
        Assert.Contains("Fjord Ledger’s own words: “Tarnholm Dairy keeps cows near the lake. It belongs to the same family, but Brussels has not listed it.”", answer.Text, StringComparison.Ordinal);
        Assert.Contains(answer.Evidence, e => e.Paragraph == 2 && e.Publisher == "Fjord Ledger");
    }

    [Fact]
    public void The_verdict_comes_first_and_the_quotation_after_it()
    {
        var text = Ask("Is Tarnholm Dairy sanctioned?").Text;

        Assert.StartsWith("I have no record of a listing of Tarnholm Dairy", text, StringComparison.Ordinal);
        Assert.EndsWith("”", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_no_passage_writes_gets_no_quotation()
    {
        var answer = Ask("Is Zanthor Robotics on the EU list?");

        Assert.Equal(Verdict.NoRecord, answer.Verdict);
        Assert.Empty(answer.Evidence);
    }

    [Fact]
    public void A_longer_name_that_a_passage_writes_is_not_taken_for_the_company_whose_name_it_starts_like() =>
        Assert.NotEqual(Verdict.Listed, Ask("was tarnholm dairy blacklisted by the EU").Verdict);

    [Fact]
    public void A_longer_name_around_the_company_s_is_somebody_else_and_never_read_as_listed()
    {
        var answer = Ask("was upper tarnholm pumps museum listed by the EU?");

        Assert.Equal(Verdict.NoRecord, answer.Verdict);
        Assert.Contains("That was wrong: it was not listed.", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_listing_leaves_open_is_looked_for_in_the_passages()
    {
        var answer = Ask("Until when may contracts with Tarnholm Pumps be wound down?");

        Assert.Contains("“Contracts that were signed before may be wound down until 31 October 2024.”", answer.Text, StringComparison.Ordinal);
        Assert.Contains(answer.Evidence, e => e.Paragraph == 3);
    }

    [Fact]
    public void An_answered_question_gets_no_quotation_on_top() =>
        Assert.DoesNotContain("own words", Ask("Is Tarnholm Pumps listed?").Text, StringComparison.Ordinal);

    [Fact]
    public void Who_hung_up_has_not_responded_and_the_source_says_so()
    {
        var answer = Ask("How did Orvik Marine react?");

        Assert.Equal(AnswerKind.NoRecord, answer.Kind);
        Assert.Contains("“At Orvik Marine they hung up on us twice.”", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_publisher_that_was_told_something_is_no_company()
    {
        var answer = Ask("Who told Fjord Ledger that most never ask to come off such lists?");

        Assert.Contains("Hallström", answer.Seen(), StringComparison.Ordinal);
        Assert.DoesNotContain("listing of Fjord Ledger", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_of_the_passages_is_found_whatever_its_case_and_never_read_as_listed()
    {
        var answer = Ask("since when is kestavel shipping on the register?");

        Assert.Equal(Verdict.NoRecord, answer.Verdict);
        Assert.Contains("since May 2021", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_said_of_another_company_is_not_quoted() =>
        Assert.DoesNotContain("Kestavel", Ask("when was Tarnholm Dairy put on the register?").Seen(), StringComparison.Ordinal);

    [Fact]
    public void No_more_than_two_passages_are_quoted() =>
        Assert.InRange(Ask("Is Tarnholm Dairy listed?").Evidence.Length, 1, 2);

    private static Company Make(string name, string shortName) =>
        new(Company.Slug(name), name, [new(name, NameKind.Canonical, "invented"), new(shortName, NameKind.Short, "invented")]);
}
