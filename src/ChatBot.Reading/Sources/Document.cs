using System.Collections.Immutable;

namespace ChatBot.Reading.Sources;

/// <summary>What a document holds.</summary>
/// <param name="Lines">Its text: a paragraph, list item (<c>- …</c>) or table row (<c>| a | b |</c>) per line, in reading order.</param>
/// <param name="Properties">What it says of itself.</param>
internal sealed record Document(ImmutableArray<string> Lines, DocumentProperties Properties);
