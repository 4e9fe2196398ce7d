using System.Collections.Immutable;

namespace ChatBot.Facts;

/// <summary>How a fact's date was found in the source.</summary>
public enum DateKind
{
    /// <summary>The source gives no date.</summary>
    Unknown,

    /// <summary>The day from which it applies.</summary>
    Effective,

    /// <summary>The day it was made known.</summary>
    Announced,

    /// <summary>The day it was decided.</summary>
    Decision,

    /// <summary>The day of publication.</summary>
    Published,

    /// <summary>The day that a list names as the day of listing.</summary>
    ListedOn,

    /// <summary>Worked out from words such as "on Thursday" and the day of publication.</summary>
    RelativeResolved,

    /// <summary>A month in the past.</summary>
    HistoricalMonth,

    /// <summary>A year in the past.</summary>
    HistoricalYear,
}

/// <summary>Something a source says, with where it says so. Never overwritten: superseded, with the time.</summary>
public abstract record Fact
{
    /// <summary>Names the fact: the same statement of the same source version always has the same id.</summary>
    public required string Id { get; init; }

    /// <summary>Where it stands: the main span first, then those that complete it. Never empty; all of one source.</summary>
    public required ImmutableArray<Citation> Citations { get; init; }

    /// <summary>When it happened; null where the source does not say.</summary>
    public FactDate? Date { get; init; }

    /// <summary>How <see cref="Date"/> was found.</summary>
    public DateKind DateKind { get; init; }

    /// <summary>The source's own words for the date, for example "On Thursday"; null where there are none.</summary>
    public string? DateWords { get; init; }

    /// <summary>Whom the source names as its own source for this ("Financial Times"); null when the publisher speaks for itself.</summary>
    public string? ReportedBy { get; init; }

    /// <summary>When it was recorded here.</summary>
    public DateTimeOffset Recorded { get; init; }

    /// <summary>When a newer version of the source took its place; null while it stands.</summary>
    public DateTimeOffset? Superseded { get; init; }

    /// <summary>The version of the source that says so.</summary>
    public string SourceId => Citations[0].SourceId;
}

/// <summary>What was done about a company and a list.</summary>
public enum ListingAction
{
    /// <summary>The company was put on a list.</summary>
    Added,

    /// <summary>The company was taken off.</summary>
    Removed,

    /// <summary>An authority proposes or discusses to put it on a list.</summary>
    Proposed,

    /// <summary>Somebody unofficial says it may be put on a list.</summary>
    Rumoured,

    /// <summary>The listing itself was revoked.</summary>
    Revoked,
}

/// <summary>A company is, was or may come to be on a list.</summary>
public sealed record Listing : Fact
{
    /// <summary>The company.</summary>
    public required string CompanyId { get; init; }

    /// <summary>What was done.</summary>
    public required ListingAction Action { get; init; }

    /// <summary>Who keeps the list or took the step, as the source names it ("United States", "US Treasury"); null where it does not say.</summary>
    public string? Authority { get; init; }

    /// <summary>Which list, where the source names one.</summary>
    public string? List { get; init; }

    /// <summary>The ground given, as a phrase that can follow "for" ("misusing biotechnology by …"); null where none is given.</summary>
    public string? Reason { get; init; }

    /// <summary>The words for the group that was listed together ("eight Chinese firms"); null where the company is named alone.</summary>
    public string? Group { get; init; }

    /// <summary>Whether the reader is not sure that its source says so: words for such a step and the company stand together, but not in a form that it knows. Never shown without saying so.</summary>
    public bool IsUnsure { get; init; }

    /// <summary>Whether it is open to doubt that the source gives this step the date it is stored with, though not that it tells the step. Never shown without saying so.</summary>
    public bool IsDateUnsure { get; init; }

    /// <summary>What stands behind the date wherever it is shown: " (not a sure date)", or nothing.</summary>
    public string DateCaveat => IsDateUnsure ? UnsureDate : "";

    /// <summary>What stands behind a date that is open to doubt.</summary>
    public const string UnsureDate = " (not a sure date)";

    /// <summary>Whether the source says that a listing has effect for now although it was ended, as after an annulment whose effects a court put off. The last of the citations says so.</summary>
    public bool HasEffect { get; init; }
}

/// <summary>Who said what.</summary>
public sealed record Statement : Fact
{
    /// <summary>The person or body; null when the source does not name one.</summary>
    public string? Speaker { get; init; }

    /// <summary>In what office ("US Secretary of State"), as the source has it.</summary>
    public string? Role { get; init; }

    /// <summary>The country whose office the speaker holds ("China"); null where the source does not tell.</summary>
    public string? Country { get; init; }

    /// <summary>The verb of speech in its base form: say, add, accuse, assert, affirm, link, deny.</summary>
    public required string Verb { get; init; }

    /// <summary>The words spoken, verbatim without the quotation marks; null for indirect speech.</summary>
    public string? Quote { get; init; }

    /// <summary>What was said, in the source's words and grammar: the quotation, or the clause after the verb.</summary>
    public required string Gist { get; init; }

    /// <summary>Whether the source presents it as an answer to what was done.</summary>
    public bool IsReaction { get; init; }

    /// <summary>The companies it names.</summary>
    public ImmutableArray<string> CompanyIds { get; init; } = [];
}

/// <summary>What connects a company to another party or to what it is.</summary>
public enum RelationKind
{
    /// <summary>The other party invested in it or supports it.</summary>
    BackedBy,

    /// <summary>The other party owns it.</summary>
    OwnedBy,

    /// <summary>It has its seat there.</summary>
    HeadquarteredIn,

    /// <summary>It makes this.</summary>
    MakerOf,

    /// <summary>The source describes it so ("China's top chipmaker").</summary>
    DescribedAs,
}

/// <summary>A company stands in a relation to something.</summary>
public sealed record Relation : Fact
{
    /// <summary>The company.</summary>
    public required string CompanyId { get; init; }

    /// <summary>The relation.</summary>
    public required RelationKind Kind { get; init; }

    /// <summary>The other party, place, product or description, in the source's words.</summary>
    public required string Other { get; init; }
}

/// <summary>Something happened that is not a listing: an act was passed, a licence was revoked.</summary>
public sealed record Event : Fact
{
    /// <summary>The verb in its past tense: passed, revoked, discussed, intensified.</summary>
    public required string Type { get; init; }

    /// <summary>Who did it, as the source names it; null where it does not say.</summary>
    public string? Actor { get; init; }

    /// <summary>What it was done to ("Uyghur Forced Labor Prevention Act", "authorisation"); null where there is none.</summary>
    public string? Object { get; init; }

    /// <summary>The company it was done to; null where it concerns none.</summary>
    public string? CompanyId { get; init; }

    /// <summary>What the object does or what followed, as a clause ("bans imported goods … unless …"); null where the source does not say.</summary>
    public string? Effect { get; init; }

    /// <summary>The clause that says it, in the source's words.</summary>
    public required string Text { get; init; }
}
