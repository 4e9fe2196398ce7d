using System.Collections.Immutable;

namespace ChatBot.Commands;

/// <summary>How deliveries are doing, for administrators.</summary>
/// <param name="Text">The whole in a sentence or two.</param>
/// <param name="Lines">Counts, ages, rates and errors, one each.</param>
internal sealed record StatusReport(string Text, ImmutableArray<StatusLine> Lines);

/// <summary>A line of the report.</summary>
/// <param name="Name">What it tells of ("Paused").</param>
/// <param name="Value">What there is to say of it ("12 conversations, since 3 hours at most").</param>
internal sealed record StatusLine(string Name, string Value);

/// <summary>Reports how deliveries are doing now; null where there is nothing to report.</summary>
internal delegate StatusReport? ReportStatus();
