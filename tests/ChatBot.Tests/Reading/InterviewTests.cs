using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>Who gives the answers that a text sets down without saying so.</summary>
public sealed class InterviewTests
{
    [Theory]
    [InlineData("Marta Lopez, 58, has run Orla Lamps Ltd since 2010. We met her in her office.", "How did it end? “We waited for a year.”")]
    [InlineData("Deng Huilan, 58, has run Orla Lamps Ltd since 2010. We met her in her office.", "Ms Deng, how did it end? “We waited for a year.”")]
    [InlineData("We met the chief executive, Marta Lopez, in Oslo.", "A: “We waited for a year.”")]
    [InlineData("On the desk of Marta Lopez lies a letter.", "How did it end? “We waited for a year.”")]
    public void An_answer_is_of_whom_the_text_met(string first, string answer) =>
        Assert.Equal(first.Contains("Deng", StringComparison.Ordinal) ? "Deng Huilan" : "Marta Lopez", Text.Facts<Statement>(first, answer).Single(s => s.Quote is not null).Speaker);

    [Fact]
    public void Nobody_answers_where_two_may() =>
        Assert.DoesNotContain(
            Text.Facts<Statement>("“No,” said Marta Lopez, the chair. “Yes,” said Kari Moe, the treasurer.", "Who pays for it?", "“We waited for a year.”"),
            s => s.Quote == "We waited for a year.");

    [Theory]
    [InlineData("Councillor Deb Nankar wants a hotline for small exporters. “A business can’t read every list,” she said.", "Deb Nankar")]
    [InlineData("“We will come for you,” said sanctions minister Dame Ann Lee.|Orlik, who owns a villa in Surrey, came out fighting. “I sell soap,” he told the Gazette.", "Orlik")]
    [InlineData("“We are astonished,” lets Igor Lazar, director of Orla Lamps, communicate by e-mail.", "Igor Lazar")]
    [InlineData("National councillor Kari Moe sees it otherwise: “The list comes late.”", "Kari Moe")]
    public void The_speaker_is_told_by_office_title_or_turn(string text, string speaker) =>
        Assert.Equal(speaker, Text.Facts<Statement>(text.Split('|')).Last(s => s.Quote is not null).Speaker);

    [Theory]
    [InlineData("The carmaker Corvane, which buys from Orla Lamps Ltd, said it would keep to its contract.", "Corvane")]
    [InlineData("Nordmodem, which puts such parts in its gateways, says it will switch suppliers by spring.", "Nordmodem")]
    public void A_firm_of_which_the_text_says_no_more_can_speak(string text, string speaker) => Assert.Contains(Text.Facts<Statement>(text), s => s.Speaker == speaker);
}
