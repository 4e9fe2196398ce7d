using System.Globalization;
using ChatBot.Asking;
using ChatBot.Cards;
using ChatBot.Channels.Teams;

namespace ChatBot.Teams;

/// <summary>An answer as a result of a message extension: the card, and three lines that say it in words.</summary>
internal static class CompanyResult
{
    private const int LongestLine = 100;

    /// <summary>Makes it.</summary>
    public static ExtensionResult Of(Answer answer, string channelId) => new(
        AnswerCard.Create(answer, channelId),
        Line(answer.Title),
        Signal.Of(answer) is { } signal ? $"{signal.Symbol} {(signal.Short.Length > 0 ? signal.Short : signal.Words)}" : "",
        Line(Origin(answer)));

    /// <summary>A line of words that are not ours, without markup.</summary>
    public static string Line(string text) => CardText.WithoutMarks(CardText.Cut(text, LongestLine));

    private static string Origin(Answer answer) => answer.Evidence switch
    {
        [var first, ..] => string.Create(CultureInfo.InvariantCulture, $"{first.Publisher}, {first.Published:d MMMM yyyy}"),
        _ when answer.Verdict == Verdict.NoRecord => "That does not mean that it is on no list",
        _ => "",
    };
}
