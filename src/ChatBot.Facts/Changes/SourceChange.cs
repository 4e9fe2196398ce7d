using System.Collections.Immutable;
using ChatBot.Facts.Lists;

namespace ChatBot.Facts.Changes;

/// <summary>
/// What taking in a version of a source changed. It is written in the transaction that stores the version, so that whoever has to be told is told
/// however the program ends in between.
/// </summary>
/// <param name="Number">Names the change, from 1. A correction keeps the number, so that what was told can be put right in place.</param>
/// <param name="Sequence">Counts every writing of any change: the latest is the highest.</param>
/// <param name="Revision">How often the change was corrected since it was recorded; 0 at first.</param>
/// <param name="Source">The version that says so, without its passages.</param>
/// <param name="Recorded">When it was recorded first.</param>
public sealed record SourceChange(int Number, long Sequence, int Revision, Source Source, DateTimeOffset Recorded)
{
    /// <summary>The date of the version that stood before; null where the source is new.</summary>
    public DateOnly? Before { get; init; }

    /// <summary>Whether the source is new, so that nobody can tell what of it is news.</summary>
    public bool IsFirst => Before is null;

    /// <summary>What became otherwise in a list; nothing of a list that is new, and of an article.</summary>
    public ChangeSet Entries { get; init; } = ChangeSet.None;

    /// <summary>Which company each changed entry is about, by the entry's key.</summary>
    public ImmutableDictionary<string, string> CompanyIds { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The companies that an article speaks of in connection with a list, and did not in the version before; empty of a list.</summary>
    public ImmutableArray<string> Reported { get; init; } = [];

    /// <summary>What corrections took back of it.</summary>
    public ImmutableArray<TakenBack> TakenBack { get; init; } = [];

    /// <summary>Whether nothing of it is left: it was taken back.</summary>
    public bool IsWithdrawn => Revision > 0 && Entries.IsEmpty && Reported.IsEmpty;
}
