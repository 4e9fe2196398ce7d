namespace ChatBot.Names.Lookup;

/// <summary>A word of the index by which names can be found that a query may mean.</summary>
/// <param name="Word">The number of the word.</param>
/// <param name="Query">The first word of the query that it answers.</param>
/// <param name="Length">How many words of the query it answers.</param>
/// <param name="Part">Which part of that word it is, where the word is two words joined.</param>
/// <param name="With">The other part, which a name must have too; -1 where the word is not parted.</param>
/// <param name="Value">How much it speaks for a name, in nats.</param>
/// <param name="Frequency">How many names have it, at most.</param>
internal readonly record struct Clue(int Word, int Query, int Length, int Part, int With, float Value, int Frequency)
{
    /// <summary>A number for what it answers, below 64: what answers the same counts once.</summary>
    public int Position => Query + (Part * NameQuery.MostWords);

    /// <summary>Whether it answers a word of the query.</summary>
    public bool Answers(int word) => word >= Query && word < Query + Length;
}
