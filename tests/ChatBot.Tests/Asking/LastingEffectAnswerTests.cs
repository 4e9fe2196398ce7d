using ChatBot.Asking;
using ChatBot.Facts;
using ChatBot.Names;

namespace ChatBot.Tests.Asking;

/// <summary>Who is told as free although the effects of its listing last would be dealt with too early.</summary>
public sealed class LastingEffectAnswerTests
{
    private const string Annulment = "The court annulled the listing of Orbel Marine on 3 June 2024.";

    private const string Lasts = "The effects of the listing are maintained until the time for an appeal has run out.";

    private static readonly Company Orbel = new("orbel-marine", "Orbel Marine", [new("Orbel Marine", NameKind.Canonical, "invented")]);

    [Theory]
    [InlineData("is Orbel Marine still listed?")]
    [InlineData("was Orbel Marine removed?")]
    public void An_annulment_whose_effects_last_is_not_told_as_the_end(string question)
    {
        var answer = Ask(question, hasEffect: true);

        Assert.Equal(Verdict.PossiblyListed, answer.Verdict);
        Assert.Contains($"But the listing has effect for now: “{Lasts}”", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_not_counted_among_those_that_ended()
    {
        var answer = Ask("which companies are listed?", hasEffect: true);

        Assert.DoesNotContain("No longer listed", answer.Text, StringComparison.Ordinal);
        Assert.Equal(Verdict.PossiblyListed, Assert.Single(answer.Rows).Verdict);
        Assert.EndsWith("with effects that last", answer.Rows[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_annulment_that_takes_effect_ends_the_listing() =>
        Assert.Equal(Verdict.NoLongerListed, Ask("is Orbel Marine still listed?", hasEffect: false).Verdict);

    private static Answer Ask(string question, bool hasEffect)
    {
        var text = $"{Annulment} {Lasts}";
        var source = new Source("wire", "https://example.test/wire", SourceKind.Article, "A ruling", "Wire", new DateOnly(2024, 6, 4), new Uri("https://example.test/wire"), "en", "00", [new Passage(1, "The Council listed Orbel Marine in 2021."), new Passage(2, text)]);
        Listing[] steps =
        [
            new() { Id = "added", CompanyId = Orbel.Id, Action = ListingAction.Added, Authority = "European Union", Date = FactDate.InYear(2021), Citations = [new("wire", 1, 0, source.Passages[0].Text)] },
            new() { Id = "ended", CompanyId = Orbel.Id, Action = ListingAction.Revoked, Authority = "European Union", Date = FactDate.OnDay(new(2024, 6, 3)), HasEffect = hasEffect, Citations = hasEffect ? [new("wire", 2, 0, Annulment), new("wire", 2, Annulment.Length + 1, Lasts)] : [new("wire", 2, 0, Annulment)] },
        ];
        return new Asker(TimeProvider.System).Ask(question, new Knowledge(new FactView([Orbel], [source], steps), new CompanyRecognizer([Orbel])), null).Answer;
    }

    [Theory]
    [InlineData("Until then Aldermoor Pumps stays on the list.")]
    [InlineData("Aldermoor Pumps remains on the list.")]
    public void That_it_stays_on_comes_before_who_wants_it_off(string sentence) =>
        Assert.Contains($"own words: “{sentence}”",
            new InventedText("The Treasury added Aldermoor Pumps to the SDN List.", "“Aldermoor Pumps must be delisted and removed,” said its spokeswoman.", sentence).WithListed("Aldermoor Pumps", "US Treasury", 1).Ask("Is Aldermoor Pumps still listed?").Text, StringComparison.Ordinal);
}
