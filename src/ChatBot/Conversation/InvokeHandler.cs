using System.Collections.Frozen;
using ChatBot.Channels.Turns;

namespace ChatBot.Conversation;

/// <summary>Answers an invoke of one name.</summary>
/// <param name="turn">The invoke.</param>
/// <param name="cancellation">Set when the caller gives up.</param>
internal delegate Task<InvokeResponse> AnswerInvoke(TurnContext turn, CancellationToken cancellation);

/// <summary>Answers what a client asks for and waits on: card buttons, message extensions, feedback.</summary>
/// <param name="handlers">Who answers, by the name of the invoke.</param>
internal sealed class InvokeHandler(IReadOnlyDictionary<string, AnswerInvoke> handlers)
{
    private readonly FrozenDictionary<string, AnswerInvoke> _handlers = handlers.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Answers an invoke; one that nobody here knows with 501, so that the client goes on without it.</summary>
    public Task<InvokeResponse> AnswerAsync(TurnContext turn, CancellationToken cancellation) =>
        _handlers.TryGetValue(turn.Activity.Name ?? "", out var answer)
            ? answer(turn, cancellation)
            : Task.FromResult(InvokeResponse.NotImplemented);
}
