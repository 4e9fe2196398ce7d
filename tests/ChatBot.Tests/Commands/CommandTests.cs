using ChatBot.Asking;
using ChatBot.Commands;

namespace ChatBot.Tests.Commands;

public sealed class CommandTests
{
    private static readonly CommandSet Commands = new(new Asker(TimeProvider.System));

    private static Answer Run(string name, string argument = "", Knowledge? knowledge = null) =>
        Commands.Find(name)!.Run(new CommandCall(argument, knowledge ?? SmallWorld.Knowledge, null)).Answer;

    [Fact]
    public void Help_names_every_command_with_its_usage_and_summary()
    {
        var help = Run("help");
        Assert.Equal(Commands.All.Select(c => (c.Usage, c.Summary)), help.Rows.Select(r => (r.Name, r.Text)));
    }

    [Fact]
    public void Help_offers_questions_about_a_company_that_is_known()
    {
        Assert.Contains(Run("help").Offers, o => o.Say == "Is Orbel listed?");
        Assert.DoesNotContain(Run("help", knowledge: SmallWorld.Nothing).Offers, o => o.Say.Contains("listed", StringComparison.Ordinal));
    }

    [Fact]
    public void Help_on_one_command_shows_an_example_that_works()
    {
        var help = Run("help", "/lookup");
        Assert.Equal("/lookup NAME [, NAME…]", help.Title);
        Assert.Equal("/lookup Orbel", Assert.Single(help.Offers).Say);
    }

    [Fact]
    public void Help_on_something_else_says_so() => Assert.StartsWith("I do not know a command “dance”.", Run("help", "dance").Text, StringComparison.Ordinal);

    [Fact]
    public void Lookup_without_a_name_shows_its_usage()
    {
        var answer = Run("lookup");
        Assert.Equal(AnswerKind.Help, answer.Kind);
        Assert.Contains("name of a company", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Lookup_of_several_names_has_a_row_for_each_in_order()
    {
        var answer = Run("lookup", "Zorp Zrt., Quall Co., Ltd., Vimb");
        Assert.Equal(AnswerKind.Comparison, answer.Kind);
        Assert.Equal(3, answer.Rows.Length);
    }

    [Fact]
    public void Too_many_names_are_refused_as_a_whole()
    {
        var answer = Run("lookup", string.Join(',', Enumerable.Range(1, 21).Select(i => "Firm" + i)));
        Assert.Contains("at most 20", answer.Text, StringComparison.Ordinal);
        Assert.Empty(answer.Rows);
    }

    [Fact]
    public void A_name_that_is_too_long_is_refused() => Assert.Contains("at most 200", Run("lookup", new string('x', 201)).Text, StringComparison.Ordinal);

    [Fact]
    public void A_word_after_list_is_not_silently_ignored()
    {
        var answer = Run("list", "Tarn <b>");
        Assert.Contains(answer.Caveats, c => c.Contains("“Tarn ‹b›”", StringComparison.Ordinal));
        Assert.Contains(answer.Offers, o => o.Say == "/lookup Tarn <b>");
    }

    [Fact]
    public void Sources_show_publisher_date_address_and_whose_words_they_are()
    {
        var row = Assert.Single(Run("sources").Rows);
        Assert.Equal("Shipyard restricted over sonar sales", row.Name);
        Assert.Equal("Harbour Gazette, 14 March 2024. A brief in ListWatch's own words that restates the article paragraph by paragraph. 2 paragraphs, 4 facts.", row.Text);
        Assert.Equal(SmallWorld.Source.Address, row.Address);
    }

    [Fact]
    public void Without_sources_nothing_is_claimed() => Assert.Contains("no source yet", Run("sources", knowledge: SmallWorld.Nothing).Text, StringComparison.Ordinal);

    [Fact]
    public void About_says_that_it_is_no_advice_and_that_no_record_clears_nobody()
    {
        var about = Run("about");
        Assert.Contains(about.Caveats, c => c.Contains("no legal advice", StringComparison.Ordinal));
        Assert.Contains(about.Caveats, c => c.Contains("never means", StringComparison.Ordinal));
    }
}
