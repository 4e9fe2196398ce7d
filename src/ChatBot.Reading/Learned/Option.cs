namespace ChatBot.Reading.Learned;

/// <summary>One of several answers to a question, with what speaks for or against it.</summary>
/// <typeparam name="T">What the answers are.</typeparam>
/// <param name="Value">The answer.</param>
/// <param name="Features">What speaks for or against it.</param>
internal sealed record Option<T>(T Value, HashSet<string> Features);
