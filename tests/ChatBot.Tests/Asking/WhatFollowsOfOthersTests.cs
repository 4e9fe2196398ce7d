using ChatBot.Asking;

namespace ChatBot.Tests.Asking;

/// <summary>What a listing forbids others, and until when, is told in the sources' words.</summary>
public sealed class WhatFollowsOfOthersTests
{
    private static readonly InventedText Text = new InventedText(
        "The Treasury added Aldermoor Pumps to the SDN List on 18 June 2025.",
        "Aldermoor Pumps is prohibited from import and export activities.",
        "Goods that were on their way may still be delivered until 18 July 2025.",
        "A ban on the export of boring machines has been put out to consultation.").WithListed("Aldermoor Pumps", "US Treasury", 1);

    [Fact]
    public void What_a_firm_is_forbidden_to_do_is_no_question_for_advice()
    {
        var answer = Text.Ask("What is Aldermoor Pumps forbidden to do?");

        Assert.NotEqual(AnswerKind.Declined, answer.Kind);
        Assert.Contains("prohibited from import and export", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_we_are_forbidden_to_do_stays_one() =>
        Assert.Equal(AnswerKind.Declined, Text.Ask("Are we forbidden to buy from Aldermoor Pumps?").Kind);

    [Fact]
    public void Until_when_something_can_be_done_asks_for_no_listing() =>
        Assert.Equal(3, Text.Ask("until when can goods on their way be delivered").Evidence[0].Paragraph);

    [Fact]
    public void Whether_an_export_is_banned_is_told_where_its_ban_is() =>
        Assert.Equal(4, Text.Ask("is the export of boring machines already banned?").Evidence[0].Paragraph);
}
