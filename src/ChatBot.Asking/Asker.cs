using ChatBot.Facts;
using ChatBot.Names;

namespace ChatBot.Asking;

/// <summary>What questions are answered from: the facts of one moment and the names that go with them.</summary>
/// <param name="View">The facts.</param>
/// <param name="Names">Finds the companies of <paramref name="View"/> in text.</param>
public sealed record Knowledge(FactView View, CompanyRecognizer Names);

/// <summary>What a conversation was about so far; follow-ups such as "why?" lean on it. Immutable; the caller keeps it between turns.</summary>
public sealed record Context;

/// <summary>An answer, and what the conversation is about after it.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Context">The context for the next turn.</param>
public sealed record Reply(Answer Answer, Context Context);

/// <summary>Answers questions: text into a question, a question into an answer.</summary>
/// <param name="time">Tells when a context has expired.</param>
public sealed class Asker(TimeProvider time)
{
    /// <summary>Answers a message in plain text, without mentions of the bot.</summary>
    /// <param name="text">The message.</param>
    /// <param name="knowledge">What is known.</param>
    /// <param name="context">What the conversation was about; null at its start.</param>
    public Reply Ask(string text, Knowledge knowledge, Context? context)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        _ = time;
        return new(new Answer { Kind = AnswerKind.NotCovered, Title = "Nothing yet", Text = text }, context ?? new Context());
    }

    /// <summary>The status of one company by a name that somebody typed on purpose, as <c>/lookup</c> does.</summary>
    /// <param name="name">The name.</param>
    /// <param name="knowledge">What is known.</param>
    /// <param name="context">What the conversation was about; null at its start.</param>
    public Reply Lookup(string name, Knowledge knowledge, Context? context) => Ask(name, knowledge, context);

    /// <summary>All companies with a listing, a row each.</summary>
    /// <param name="knowledge">What is known.</param>
    public Reply ListAll(Knowledge knowledge) => Ask("", knowledge, null);
}
