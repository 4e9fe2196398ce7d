using System.Collections.Immutable;

namespace ChatBot.Facts.Feedback;

/// <summary>
/// What somebody thought of one answer, with the answer as it was given, so that whoever looks after the facts can judge both.
/// Who voted is left out on purpose: it helps nobody to judge an answer, and what is not kept cannot be lost.
/// </summary>
/// <param name="At">When the vote came.</param>
/// <param name="Liked">Whether it was a thumb up.</param>
/// <param name="Comment">What was written with it, at most 1000 characters are kept; empty when nothing was.</param>
/// <param name="Question">The question as it was asked.</param>
/// <param name="AnswerTitle">The answer's headline.</param>
/// <param name="Verdict">The answer's verdict by name, null when it had none.</param>
/// <param name="AnswerText">The answer as plain text.</param>
/// <param name="FactIds">The facts the answer rested on; empty when it had none.</param>
/// <param name="Channel">The kind of channel it was given in, such as <c>msteams</c>.</param>
/// <param name="ConversationKey">The conversation it was given in; empty once the bot has left that conversation.</param>
public sealed record Vote(
    DateTimeOffset At,
    bool Liked,
    string Comment,
    string Question,
    string AnswerTitle,
    string? Verdict,
    string AnswerText,
    ImmutableArray<string> FactIds,
    string Channel,
    string ConversationKey);
