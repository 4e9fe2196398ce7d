using System.Collections.Immutable;

namespace ChatBot.Screening;

/// <summary>What was found of a name.</summary>
/// <param name="Result">The result.</param>
/// <param name="Companies">The companies, best first; none without a record.</param>
internal sealed record Finding(ScreeningResult Result, ImmutableArray<FoundCompany> Companies)
{
    /// <summary>That nothing was found.</summary>
    public static Finding None { get; } = new(ScreeningResult.NoRecord, []);
}
