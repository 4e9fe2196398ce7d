namespace ChatBot.Cards;

/// <summary>What buttons ask the bot for when they do not simply say something.</summary>
internal static class CardVerbs
{
    /// <summary>To show the card as it would be today.</summary>
    public const string Refresh = "refresh";

    /// <summary>To show everybody a private answer.</summary>
    public const string Share = "share";
}
