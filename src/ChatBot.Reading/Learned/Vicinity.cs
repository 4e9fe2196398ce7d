namespace ChatBot.Reading.Learned;

/// <summary>Which sentences may say what a sentence leaves out: those around it and those that open the text. A long text is not searched from end to end for each of its companies.</summary>
internal static class Vicinity
{
    /// <summary>How many sentences before it.</summary>
    public const int Back = 30;

    private const int Ahead = 12, Opening = 4;

    public static IEnumerable<int> Of(ReadText text, int at)
    {
        var first = Math.Max(0, at - Back);
        return Enumerable.Range(0, Math.Min(Opening, first)).Concat(Enumerable.Range(first, Math.Min(text.Sentences.Length, at + Ahead + 1) - first));
    }

    /// <summary>How far two places are apart, in five steps.</summary>
    public static int Distance(int characters) => characters switch { < 15 => 0, < 40 => 1, < 80 => 2, < 150 => 3, _ => 4 };
}
