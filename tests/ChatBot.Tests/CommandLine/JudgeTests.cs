using System.Collections.Immutable;
using ChatBot.CommandLine.Evaluation;
using ChatBot.Tests.Commands;

namespace ChatBot.Tests.CommandLine;

public sealed class JudgeTests
{
    private static readonly Judge Judge = new(new Material(new() { ["Orbel Marine Ltd"] = ["Orbel"] }, [], new() { ["unsure"] = ["nobody knows", "not told"] }, SmallWorld.View));

    private static Question Ask(string[]? mustNot = null, string[]? companies = null, int[]? cite = null, params string[][] mustAll) => new(
        "q", "?", "kind", [], null, [.. mustAll.Select(g => g.ToImmutableArray())], [.. mustNot ?? []], [.. companies ?? []], [.. cite ?? []]);

    [Theory]
    [InlineData("It is “blacklisted” — so they say", true)]
    [InlineData("BLACK\u200BLISTED", true)]
    [InlineData("Ｂlacklisted", true)]
    [InlineData("**black**listed", true)]
    [InlineData("white", false)]
    public void One_text_of_each_group_must_occur_whatever_the_typography(string reply, bool right) =>
        Assert.Equal(right, Judge.Of(Ask(mustAll: ["blacklisted", "sanctioned"]), reply).Content.IsEmpty);

    [Theory]
    [InlineData("It is not told.", true)]
    [InlineData("They say @unsure things.", false)]
    public void A_named_set_of_phrases_stands_for_each_of_them(string reply, bool right) =>
        Assert.Equal(right, Judge.Of(Ask(mustAll: ["@unsure"]), reply).Content.IsEmpty);

    [Theory]
    [InlineData("Orbel was listed by the Ministry.", false)]
    [InlineData("No source says that Orbel was listed by the Ministry.", true)]
    [InlineData("No, Orbel was listed by the Ministry.", false)]
    [InlineData("Was Orbel listed by the Ministry?", true)]
    [InlineData("Nobody knows. Orbel was listed by the Ministry.", false)]
    [InlineData("It isn't so that Orbel was listed by the Ministry", true)]
    public void A_claim_is_only_forbidden_where_it_is_made(string reply, bool right) =>
        Assert.Equal(right, Judge.Of(Ask(mustNot: ["assert:listed by the Ministry"]), reply).Content.IsEmpty);

    [Theory]
    [InlineData("re:^yes", "Yes, it is.", false)]
    [InlineData("re:^yes", "It is, yes.", true)]
    [InlineData("assert-re:\\bOrbel\\b.*\\bcleared", "Orbel was cleared", false)]
    [InlineData("assert-re:\\bOrbel\\b.*\\bcleared", "Nobody says that Orbel was cleared", true)]
    [InlineData("<script>", "a <script> b", false)]
    public void Rules_come_in_four_forms(string rule, string reply, bool right) =>
        Assert.Equal(right, Judge.Of(Ask(mustNot: [rule]), reply).Content.IsEmpty);

    [Theory]
    [InlineData("Harbour Gazette, ¶ 2", true)]
    [InlineData("Harbour Gazette, paragraphs 1-3", true)]
    [InlineData("Harbour Gazette, p. 1 and 2", true)]
    [InlineData("Harbour Gazette: Fennick Optics is backed by the Tern Fund.", true)]
    [InlineData("Harbour Gazette, ¶ 1", false)]
    [InlineData("¶ 2", false)]
    public void A_citation_shows_the_publisher_and_a_paragraph(string reply, bool right) =>
        Assert.Equal(right, Judge.Of(Ask(cite: [2]), reply).Citation.IsEmpty);

    [Fact]
    public void A_company_may_be_shown_in_any_of_its_forms()
    {
        Assert.Empty(Judge.Of(Ask(companies: ["Orbel Marine Ltd"]), "orbel, yes").Content);
        Assert.NotEmpty(Judge.Of(Ask(companies: ["Orbel Marine Ltd"]), "somebody").Content);
    }

    [Fact]
    public void An_empty_reply_is_wrong() => Assert.Contains("empty reply", Judge.Of(Ask(), " ").Content);
}
