using ChatBot.Facts.Feedback;
using LiteDB;

namespace ChatBot.LiteDb;

/// <summary>Votes as documents.</summary>
internal static class VoteDocument
{
    public static BsonDocument Write(Vote vote) => new BsonDocument
    {
        ["liked"] = vote.Liked,
        ["comment"] = vote.Comment,
        ["question"] = vote.Question,
        ["title"] = vote.AnswerTitle,
        ["text"] = vote.AnswerText,
        ["facts"] = vote.FactIds.ToArray<string>(id => id),
        ["channel"] = vote.Channel,
        ["conversation"] = vote.ConversationKey,
    }.With("at", vote.At).With("verdict", vote.Verdict);

    public static Vote Read(BsonDocument document) => new(
        document.MomentOrNull("at") ?? throw new FormatException("The field at is missing."),
        document["liked"].AsBoolean,
        document.Text("comment"),
        document.Text("question"),
        document.Text("title"),
        document.TextOrNull("verdict"),
        document.Text("text"),
        document.Texts("facts"),
        document.Text("channel"),
        document.Text("conversation"));
}
