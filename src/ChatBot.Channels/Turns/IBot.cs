namespace ChatBot.Channels.Turns;

/// <summary>What answers activities.</summary>
public interface IBot
{
    /// <summary>Takes one activity. Turns of one conversation come one after another.</summary>
    /// <param name="turn">The activity, and the way to reply.</param>
    /// <param name="cancellation">Set when the program stops.</param>
    Task OnTurnAsync(TurnContext turn, CancellationToken cancellation);

    /// <summary>Answers an invoke. A person waits with the client open, so it is answered from memory, beside the turns and not behind them.</summary>
    /// <param name="turn">The invoke; what is sent through it before the answer is written makes clients report a failure.</param>
    /// <param name="cancellation">Set when the caller gives up.</param>
    Task<InvokeResponse> OnInvokeAsync(TurnContext turn, CancellationToken cancellation);
}
