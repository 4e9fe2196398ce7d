using ChatBot.Channels.Turns;

namespace ChatBot.Tests.Channels;

/// <summary>A bot that does what it is told.</summary>
internal sealed class FuncBot(Func<TurnContext, Task> onTurn) : IBot
{
    public Task OnTurnAsync(TurnContext turn, CancellationToken cancellation) => onTurn(turn);
}
