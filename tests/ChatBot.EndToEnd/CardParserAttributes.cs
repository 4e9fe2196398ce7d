namespace ChatBot.EndToEnd;

/// <summary>A test that needs the official parser, and is skipped where it is not.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CardParserFactAttribute : FactAttribute
{
    public const string Reason = "needs Chromium, and the npm package adaptivecards, which the build fetches";

    public CardParserFactAttribute()
    {
        if (!AdaptiveCardsParser.IsAvailable)
            Skip = Reason;
    }
}

/// <summary>A test with data that needs the official parser, and is skipped where it is not.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CardParserTheoryAttribute : TheoryAttribute
{
    public CardParserTheoryAttribute()
    {
        if (!AdaptiveCardsParser.IsAvailable)
            Skip = CardParserFactAttribute.Reason;
    }
}
