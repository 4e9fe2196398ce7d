using System.Collections.Immutable;
using ChatBot.Facts;

namespace ChatBot.Alerts.Composing;

/// <summary>What one version of a source changed.</summary>
/// <param name="Source">The version, without its passages.</param>
/// <param name="Items">The companies it concerns, as many as are told singly.</param>
public sealed record AlertSection(Source Source, ImmutableArray<AlertItem> Items)
{
    /// <summary>How many more it concerns.</summary>
    public int More { get; init; }

    /// <summary>What is to be said of the whole: that the source is new, that an earlier alert was corrected or is withdrawn; null for nothing.</summary>
    public string? Remark { get; init; }
}
