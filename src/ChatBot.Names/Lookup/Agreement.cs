namespace ChatBot.Names.Lookup;

/// <summary>How a name looked for and a name known agree, word by word. Weights are those of <see cref="Index.Rarity"/>, in nats.</summary>
internal record struct Agreement
{
    /// <summary>The weight of the words that agree.</summary>
    public float Shared { get; set; }

    /// <summary>The weight lost in words that only resemble each other.</summary>
    public float Lost { get; set; }

    /// <summary>The weight of the words looked for that the name lacks.</summary>
    public float Foreign { get; set; }

    /// <summary>The weight of the name's words that were not looked for.</summary>
    public float Missing { get; set; }

    /// <summary>Whether the words are the same and none is left over.</summary>
    public readonly bool IsWhole => Words > 0 && Foreign == 0 && Missing == 0 && Lost == 0;

    /// <summary>How many words agree.</summary>
    public int Words { get; set; }

    /// <summary>In how many words letters differ.</summary>
    public int Misspelt { get; set; }

    /// <summary>The least likeness of a word in which letters differ; 1 where there is none.</summary>
    public float LeastLike { get; set; }

    /// <summary>The weight of the word that tells most among those that are the same.</summary>
    public float RarestSame { get; set; }

    /// <summary>Whether a word that other names have too was taken for a misspelling.</summary>
    public bool HasOtherWord { get; set; }

    /// <summary>Whether a word more was looked for that makes another body of it: a place, a trade, a line of business.</summary>
    public bool HasMore { get; set; }

    /// <summary>Whether the words that agree are ordinary ones.</summary>
    public bool IsOrdinary { get; set; }

    /// <summary>How many words stand for each other.</summary>
    public int Equivalent { get; set; }

    /// <summary>How many words are abbreviated.</summary>
    public int Abbreviated { get; set; }

    /// <summary>Whether words are joined or parted otherwise.</summary>
    public bool IsRespaced { get; set; }

    /// <summary>Whether the words come in another order.</summary>
    public bool IsReordered { get; set; }

    /// <summary>Whether characters agree by their sound only.</summary>
    public bool IsBySound { get; set; }

    /// <summary>Whether initials stand for words.</summary>
    public bool IsByInitials { get; set; }

    /// <summary>Whether both have numbers, and other ones.</summary>
    public bool HasOtherNumber { get; set; }

    /// <summary>Whether both name a place, and another one.</summary>
    public bool HasOtherPlace { get; set; }

    /// <summary>Whether one of them has a country or continent that the other lacks, which makes the name of an affiliate.</summary>
    public bool IsAffiliate { get; set; }

    /// <summary>Whether both have a legal form, and another one.</summary>
    public bool HasOtherForm { get; set; }

    /// <summary>Whether one only has a legal form.</summary>
    public bool LacksForm { get; set; }

    /// <summary>The weight of the word that tells most among those that agree.</summary>
    public float Rarest { get; set; }
}
