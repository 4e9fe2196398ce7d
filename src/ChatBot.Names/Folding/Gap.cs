namespace ChatBot.Names.Folding;

/// <summary>What lies between a folded letter and the one before it, from the weakest to the strongest separation.</summary>
internal enum Gap : byte
{
    /// <summary>Nothing: both are inside one word.</summary>
    Inside,

    /// <summary>A change of case or from letters to digits inside a word, as in <c>NetPosa</c> or <c>ABC2021</c>.</summary>
    Soft,

    /// <summary>Nothing, but the script changes or is one without spaces: a word may end here.</summary>
    Touching,

    /// <summary>A hyphen, underscore, dot or another tight joiner without a space.</summary>
    Hyphen,

    /// <summary>Blank space.</summary>
    Space,

    /// <summary>An apostrophe.</summary>
    Apostrophe,

    /// <summary>One line break.</summary>
    Line,

    /// <summary>A full stop followed by a space: the end of a sentence or of an abbreviation.</summary>
    Period,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>An opening bracket.</summary>
    Bracket,

    /// <summary>Anything else, and the start of the text.</summary>
    Break,
}
