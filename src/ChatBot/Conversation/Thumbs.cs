using System.Text.Json;
using ChatBot.Asking;
using ChatBot.Channels.Schema;
using ChatBot.Channels.Teams;

namespace ChatBot.Conversation;

/// <summary>Which answers Teams puts thumbs below.</summary>
internal static class Thumbs
{
    /// <summary>What the message says to have them; null where there is nothing to judge, or the channel has none.</summary>
    public static JsonElement? For(Answer answer, string channelId) =>
        answer.Kind is AnswerKind.Help or AnswerKind.SmallTalk or AnswerKind.Subscription or AnswerKind.Screening || !string.Equals(channelId, ChannelIds.Msteams, StringComparison.OrdinalIgnoreCase)
            ? null
            : Feedback.Loop;
}
