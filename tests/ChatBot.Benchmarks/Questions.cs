namespace ChatBot.Benchmarks;

/// <summary>What is asked of the bot.</summary>
internal static class Questions
{
    /// <summary>The question that the bot is made for.</summary>
    public const string Listing = "is DJI blacklisted, and why?";

    /// <summary>One question of each kind, as people type them.</summary>
    public static IReadOnlyList<string> Mixed { get; } =
    [
        Listing,
        "Which companies were blacklisted?",
        "who put megvi on the list",
        "when was Yitu added?",
        "What did Antony Blinken say about the software?",
        "How did China respond?",
        "who invests in DJI",
        "is Contoso Robotics on the blacklist?",
        "Which minorities can the software recognise?",
        "what's your source?",
        "may we still buy cameras from Netposa?",
    ];
}
