namespace ChatBot.Cards;

/// <summary>How much of an answer is shown. Lengths are in UTF-16 units.</summary>
/// <param name="Rows">The rows shown.</param>
/// <param name="Quotes">The passages shown, those behind the button included.</param>
/// <param name="Caveats">The caveats shown.</param>
/// <param name="Sentence">The longest sentence.</param>
/// <param name="Passage">The longest quotation.</param>
/// <param name="Line">The longest text of a row or caveat.</param>
/// <param name="Name">The longest title, name, publisher or button.</param>
/// <param name="Address">The longest address or text to send; longer ones are left out, for half of one is another one.</param>
internal readonly record struct CardLimits(int Rows, int Quotes, int Caveats, int Sentence, int Passage, int Line, int Name, int Address)
{
    /// <summary>The most bytes a card may take; clients refuse larger messages, and this leaves room for the activity around it.</summary>
    public const int Bytes = 25_000;

    /// <summary>Buttons that Teams shows on one card.</summary>
    public const int Offers = 6;

    /// <summary>Passages in sight; the others are behind a button, so that the verdict and they fit one screen.</summary>
    public const int QuotesInSight = 2;

    /// <summary>The limits of ordinary answers.</summary>
    public static CardLimits Generous => new(24, 9, 6, 1500, 700, 300, 120, 2000);

    /// <summary>Half of each.</summary>
    public CardLimits Tighter() =>
        new(Half(Rows), Half(Quotes), Half(Caveats), Half(Sentence), Half(Passage), Half(Line), Math.Max(24, Name / 2), Address / 2);

    private static int Half(int value) => Math.Max(1, value / 2);
}
