using System.Collections.Immutable;
using ChatBot.Asking.Understanding;
using ChatBot.Facts;

namespace ChatBot.Asking;

/// <summary>What the facts say about a company and lists.</summary>
public enum Verdict
{
    /// <summary>A source says it was put on a list, and none that it was taken off.</summary>
    Listed,

    /// <summary>A source may say that it was put on a list, or taken off, but the reader is not sure of its words; or it was taken off, and the listing has effect for now.</summary>
    PossiblyListed,

    /// <summary>A source says it was taken off the list asked of, and it stands or may stand on another: "no longer listed" would clear it.</summary>
    ListedElsewhere,

    /// <summary>A source says it was taken off.</summary>
    NoLongerListed,

    /// <summary>A listing is proposed or discussed, no more.</summary>
    ProposedOnly,

    /// <summary>Another step was taken against it, for example a licence was revoked; no source says it was listed.</summary>
    OtherAction,

    /// <summary>No source here says anything about it and a list. Never the same as "not listed".</summary>
    NoRecord,
}

/// <summary>What kind of answer it is; decides how it is laid out.</summary>
public enum AnswerKind
{
    /// <summary>The status of one company.</summary>
    Status,

    /// <summary>The status of several companies, a row each.</summary>
    Comparison,

    /// <summary>A list of companies or facts, a row each.</summary>
    List,

    /// <summary>What somebody said.</summary>
    Statement,

    /// <summary>What happened, an act, a step by an authority.</summary>
    Event,

    /// <summary>Who backs, owns or makes what.</summary>
    Relation,

    /// <summary>What the bot knows it from.</summary>
    Source,

    /// <summary>No structured answer, but passages that match; marked as such.</summary>
    Passages,

    /// <summary>The sources hold nothing on it.</summary>
    NoRecord,

    /// <summary>The bot asks back; the offers are the choices.</summary>
    Clarification,

    /// <summary>What the bot can do.</summary>
    Help,

    /// <summary>A greeting, thanks, goodbye.</summary>
    SmallTalk,

    /// <summary>A request the bot declines: advice, opinions.</summary>
    Declined,

    /// <summary>A subject the bot does not cover.</summary>
    NotCovered,

    /// <summary>What a conversation subscribed to, or what was changed of it.</summary>
    Subscription,

    /// <summary>What changed in the sources, told unasked.</summary>
    Alert,

    /// <summary>What was found of a list of names. The names are confidential.</summary>
    Screening,
}

/// <summary>One line of an answer about several companies or facts.</summary>
/// <param name="Name">What the line is about.</param>
/// <param name="Verdict">Its verdict; null where it has none.</param>
/// <param name="Text">What there is to say, in a sentence or phrase; may be empty.</param>
public sealed record AnswerRow(string Name, Verdict? Verdict, string Text)
{
    /// <summary>Where to read more, for example a source's address; null where there is nothing.</summary>
    public Uri? Address { get; init; }

    /// <summary>What stands in the place of a verdict ("Added"); null for nothing.</summary>
    public string? Mark { get; init; }

    /// <summary>Whether it heads the lines that follow and is about nothing by itself.</summary>
    public bool IsHeading { get; init; }
}

/// <summary>A span of a source that supports an answer.</summary>
/// <param name="Quote">The words of the source.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Title">The title of the article.</param>
/// <param name="Published">When it was published.</param>
/// <param name="Paragraph">The number of the paragraph, from 1.</param>
/// <param name="Address">Where the article can be read; null when it is not on the web.</param>
/// <param name="Restated">Whether the words are a brief's, which restates the article, and not the publisher's own.</param>
public sealed record Evidence(string Quote, string Publisher, string Title, DateOnly Published, int Paragraph, Uri? Address, bool Restated)
{
    /// <summary>What <see cref="Paragraph"/> numbers.</summary>
    public PlaceKind Place { get; init; }

    /// <summary>What a citation cites.</summary>
    public static Evidence Of(Citation citation, FactView view)
    {
        ArgumentNullException.ThrowIfNull(citation);
        ArgumentNullException.ThrowIfNull(view);
        var source = view.SourceOf(citation);
        var passage = source.PassageAt(citation.Paragraph);
        return new(citation.Quote, source.Publisher, source.Title, source.Published, citation.Paragraph, passage.Page ?? source.Address, source.Kind == SourceKind.Brief)
        {
            Place = source.Kind != SourceKind.List ? PlaceKind.Paragraph : passage.IsNote ? PlaceKind.Note : PlaceKind.Row,
        };
    }
}

/// <summary>What a passage is in its source.</summary>
public enum PlaceKind
{
    /// <summary>A paragraph of a text.</summary>
    Paragraph,

    /// <summary>A row of a list.</summary>
    Row,

    /// <summary>A note of ours that compares two versions of a list.</summary>
    Note,
}

/// <summary>Something the reader can ask next, as a button.</summary>
/// <param name="Label">What stands on the button; short.</param>
/// <param name="Say">The text that pressing it sends.</param>
public sealed record Offer(string Label, string Say);

/// <summary>What is replied, as structure: the same model gives card, plain text, speech and terminal.</summary>
public sealed record Answer
{
    /// <summary>What kind of answer it is.</summary>
    public required AnswerKind Kind { get; init; }

    /// <summary>The verdict on the one company asked about; null where there is none or there are several.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>What the answer is about, in a few words: a company's name, a person, "Blacklisted companies".</summary>
    public required string Title { get; init; }

    /// <summary>The answer in one or two sentences of plain text.</summary>
    public required string Text { get; init; }

    /// <summary>The lines of an answer about several things.</summary>
    public ImmutableArray<AnswerRow> Rows { get; init; } = [];

    /// <summary>What supports it, best first.</summary>
    public ImmutableArray<Evidence> Evidence { get; init; } = [];

    /// <summary>What the reader must keep in mind: whose allegation it is, what the sources cover.</summary>
    public ImmutableArray<string> Caveats { get; init; } = [];

    /// <summary>What can be asked next, or, for a clarification, the choices.</summary>
    public ImmutableArray<Offer> Offers { get; init; } = [];

    /// <summary>The ids of the facts used.</summary>
    public ImmutableArray<string> FactIds { get; init; } = [];

    /// <summary>The name whose look-up gives this very answer, for as long as the facts stand; null where none does.</summary>
    public string? LookupName { get; init; }

    /// <summary>How the question was read and how sure that is; null where none was read.</summary>
    public Interpretation? Reading { get; init; }

    /// <summary>The language of <see cref="Text"/>, as a BCP 47 tag.</summary>
    public string Language { get; init; } = "en";
}
