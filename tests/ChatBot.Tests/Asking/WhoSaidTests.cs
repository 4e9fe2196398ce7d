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

    [Theory]
    [InlineData("Who claimed to have sold pumps to a militia?")]
    [InlineData("who called the mayor a friend of the harbour?")]
    public void A_statement_on_the_same_matter_is_not_said_to_say_it(string question) =>
        Assert.StartsWith("I have no record of who said exactly that. The nearest that I have:", Sayings.Ask(question).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("Who said that no pumps were sold to a militia?", "Mara Holt")]
    [InlineData("who called the mayor a danger to the harbour?", "Olin Varga")]
    public void Who_said_it_is_named(string question, string speaker) =>
        Assert.StartsWith(speaker, Sayings.Ask(question).Text, StringComparison.Ordinal);

    private static InventedText Sayings => new InventedText("“We sold no pumps to a militia,” said Mara Holt.", "“The mayor is a danger to the harbour,” said Olin Varga.").With("Aldermoor Pumps")
        .WithSaid("Mara Holt", "We sold no pumps to a militia", 1).WithSaid("Olin Varga", "The mayor is a danger to the harbour", 2);
}
