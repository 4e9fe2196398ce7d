namespace ChatBot.Channels.Turns;

/// <summary>What answers activities.</summary>
public interface IBot
{
    /// <summary>Takes one activity. Turns of one conversation come one after another.</summary>
    /// <param name="turn">The activity, and the way to reply.</param>
    /// <param name="cancellation">Set when the program stops.</param>
    Task OnTurnAsync(TurnContext turn, CancellationToken cancellation);
}
