namespace ChatBot.Channels.Schema;

/// <summary>A source that a message cites.</summary>
/// <param name="Name">Its title.</param>
/// <param name="Abstract">What it says.</param>
/// <param name="Address">Where it can be read; null when it is not on the web.</param>
/// <param name="Keywords">A few words on it.</param>
public sealed record CitedSource(string Name, string Abstract, Uri? Address, IReadOnlyList<string> Keywords);
