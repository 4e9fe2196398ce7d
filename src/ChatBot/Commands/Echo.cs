using ChatBot.Cards;

namespace ChatBot.Commands;

/// <summary>What a user wrote, when a reply has to name it.</summary>
internal static class Echo
{
    private const int Length = 60;

    /// <summary>One short line without anything that could be markup.</summary>
    public static string Of(string text) =>
        CardText.Cut(CardText.Inert(CardText.Cut(text.Trim(), Length * 4)), Length).Replace('<', '‹').Replace('>', '›');
}
