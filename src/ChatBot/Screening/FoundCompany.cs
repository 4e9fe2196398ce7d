using System.Collections.Immutable;
using ChatBot.Asking;
using ChatBot.Names;

namespace ChatBot.Screening;

/// <summary>A company that a name means or may mean.</summary>
/// <param name="Result">Whether it is surely meant.</param>
/// <param name="Candidate">The company, the one of its names that matched, how well, and why.</param>
/// <param name="Verdict">What the sources say about it.</param>
/// <param name="Records">What that stands on, the deciding one first.</param>
internal sealed record FoundCompany(ScreeningResult Result, NameCandidate Candidate, Verdict Verdict, ImmutableArray<ListRecord> Records);
