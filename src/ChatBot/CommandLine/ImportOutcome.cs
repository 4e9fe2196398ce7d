using System.Collections.Immutable;
using ChatBot.Facts;

namespace ChatBot.CommandLine;

/// <summary>What became of one file that was to be imported.</summary>
/// <param name="Path">The file.</param>
/// <param name="Result">What the store did; null when it failed.</param>
/// <param name="Facts">The facts found in it.</param>
/// <param name="NotUnderstood">The sentences that gave no fact.</param>
/// <param name="Error">Why it failed; null when it did not.</param>
internal sealed record ImportOutcome(
    string Path, ImportResult? Result, ImmutableArray<Fact> Facts, ImmutableArray<Citation> NotUnderstood, string? Error)
{
    /// <summary>A file that could not be imported.</summary>
    public static ImportOutcome Failure(string path, string error) => new(path, null, [], [], error);
}
