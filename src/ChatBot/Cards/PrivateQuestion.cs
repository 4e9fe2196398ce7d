namespace ChatBot.Cards;

/// <summary>A question that only the bot and who asked it see, in a conversation of several.</summary>
/// <param name="Text">What was asked.</param>
/// <param name="MessageId">The id of the message; null where there is none that clients could show.</param>
/// <param name="IsInChannel">Whether it was asked in a channel, not in a chat.</param>
public sealed record PrivateQuestion(string Text, string? MessageId, bool IsInChannel)
{
    /// <summary>What a button sends as its <c>audience</c> when the answer is for whoever pressed it alone.</summary>
    internal const string OnlyMe = "me";
}
