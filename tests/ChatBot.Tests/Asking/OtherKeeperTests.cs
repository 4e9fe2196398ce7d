using ChatBot.Asking;
using ChatBot.Facts;
using ChatBot.Names;

namespace ChatBot.Tests.Asking;

/// <summary>A company with steps of several keepers, and questions about one that is known, or not.</summary>
public sealed class OtherKeeperTests
{
    private static readonly Company Orbel = new("orbel-marine", "Orbel Marine", [new("Orbel Marine", NameKind.Canonical, "invented")]);

    [Fact]
    public void The_status_tells_whose_lists_it_is_on() =>
        Assert.Equal(
            "Canada blacklisted Orbel Marine in 2022, Wire reports. The United Kingdom blacklisted Orbel Marine in 2021, Wire reports.",
            Ask("is Orbel Marine listed?", "Canada listed Orbel Marine in 2022, Britain in 2021.", ("Canada", 2022), ("United Kingdom", 2021)).Text);

    [Fact]
    public void Since_when_is_told_of_each_keeper_where_none_is_named() =>
        Assert.Equal(
            "In 2022 Canada blacklisted Orbel Marine, Wire reports. In 2021 the United Kingdom blacklisted Orbel Marine, Wire reports.",
            Ask("since when is Orbel Marine listed?", "Canada listed Orbel Marine in 2022, Britain in 2021.", ("Canada", 2022), ("United Kingdom", 2021)).Text);

    [Theory]
    [InlineData("since when is Orbel Marine on the UK list?", "In 2021 the United Kingdom blacklisted Orbel Marine")]
    [InlineData("when did Canada list Orbel Marine?", "In 2022 Canada blacklisted Orbel Marine")]
    [InlineData("Is Orbel Marine on the UK list?", "The United Kingdom blacklisted Orbel Marine in 2021")]
    public void The_keeper_asked_of_comes_first(string question, string answer) =>
        Assert.StartsWith(answer, Ask(question, "Canada listed Orbel Marine in 2022, Britain in 2021.", ("Canada", 2022), ("United Kingdom", 2021)).Text, StringComparison.Ordinal);

    [Fact]
    public void The_council_that_lists_is_the_unions_also_in_small_letters() =>
        Assert.StartsWith("In 2021 the European Union blacklisted Orbel Marine", Ask("when did the council list Orbel Marine", "Canada listed Orbel Marine in 2022, the Council in 2021.", ("Canada", 2022), ("European Union", 2021)).Text, StringComparison.Ordinal);

    [Fact]
    public void A_keeper_of_whom_the_source_speaks_in_other_words_is_not_denied()
    {
        var answer = Ask("when did the EU list Orbel Marine?", "Canada listed Orbel Marine in 2022. In Brussels the ink under the paper on Orbel Marine is dry.", ("Canada", 2022));

        Assert.DoesNotContain("names only", answer.Text, StringComparison.Ordinal);
        Assert.Contains("speaks of both in one sentence", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_keeper_of_whom_the_source_does_not_speak_is_a_wrong_premise() =>
        Assert.Contains("names only Canada", Ask("when did the EU list Orbel Marine?", "Canada listed Orbel Marine in 2022.", ("Canada", 2022)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("From what day does the listing of Orbel Marine take legal effect?")]
    [InlineData("When does the listing of Orbel Marine become legally binding?")]
    public void A_question_about_a_day_is_none_for_advice(string question) =>
        Assert.DoesNotContain("legal or investment advice", Ask(question, "Canada listed Orbel Marine in 2022.", ("Canada", 2022)).Text, StringComparison.Ordinal);

    [Fact]
    public void A_body_of_state_is_no_unknown_company() =>
        Assert.NotEqual("Council", Ask("Did the Council list about a dozen names?", "Canada listed Orbel Marine in 2022.", ("Canada", 2022)).Title);

    [Theory]
    [InlineData("United Kingdom", "The ground is what the United Kingdom alleges, as Wire reports it; it is not a finding of mine.")]
    [InlineData("", "The grounds are what Canada and the United Kingdom allege, as Wire reports it; they are not findings of mine.")]
    public void Whoever_gives_a_ground_is_said_to_allege_it(string only, string caveat) =>
        Assert.Contains(caveat, Answer("is Orbel Marine listed?", "Canada listed Orbel Marine in 2022, Britain in 2021.", [("Canada", 2022), ("United Kingdom", 2021)], l => only.Length == 0 || l == only ? "selling fuel" : null).Caveats);

    private static Answer Ask(string question, string text, params (string Authority, int Year)[] steps) => Answer(question, text, steps, _ => null);

    private static Answer Answer(string question, string text, (string Authority, int Year)[] steps, Func<string, string?> reason)
    {
        var source = new Source("wire", "https://example.test/wire", SourceKind.Article, "A step", "Wire", new DateOnly(2024, 6, 1), new Uri("https://example.test/wire"), "en", "00", [new Passage(1, text)]);
        var facts = steps.Select(s => new Listing
        {
            Id = s.Authority,
            CompanyId = Orbel.Id,
            Action = ListingAction.Added,
            Authority = s.Authority,
            Date = FactDate.InYear(s.Year),
            Reason = reason(s.Authority),
            Citations = [new("wire", 1, 0, text)],
        });
        return new Asker(TimeProvider.System).Ask(question, new Knowledge(new FactView([Orbel], [source], facts), new CompanyRecognizer([Orbel])), null).Answer;
    }
}
