using System.Collections.Immutable;

namespace ChatBot.Screening;

/// <summary>What was found of a name.</summary>
/// <param name="Companies">The companies, those surely meant first; none without a record.</param>
internal sealed record Finding(ImmutableArray<FoundCompany> Companies)
{
    /// <summary>That nothing was found.</summary>
    public static Finding None { get; } = new([]);

    /// <summary>The result.</summary>
    public ScreeningResult Result => Companies.IsEmpty ? ScreeningResult.NoRecord : Companies[0].Result;
}
