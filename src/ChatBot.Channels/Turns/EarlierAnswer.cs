namespace ChatBot.Channels.Turns;

/// <summary>What the bot answered before to a message that was edited.</summary>
/// <param name="ActivityId">The id of the bot's message.</param>
/// <param name="Note">The note that the bot made of it.</param>
public sealed record EarlierAnswer(string ActivityId, byte[] Note);
