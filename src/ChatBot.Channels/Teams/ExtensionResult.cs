using System.Text.Json.Nodes;

namespace ChatBot.Channels.Teams;

/// <summary>One result of a message extension: the Adaptive Card that is inserted, and the lines that stand for it in the list. Clients may read markup in the lines.</summary>
/// <param name="Card">The card.</param>
/// <param name="Title">The first line.</param>
/// <param name="Subtitle">The second line.</param>
/// <param name="Text">The third line.</param>
public sealed record ExtensionResult(JsonNode Card, string Title, string Subtitle, string Text);
