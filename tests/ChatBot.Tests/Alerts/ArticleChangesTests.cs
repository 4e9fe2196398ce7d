using System.Collections.Immutable;
using ChatBot.Facts.Changes;
using ChatBot.Tests.Reading;

namespace ChatBot.Tests.Alerts;

public sealed class ArticleChangesTests
{
    private static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeMilliseconds(1_700_000_000_000);
    private static readonly Facts.Reading First = Text.Read("On 3 June 2024 Canada added Orla Lamps AS to its sanctions list.");

    [Fact]
    public void A_new_article_is_one_change_with_the_companies_it_speaks_of_in_connection_with_a_list()
    {
        var change = Assert.Single(ArticleChanges.Of(First, null, [], [], Now));
        Assert.Equal("orla-lamps-as", Assert.Single(change.Reported));
    }

    [Fact]
    public void An_article_about_no_list_is_no_change() =>
        Assert.Empty(ArticleChanges.Of(Text.Read("Orla Lamps AS sold many lamps in June."), null, [], [], Now));

    [Fact]
    public void The_same_in_other_words_is_no_change() =>
        Assert.Empty(Replace("Canada put Orla Lamps AS on its sanctions list on 3 June 2024."));

    [Fact]
    public void Another_day_corrects_what_was_told()
    {
        var change = Assert.Single(Replace("On 4 June 2024 Canada added Orla Lamps AS to its sanctions list."));
        Assert.Equal((1, 1), (change.Number, change.Revision));
        Assert.Equal("orla-lamps-as", Assert.Single(change.Reported));
    }

    [Fact]
    public void A_company_that_is_not_named_any_more_withdraws_what_was_told()
    {
        var changes = Replace("On 3 June 2024 Canada added Tarn Glass Oy to its sanctions list.");
        Assert.True(changes[0].IsWithdrawn);
        Assert.Equal((0, "tarn-glass-oy"), (changes[1].Number, Assert.Single(changes[1].Reported)));
    }

    [Fact]
    public void What_a_later_version_says_otherwise_is_news()
    {
        var change = Assert.Single(ArticleChanges.Of(Text.Read("On 4 June 2024 Canada added Orla Lamps AS to its sanctions list."), Text.Published, First.Facts, [], Now));
        Assert.Equal((0, 0, "orla-lamps-as"), (change.Number, change.Revision, Assert.Single(change.Reported)));
    }

    private static ImmutableArray<SourceChange> Replace(string text) => ArticleChanges.Of(
        Text.Read(text),
        Text.Published,
        First.Facts,
        ArticleChanges.Of(First, null, [], [], Now).Select(c => c with { Number = 1, Sequence = 1 }),
        Now);
}
