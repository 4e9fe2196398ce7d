using ChatBot.Cards;

namespace ChatBot.Tests.Cards;

public sealed class PlainTextTests
{
    [Fact]
    public void The_text_holds_verdict_sentence_quotation_place_and_address()
    {
        Assert.Equal(
            """
            NO LONGER LISTED: Orbel Marine
            Orbel Marine was taken off the restricted register on 2 May 2024, the Harbour Gazette says.
            The ministry placed Orbel Marine on its restricted register on Tuesday. · Harbour Gazette, 14 March 2024, ¶ 2 · restated by ListWatch from “Two shipyards restricted over sonar sales” · https://news.example.test/2024/03/harbour-drones
            """.ReplaceLineEndings("\n"),
            PlainText.Render(Samples.All["status-no-longer-listed"]));
    }

    [Fact]
    public void The_publishers_own_words_stand_in_quotation_marks() =>
        Assert.Equal(
            "“\u2009“We will not let our sonar be turned against us,” said the minister, Ada Quill.” · Harbour Gazette, 14 March 2024, ¶ 3 · https://news.example.test/2024/03/harbour-drones",
            PlainText.Render(Samples.All["statement"]).Split('\n')[^1]);

    [Fact]
    public void Rows_stand_in_lines_with_their_verdict()
    {
        var lines = PlainText.Render(Samples.All["comparison"]).Split('\n');
        Assert.Contains("- Orbel Marine: Listed · Restricted register, 12 March 2024", lines);
        Assert.Contains("- Tarn Steel: No longer listed", lines);
    }

    [Fact]
    public void Terminal_escapes_of_a_source_do_not_reach_the_terminal()
    {
        var answer = Samples.All["event"] with { Text = "safe\u001B]0;title\u0007 and \u009B31mred" };
        Assert.DoesNotContain(PlainText.Render(answer), c => char.IsControl(c) && c != '\n');
    }

    [Fact]
    public void Speech_says_the_verdict_and_holds_no_markup()
    {
        var spoken = PlainText.Speech(Samples.All["status-listed"] with { Text = "Smith & <break/> Sons" }, 200);
        Assert.Equal("listed. Smith and ‹break/› Sons", spoken);
    }

    [Fact]
    public void The_summary_names_verdict_and_company() =>
        Assert.Equal("LISTED: Orbel Marine", PlainText.Summary(Samples.All["status-listed"]));
}
