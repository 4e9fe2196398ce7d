using System.Collections.Immutable;

namespace ChatBot.Alerts.Composing;

/// <summary>What is told of one company.</summary>
/// <param name="Kind">What happened to it.</param>
/// <param name="Company">Its name, as the source writes it.</param>
/// <param name="Text">What happened, and what was before, in a sentence or two.</param>
/// <param name="Quotes">The passages that say so; never empty.</param>
public sealed record AlertItem(AlertItemKind Kind, string Company, string Text, ImmutableArray<AlertQuote> Quotes);
