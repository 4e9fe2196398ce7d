using ChatBot.Facts;
using ChatBot.Reading.Text;

namespace ChatBot.Tests.Reading;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("Orla Corp. makes lamps. It is small.", "Orla Corp. makes lamps.|It is small.")]
    [InlineData("The U.S. listed Orla Co., Ltd. on Sept. 3. Nobody minded.", "The U.S. listed Orla Co., Ltd. on Sept. 3.|Nobody minded.")]
    [InlineData("It was sold to Orla Ltd. The price was low.", "It was sold to Orla Ltd.|The price was low.")]
    [InlineData("Mr. J. Doe left. Why? Nobody knows!", "Mr. J. Doe left.|Why?|Nobody knows!")]
    [InlineData("“We sell lamps. We sell nothing else,” Doe said. He left.", "“We sell lamps. We sell nothing else,” Doe said.|He left.")]
    [InlineData("Doe said, “We sell lamps. They are good.” Then he left.", "Doe said, “We sell lamps. They are good.”|Then he left.")]
    [InlineData("“Is it so?” Doe asked. “It is.”", "“Is it so?” Doe asked.|“It is.”")]
    [InlineData("\"We left. It was late,\" she said. They stayed.", "\"We left. It was late,\" she said.|They stayed.")]
    [InlineData("1. The firm was added. 2 more follow.", "1. The firm was added.|2 more follow.")]
    [InlineData("Orla Kimya San. ve Tic. A.Ş. (Bursa) makes soap. It is small.", "Orla Kimya San. ve Tic. A.Ş. (Bursa) makes soap.|It is small.")]
    [InlineData("Orla Sdn. Bhd. and Tarn sp. z o.o. left. Nobody minded.", "Orla Sdn. Bhd. and Tarn sp. z o.o. left.|Nobody minded.")]
    [InlineData("It was sold to Orla Lamps S.A. de C.V. The price was low.", "It was sold to Orla Lamps S.A. de C.V.|The price was low.")]
    public void Sentences_end_where_a_reader_ends_them(string text, string expected) =>
        Assert.Equal(expected.Split('|'), SentenceSplitter.Split(new Passage(1, text)).Select(s => s.Text));

    [Fact]
    public void Speech_is_masked_in_the_narration_and_borrowed_words_are_not()
    {
        var sentence = SentenceSplitter.Split(new Passage(1, "Doe called the “so-called plan” bad and said, “Orla was blacklisted.”"))[0];

        Assert.Contains("so-called plan", sentence.Narration, StringComparison.Ordinal);
        Assert.DoesNotContain("blacklisted", sentence.Narration, StringComparison.Ordinal);
        Assert.Equal(sentence.Text.Length, sentence.Narration.Length);
    }

    [Fact]
    public void A_quotation_that_is_never_closed_goes_on_to_the_end() =>
        Assert.DoesNotContain("Orla", SentenceSplitter.Split(new Passage(1, "Doe said: “We know. Orla was blacklisted by Brussels."))[0].Narration, StringComparison.Ordinal);

    [Fact]
    public void Nested_quotations_stay_in_one_sentence() =>
        Assert.Single(SentenceSplitter.Split(new Passage(1, "Doe said, “They told us ‘Go. Now.’ and “Leave. At once.” so we left. It was late.”")));
}
