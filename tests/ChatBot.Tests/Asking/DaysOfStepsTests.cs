using ChatBot.Asking;
using ChatBot.Facts;
using ChatBot.Names;

namespace ChatBot.Tests.Asking;

/// <summary>A question for several days of one listing is answered with all of them.</summary>
public sealed class DaysOfStepsTests
{
    private static readonly Company Velmar = new("velmar", "Velmar Tooling", [new("Velmar Tooling", NameKind.Canonical, "invented")]);

    private static readonly string[] Paragraphs =
    [
        "The US Treasury put Velmar Tooling on the SDN list on 5 May 2021.",
        "On 9 June 2023 the US Treasury took Velmar Tooling off the SDN list.",
        "Rival Brakka Forge, which the Treasury named yesterday, said it would appeal.",
    ];

    private static readonly Source Article = new(
        "gazette-1", "https://example.test/gazette", SourceKind.Article, "On and off", "Harbour Gazette", new DateOnly(2023, 6, 12),
        null, "en", "00", [.. Paragraphs.Select((p, i) => new Passage(i + 1, p))]);

    private static readonly FactView View = new([Velmar], [Article],
    [
        Step("on", ListingAction.Added, new DateOnly(2021, 5, 5), 1),
        Step("off", ListingAction.Removed, new DateOnly(2023, 6, 9), 2),
    ]);

    [Theory]
    [InlineData("When was Velmar Tooling put on the SDN list, and when did it come off?")]
    [InlineData("when was velmar tooling first designated?")]
    public void The_days_of_all_steps_are_told_the_oldest_first(string text)
    {
        var answer = Ask(text);

        var on = answer.Text.IndexOf("5 May 2021", StringComparison.Ordinal);
        Assert.InRange(on, 0, answer.Text.IndexOf("9 June 2023", StringComparison.Ordinal));
        Assert.Equal(Verdict.NoLongerListed, answer.Verdict);
        Assert.Equal([1, 2], answer.Evidence.Select(e => e.Paragraph).Order());
    }

    [Fact]
    public void A_day_that_a_quotation_tells_is_counted_from_the_publication() =>
        Assert.Contains("Counted from its publication on 12 June 2023, “yesterday” is 11 June 2023.", Ask("When was Brakka Forge put on the list?").Text, StringComparison.Ordinal);

    private static Answer Ask(string text) => new Asker(TimeProvider.System).Ask(text, new Knowledge(View, new CompanyRecognizer(View.Companies)), null).Answer;

    private static Listing Step(string id, ListingAction action, DateOnly day, int paragraph) => new()
    {
        Id = id,
        CompanyId = Velmar.Id,
        Action = action,
        Authority = "US Treasury",
        List = "SDN list",
        Date = FactDate.OnDay(day),
        Citations = [new("gazette-1", paragraph, 0, Paragraphs[paragraph - 1])],
    };
}
