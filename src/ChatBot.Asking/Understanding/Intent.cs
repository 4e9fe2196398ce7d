namespace ChatBot.Asking.Understanding;

/// <summary>What a question wants to know.</summary>
public enum Intent
{
    /// <summary>Nothing was recognised; passages may still match.</summary>
    Open,

    /// <summary>Is it listed?</summary>
    Status,

    /// <summary>Was it taken off a list?</summary>
    Removal,

    /// <summary>Why was it listed?</summary>
    Why,

    /// <summary>Who listed it?</summary>
    WhoListed,

    /// <summary>On which list?</summary>
    WhichList,

    /// <summary>When was it listed, or when did it happen?</summary>
    When,

    /// <summary>Which companies are listed?</summary>
    List,

    /// <summary>Which companies do the sources mention at all?</summary>
    Mentioned,

    /// <summary>Who was listed together with it?</summary>
    Others,

    /// <summary>How many are listed?</summary>
    Count,

    /// <summary>What is the difference between them?</summary>
    Compare,

    /// <summary>What did this person or body say?</summary>
    SaidBy,

    /// <summary>Who said this?</summary>
    WhoSaid,

    /// <summary>How did somebody respond?</summary>
    Reaction,

    /// <summary>Who invests in it?</summary>
    Backers,

    /// <summary>Who owns it?</summary>
    Owners,

    /// <summary>What does it make, where is it, what kind of firm is it?</summary>
    Description,

    /// <summary>What other names does it have?</summary>
    Aliases,

    /// <summary>What is this act, and what does it do?</summary>
    Act,

    /// <summary>What happened, what did this authority do?</summary>
    Happened,

    /// <summary>What is known about it?</summary>
    About,

    /// <summary>What else is known about it?</summary>
    More,

    /// <summary>What do you know it from, when was that published, where is it?</summary>
    Source,

    /// <summary>What date is meant by a word of the source?</summary>
    DateMeaning,

    /// <summary>What can you do?</summary>
    Help,

    /// <summary>A greeting.</summary>
    Greeting,

    /// <summary>Thanks or praise.</summary>
    Thanks,

    /// <summary>A goodbye.</summary>
    Goodbye,

    /// <summary>May we buy, sell, use, invest? The bot gives no advice.</summary>
    Advice,

    /// <summary>Who is right? The bot has no opinion.</summary>
    Opinion,
}
