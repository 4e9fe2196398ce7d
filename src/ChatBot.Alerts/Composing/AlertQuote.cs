using ChatBot.Facts;

namespace ChatBot.Alerts.Composing;

/// <summary>A passage that an alert rests on.</summary>
/// <param name="Source">The version of the source, without its passages.</param>
/// <param name="Passage">The passage.</param>
/// <param name="Quote">What it says, or the part of it that counts.</param>
public sealed record AlertQuote(Source Source, Passage Passage, string Quote);
