using ChatBot.Channels.Turns;

namespace ChatBot.Tests.Channels;

/// <summary>A bot that does what it is told.</summary>
internal sealed class FuncBot(Func<TurnContext, Task> onTurn, Func<TurnContext, InvokeResponse>? onInvoke = null) : IBot
{
    public Task OnTurnAsync(TurnContext turn, CancellationToken cancellation) => onTurn(turn);

    public Task<InvokeResponse> OnInvokeAsync(TurnContext turn, CancellationToken cancellation) =>
        Task.FromResult(onInvoke?.Invoke(turn) ?? InvokeResponse.NotImplemented);
}
