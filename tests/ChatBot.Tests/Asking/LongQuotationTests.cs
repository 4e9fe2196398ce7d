using ChatBot.Asking;

namespace ChatBot.Tests.Asking;

/// <summary>A quotation is to be read: a very long one is cut, where a sentence or a word ends.</summary>
public sealed class LongQuotationTests
{
    private const int Readable = 900;

    [Fact]
    public void A_very_long_sentence_is_cut_behind_a_word()
    {
        var answer = Ask($"Aldermoor Pumps sold valves to a navy {string.Concat(Enumerable.Repeat("and more valves ", 1000))}.");

        Assert.InRange(answer.Text.Length, 1, Readable + Status);
        Assert.Matches(@" (?:and|more|valves)…”$", answer.Text);
        Assert.Contains(answer.Evidence, e => e.Paragraph == 2);
    }

    [Fact]
    public void The_words_around_the_name_are_kept() =>
        Assert.Matches(@"“… .*sold valves to a navy", Ask($"It was said {string.Concat(Enumerable.Repeat("in the old town and ", 60))}that Aldermoor Pumps sold valves to a navy {string.Concat(Enumerable.Repeat("of the sea ", 90))}.").Text);

    // What the facts say before the quotation.
    private const int Status = 200;

    private static Answer Ask(string sentence) =>
        new InventedText("The Treasury added Aldermoor Pumps to the SDN List.", sentence).WithListed("Aldermoor Pumps", "US Treasury", 1).Ask("Why was Aldermoor Pumps listed?");
}
