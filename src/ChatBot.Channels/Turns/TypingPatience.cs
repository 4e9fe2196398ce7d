namespace ChatBot.Channels.Turns;

/// <summary>How long a person waits for an answer before the bot shows that it is writing.</summary>
/// <param name="Time">How long.</param>
public sealed record TypingPatience(TimeSpan Time);
