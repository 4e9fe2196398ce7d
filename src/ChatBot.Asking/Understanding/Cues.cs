namespace ChatBot.Asking.Understanding;

/// <summary>Signs in a message of what it wants to know.</summary>
[Flags]
internal enum Cues : ulong
{
    None = 0,
    Who = 1UL << 0,
    What = 1UL << 1,
    When = 1UL << 2,
    Why = 1UL << 3,
    Where = 1UL << 4,
    Which = 1UL << 5,
    HowMany = 1UL << 6,
    How = 1UL << 7,

    /// <summary>An auxiliary verb before its subject: "is", "did", "were".</summary>
    YesNo = 1UL << 8,

    /// <summary>Listed, blacklisted, sanctioned, put on.</summary>
    Listing = 1UL << 9,

    /// <summary>The list, the blacklist.</summary>
    ListNoun = 1UL << 10,

    /// <summary>Removed, delisted, taken off.</summary>
    Removal = 1UL << 11,

    /// <summary>Say, claim, comment, statement.</summary>
    Speech = 1UL << 12,

    /// <summary>React, respond, answer.</summary>
    Reaction = 1UL << 13,

    /// <summary>Invest, back, fund.</summary>
    Backing = 1UL << 14,

    /// <summary>Own, parent, belongs to.</summary>
    Owning = 1UL << 15,

    /// <summary>Make, manufacture; what kind of firm; where its seat is.</summary>
    Describing = 1UL << 16,

    /// <summary>An act, a law, a bill.</summary>
    Law = 1UL << 17,

    /// <summary>Pass, adopt, vote.</summary>
    Passing = 1UL << 18,

    /// <summary>Company, firm, name, entity.</summary>
    Company = 1UL << 19,

    /// <summary>All, every, full, complete.</summary>
    All = 1UL << 20,

    /// <summary>Reason, ground, accused of.</summary>
    Reason = 1UL << 21,

    /// <summary>Date, day, month, year, since.</summary>
    Date = 1UL << 22,

    /// <summary>Authority, department, agency, country that acts.</summary>
    AuthorityNoun = 1UL << 23,

    /// <summary>Difference, compare, versus.</summary>
    Comparing = 1UL << 24,

    /// <summary>Else, other, together with, besides.</summary>
    Others = 1UL << 25,

    /// <summary>Source, article, publisher.</summary>
    Source = 1UL << 26,

    /// <summary>Link, address, URL.</summary>
    Link = 1UL << 27,

    /// <summary>Published, dated, how old.</summary>
    Published = 1UL << 28,

    /// <summary>May I, should we, is it allowed.</summary>
    Permission = 1UL << 29,

    /// <summary>Buy, sell, invest, use, order, work with.</summary>
    Dealing = 1UL << 30,

    /// <summary>Fair, justified, guilty, your opinion.</summary>
    Judging = 1UL << 31,

    Greeting = 1UL << 32,
    Thanks = 1UL << 33,
    Goodbye = 1UL << 34,

    /// <summary>Help, what can you do.</summary>
    Help = 1UL << 35,

    /// <summary>Tell me about, overview, what is known.</summary>
    About = 1UL << 36,

    /// <summary>What happened, what did it do, action, step.</summary>
    Happening = 1UL << 37,

    /// <summary>Other names, also known as, aliases.</summary>
    Aliases = 1UL << 38,

    /// <summary>Status, check, look up, "y/n".</summary>
    Status = 1UL << 39,

    /// <summary>List (as an order), show, name, give.</summary>
    Showing = 1UL << 40,

    /// <summary>They, it, this, that: leans on what was said.</summary>
    Pronoun = 1UL << 41,

    /// <summary>And, also, what about, at the start: leans on what was said.</summary>
    Continuing = 1UL << 42,

    /// <summary>By, from, of: "by whom".</summary>
    By = 1UL << 43,

    /// <summary>Who says so, according to whom: asks for the authority of a claim.</summary>
    Provenance = 1UL << 44,

    /// <summary>Accuse, allege, charge.</summary>
    Accusing = 1UL << 45,

    /// <summary>Act on, do to: a step against somebody.</summary>
    Doing = 1UL << 46,

    /// <summary>Language other than English.</summary>
    Foreign = 1UL << 47,

    /// <summary>Means, stands for, is meant.</summary>
    Meaning = 1UL << 48,

    /// <summary>Right, true, correct: a judgement, or only "is it true that".</summary>
    Truth = 1UL << 49,

    /// <summary>Which list, what list.</summary>
    WhichList = 1UL << 50,

    /// <summary>Stock exchange, share, price: the other meaning of "listed".</summary>
    Market = 1UL << 51,

    /// <summary>Can I, may we: asks for permission when something is to be done, else only for an answer.</summary>
    Asking = 1UL << 53,

    /// <summary>"did … say", "has … responded": the company itself is the speaker.</summary>
    SubjectSpeaks = 1UL << 54,

    /// <summary>Agree, accept, admit.</summary>
    Agreeing = 1UL << 55,

    /// <summary>How long, until when: the facts know no end.</summary>
    Duration = 1UL << 56,

    /// <summary>Words in quotation marks.</summary>
    Quoting = 1UL << 57,

    /// <summary>Was, were, got before a listing verb: "who was blacklisted".</summary>
    Passive = 1UL << 52,

    /// <summary>First, earliest.</summary>
    Earliest = 1UL << 58,

    /// <summary>Last, latest, newest.</summary>
    Latest = 1UL << 59,

    /// <summary>The same, both.</summary>
    Same = 1UL << 60,

    /// <summary>Sorry, I meant, typo: takes back what was said.</summary>
    Correcting = 1UL << 61,

    /// <summary>What else, anything more: beyond what was answered.</summary>
    More = 1UL << 62,

    /// <summary>Not listed: the listing is denied.</summary>
    Negated = 1UL << 63,
}
