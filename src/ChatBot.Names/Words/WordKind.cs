namespace ChatBot.Names.Words;

/// <summary>What is generally known about a word. One word can be of several kinds.</summary>
[Flags]
internal enum WordKind
{
    /// <summary>Nothing: the word is rare, and may tell one company from all others.</summary>
    Unknown = 0,

    /// <summary>Part of many companies' names.</summary>
    Company = 1,

    /// <summary>A legal form.</summary>
    Legal = 1 << 1,

    /// <summary>A place that does not change which company is meant.</summary>
    Place = 1 << 2,

    /// <summary>A continent or country, which makes the name of a regional affiliate.</summary>
    Region = 1 << 3,

    /// <summary>A noun of another trade, which ends the name of another body.</summary>
    Trade = 1 << 4,

    /// <summary>A noun that makes a description of generic words.</summary>
    Sector = 1 << 5,

    /// <summary>A given name.</summary>
    Given = 1 << 6,

    /// <summary>A common word.</summary>
    Ordinary = 1 << 7,

    /// <summary>A word of grammar, asking or politeness.</summary>
    Function = 1 << 8,

    /// <summary>An article or another determiner.</summary>
    Determiner = 1 << 9,

    /// <summary>An auxiliary verb.</summary>
    Auxiliary = 1 << 10,

    /// <summary>A day or month.</summary>
    Calendar = 1 << 11,

    /// <summary>A particle of persons' and places' names.</summary>
    Particle = 1 << 12,

    /// <summary>A form of address or kinship.</summary>
    Title = 1 << 13,

    /// <summary>An adjective that opens proper names.</summary>
    Modifier = 1 << 14,

    /// <summary>A word of being on a government's list.</summary>
    Listing = 1 << 15,

    /// <summary>A noun that announces a business partner.</summary>
    Party = 1 << 16,

    /// <summary>A noun that a company's name qualifies.</summary>
    Standing = 1 << 17,

    /// <summary>A word about stock indices or wages.</summary>
    Index = 1 << 18,

    /// <summary>A word that introduces what initials stand for.</summary>
    Gloss = 1 << 19,

    /// <summary>A word of many companies' names that is of no other kind: it weighs little when names are compared.</summary>
    Common = 1 << 20,
}
