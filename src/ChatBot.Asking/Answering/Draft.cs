using System.Collections.Immutable;
using ChatBot.Facts;

namespace ChatBot.Asking.Answering;

/// <summary>An answer before its citations, caveats and ids are filled in from the facts it rests on.</summary>
internal sealed record Draft(AnswerKind Kind, string Title, string Text)
{
    /// <summary>The verdict; null where there is none.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>What to say of it beside other answers, where <see cref="Text"/> would repeat them; null for <see cref="Text"/>.</summary>
    public string? Brief { get; init; }

    /// <summary>Whether it leaves open what was asked although it tells something, so that the sources' own words are worth a look.</summary>
    public bool LeavesOpen { get; init; }

    /// <summary>What to say instead of <see cref="Text"/> where a source's own words follow, which may say what no fact here does; null for <see cref="Text"/>.</summary>
    public string? BeforeQuote { get; init; }

    /// <summary>The lines.</summary>
    public ImmutableArray<AnswerRow> Rows { get; init; } = [];

    /// <summary>The facts that the text and the rows state, the most telling first.</summary>
    public ImmutableArray<Fact> Facts { get; init; } = [];

    /// <summary>The name whose look-up gives this very answer; null where none does.</summary>
    public string? LookupName { get; init; }

    /// <summary>The language of <see cref="Text"/>, as a BCP 47 tag.</summary>
    public string Language { get; init; } = "en";

    /// <summary>What to cite; null to cite what <see cref="Facts"/> cite.</summary>
    public ImmutableArray<Citation>? Citations { get; init; }

    /// <summary>What else the reader must keep in mind.</summary>
    public ImmutableArray<string> Caveats { get; init; } = [];

    /// <summary>What can be asked next.</summary>
    public ImmutableArray<Offer> Offers { get; init; } = [];
}
