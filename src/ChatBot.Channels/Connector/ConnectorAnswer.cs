using ChatBot.Channels.Turns;

namespace ChatBot.Channels.Connector;

/// <summary>What a connector says to a question.</summary>
/// <typeparam name="T">What was asked for.</typeparam>
/// <param name="Result">What became of the request; <see cref="SendResult.Sent"/> when it was answered.</param>
/// <param name="Value">What was asked for; null when there is none, or when it could not be read.</param>
public sealed record ConnectorAnswer<T>(SendResult Result, T? Value)
    where T : class;
