using System.Collections.Immutable;

namespace ChatBot.Alerts.Composing;

/// <summary>The message for one conversation: what changed of what it subscribed to.</summary>
/// <param name="Title">What happened, first ("2 companies added to NS-CMIC, 1 removed").</param>
/// <param name="Summary">The same as plain text of less than 100 characters, for notifications.</param>
/// <param name="Sections">What changed, by source; one, or in a digest several.</param>
public sealed record Alert(string Title, string Summary, ImmutableArray<AlertSection> Sections);
