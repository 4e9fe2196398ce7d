using ChatBot.Asking;
using CsCheck;

namespace ChatBot.Tests.Asking;

public sealed class RobustnessTests
{
    private static readonly string[] Words =
        "is was why when who which how many list listed blacklisted Calder Ostrel Zanthor FFI the and of by Canada EU ? ! , . “ ” said Holt act they it 2019 not".Split(' ');

    [Fact]
    public void Any_text_gets_an_answer_with_words() =>
        Gen.String[0, 300].Sample(text => Assert.NotEmpty(Invented.Ask(text).Text));

    [Fact]
    public void Any_order_of_question_words_states_only_what_facts_say() =>
        Gen.Int[0, Words.Length - 1].Select(i => Words[i]).Array[1, 12].Sample(words =>
        {
            var answer = Invented.Ask(string.Join(' ', words));

            // Whatever is asked, a company without a listing is never called listed.
            Assert.DoesNotContain("blacklisted FFI", answer.Seen(), StringComparison.Ordinal);
            Assert.DoesNotContain("blacklisted Galtel", answer.Seen(), StringComparison.Ordinal);
            Assert.DoesNotContain("blacklisted Zanthor", answer.Seen(), StringComparison.Ordinal);
            Assert.DoesNotContain("is not listed", answer.Seen(), StringComparison.Ordinal);
        });

    [Fact]
    public void Every_verdict_but_no_record_comes_with_evidence() =>
        Gen.Int[0, Words.Length - 1].Select(i => Words[i]).Array[1, 10].Sample(words =>
        {
            var answer = Invented.Ask(string.Join(' ', words));
            Assert.True(answer.Verdict is null or Verdict.NoRecord || !answer.Evidence.IsEmpty);
        });

    [Fact]
    public void Every_quotation_stands_in_its_paragraph() =>
        Gen.Int[0, Words.Length - 1].Select(i => Words[i]).Array[1, 10].Sample(words =>
        {
            foreach (var evidence in Invented.Ask(string.Join(' ', words)).Evidence)
                Assert.Contains(evidence.Quote, Invented.View.Sources[0].Passages[evidence.Paragraph - 1].Text, StringComparison.Ordinal);
        });

    [Theory]
    [InlineData("a ")]
    [InlineData("who said ")]
    [InlineData("“quoted words here” ")]
    [InlineData("is Calder listed? ")]
    [InlineData(". ")]
    [InlineData("\u202e‮￼")]
    public void A_hundred_thousand_characters_are_answered(string piece) =>
        Assert.NotEmpty(Invented.Ask(string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length))).Text);
}
