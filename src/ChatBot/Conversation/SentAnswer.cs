using System.Collections.Immutable;
using ChatBot.Asking;

namespace ChatBot.Conversation;

/// <summary>An answer that was sent, as it is kept for edits of the question, for feedback and for sharing.</summary>
/// <param name="Question">What was asked, as plain text.</param>
/// <param name="Title">The title of the answer.</param>
/// <param name="Verdict">Its verdict; null where it has none.</param>
/// <param name="Text">Its sentence.</param>
/// <param name="FactIds">The facts it was made from.</param>
/// <param name="At">When it was sent.</param>
internal sealed record SentAnswer(string Question, string Title, Verdict? Verdict, string Text, ImmutableArray<string> FactIds, DateTimeOffset At);

/// <summary>Finds the answer that the bot sent as an activity.</summary>
/// <param name="channelId">The channel.</param>
/// <param name="conversationId">The conversation, with the thread in a channel of Teams.</param>
/// <param name="activityId">The id that the channel gave the bot's message.</param>
/// <returns>The answer; null when it is not or no longer kept.</returns>
internal delegate SentAnswer? FindSentAnswer(string? channelId, string? conversationId, string? activityId);
