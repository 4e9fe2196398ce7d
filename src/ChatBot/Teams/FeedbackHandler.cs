using ChatBot.Channels.Schema;
using ChatBot.Channels.Teams;
using ChatBot.Channels.Turns;
using ChatBot.Conversation;
using ChatBot.Facts;
using ChatBot.Facts.Feedback;

namespace ChatBot.Teams;

/// <summary>Keeps the thumbs that users give answers, with the answer.</summary>
/// <param name="find">Finds the answer that a message of the bot was.</param>
/// <param name="votes">Keeps them.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Told what could not be read, never what was said.</param>
internal sealed partial class FeedbackHandler(FindSentAnswer find, IVoteStore votes, TimeProvider time, ILogger<FeedbackHandler> logger)
{
    private const int LongestComment = 1000;

    /// <summary>Answers <c>message/submitAction</c>. The body is empty whatever came: with any other the client shows an error.</summary>
    public Task<InvokeResponse> SubmitAsync(TurnContext turn, CancellationToken cancellation)
    {
        Keep(turn.Activity);
        return Task.FromResult(InvokeResponse.Done);
    }

    /// <summary>Answers <c>message/fetchTask</c>, which clients send in its place where a form was promised: the thumb counts, and there is no form.</summary>
    public Task<InvokeResponse> FetchAsync(TurnContext turn, CancellationToken cancellation)
    {
        Keep(turn.Activity);
        return Task.FromResult(TaskResponse.Message("Thank you. Whoever looks after my sources will see it."));
    }

    private void Keep(Activity activity)
    {
        if (!Feedback.IsIn(activity))
            return;
        if (Feedback.Of(activity) is not { } given)
        {
            LogUnreadable(activity.ChannelId);
            return;
        }
        var answer = find(activity.ChannelId, activity.Conversation?.Id, activity.ReplyToId);
        var vote = new Vote(
            time.GetUtcNow(),
            given.Liked,
            given.Comment.Length > LongestComment ? given.Comment[..LongestComment] : given.Comment,
            answer?.Question ?? "",
            answer?.Title ?? "",
            answer?.Verdict?.ToString(),
            answer?.Text ?? "",
            answer?.FactIds ?? [],
            activity.ChannelId ?? "",
            ConversationKey.OfAll(activity));
        try
        {
            votes.Add(vote);
        }
        catch (StoreException exception)
        {
            LogNotKept(exception);
        }
    }

    [LoggerMessage(122, LogLevel.Error, "Feedback could not be kept.")]
    private partial void LogNotKept(Exception exception);

    [LoggerMessage(121, LogLevel.Warning, "Feedback on {Channel} could not be read and was dropped.")]
    private partial void LogUnreadable(string? channel);
}
