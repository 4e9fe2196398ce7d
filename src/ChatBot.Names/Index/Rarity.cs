using ChatBot.Names.Words;

namespace ChatBot.Names.Index;

/// <summary>
/// How much a word tells one company from the others: the logarithm of how seldom names have it. The names known are counted
/// together with a background of names in general, where a word's frequency is estimated from its kind, since lists of companies alone
/// do not show which words are ordinary.
/// </summary>
internal static class Rarity
{
    /// <summary>How many names the background stands for.</summary>
    private const float Background = 20_000;

    private const float Seldom = 0.5f;

    /// <summary>The weight of a word, in nats.</summary>
    /// <param name="frequency">How many of the names have it.</param>
    /// <param name="names">How many names are known.</param>
    /// <param name="kind">What is generally known about it.</param>
    public static float Weight(int frequency, int names, WordKind kind) =>
        MathF.Log((names + Background) / (frequency + Expected(kind)));

    private static float Expected(WordKind kind) => kind switch
    {
        _ when (kind & (WordKind.Function | WordKind.Determiner)) != 0 => 6000,
        _ when (kind & WordKind.Legal) != 0 => 4000,
        _ when (kind & WordKind.Company) != 0 => 500,
        _ when (kind & WordKind.Place) != 0 => 300,
        _ when (kind & (WordKind.Common | WordKind.Trade | WordKind.Sector | WordKind.Region)) != 0 => 120,
        _ when (kind & (WordKind.Ordinary | WordKind.Given | WordKind.Calendar | WordKind.Modifier)) != 0 => 20,
        _ => Seldom,
    };
}
