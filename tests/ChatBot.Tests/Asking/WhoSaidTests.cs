using ChatBot.Asking;
using ChatBot.Asking.Understanding;

namespace ChatBot.Tests.Asking;

/// <summary>"Who said …?" repeats somebody's words; they ask nothing themselves.</summary>
public sealed class WhoSaidTests
{
    [Theory]
    [InlineData("Who said that honest firms have nothing to fear?")]
    [InlineData("who thinks somebody lies about the pumps")]
    [InlineData("Who spoke of two wet press articles?")]
    [InlineData("who called the claim about the Entity List a fairy tale?")]
    public void What_was_said_is_a_quotation(string message) =>
        Assert.True(QuestionRecognizer.Recognize(message, Knowledge, null, new(2025, 4, 10)) is { Intent: Intent.WhoSaid });

    [Theory]
    [InlineData("Who said that Aldermoor Pumps was put on the list?")]
    [InlineData("who said so?")]
    public void A_listing_and_the_speaker_of_before_are_not(string message) =>
        Assert.False(QuestionRecognizer.Recognize(message, Knowledge, null, new(2025, 4, 10)).Has(Cues.Quoting));

    [Theory]
    [InlineData("Is Announcement No. 41 in force?")]
    [InlineData("When was the Canadian order signed?")]
    public void An_act_is_no_unknown_firm(string message) =>
        Assert.Empty(QuestionRecognizer.Recognize(message, Knowledge, null, new(2025, 4, 10)).Strangers);

    private static Knowledge Knowledge => new InventedText("The Ministry issued Announcement No. 41.", "Canada signed the Canadian order on Friday.").WithListed("Aldermoor Pumps", "Canada", 1).Knowledge;
}
