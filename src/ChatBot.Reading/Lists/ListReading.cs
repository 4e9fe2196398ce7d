using System.Collections.Immutable;
using ChatBot.Facts.Lists;

namespace ChatBot.Reading.Lists;

/// <summary>What a version of a list gave.</summary>
/// <param name="Reading">What is stored of it.</param>
/// <param name="Changes">What it changed against the version that stands.</param>
/// <param name="Issues">The rows that became no entry.</param>
public sealed record ListReading(Facts.Reading Reading, ChangeSet Changes, ImmutableArray<RowIssue> Issues)
{
    /// <summary>How many entries the version that stands has.</summary>
    public int Before { get; init; }
}
