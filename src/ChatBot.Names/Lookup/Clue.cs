namespace ChatBot.Names.Lookup;

/// <summary>A word of the index by which names can be found that a query may mean.</summary>
/// <param name="Word">The number of the word.</param>
/// <param name="Position">Which word of the query it answers.</param>
/// <param name="Value">How much it speaks for a name, in nats.</param>
/// <param name="Frequency">How many names have it.</param>
internal readonly record struct Clue(int Word, int Position, float Value, int Frequency);
