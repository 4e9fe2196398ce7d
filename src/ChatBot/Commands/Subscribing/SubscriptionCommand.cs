using ChatBot.Asking;
using ChatBot.Facts;

namespace ChatBot.Commands.Subscribing;

/// <summary>A command about what the conversation is told of.</summary>
/// <param name="desk">Where that is read and changed; null where nobody can be told anything.</param>
internal abstract class SubscriptionCommand(SubscriptionDesk? desk) : Command
{
    private const int MostInstead = 4;

    /// <summary>A button that shows what is subscribed to.</summary>
    protected static readonly Offer Mine = new("My subscriptions", "/subscriptions");

    /// <inheritdoc/>
    public sealed override CommandReply Run(CommandCall call)
    {
        if (desk is null || call.Caller is not { } caller)
            return new(NobodyToTell(call));
        call = call with { Argument = Politeness.Without(call.Argument) };
        if (Changes(call.Argument) && !desk.Rights.MayChange(caller))
            return new(Say(
                "You may not change that",
                $"Only an administrator of this bot may change what {PlaceWords.Here(caller)} is alerted to, so nothing was changed. In a chat with me alone you can subscribe for yourself.",
                Mine));
        try
        {
            return new(Run(call, caller, desk));
        }
        catch (StoreException exception)
        {
            desk.LogNotKept(exception);
            return new(Say("I could not save that", "Sorry, my store cannot be written at the moment, so nothing was changed. Please try again in a few minutes; if it stays so, tell whoever runs this bot."));
        }
    }

    /// <summary>The reply where nothing can be sent to later.</summary>
    protected virtual Answer NobodyToTell(CommandCall call) =>
        Say("No alerts here", "Nothing can be sent to you here later, so nothing was subscribed to; write to me in Teams or in the web chat instead.");

    /// <summary>Whether a call with this argument changes anything.</summary>
    protected virtual bool Changes(string argument) => true;

    /// <summary>Runs it for somebody who may.</summary>
    /// <exception cref="StoreException">A change could not be kept.</exception>
    protected abstract Answer Run(CommandCall call, Caller caller, SubscriptionDesk desk);

    /// <summary>A reply of a title and a text.</summary>
    protected static Answer Say(string title, string text, params Offer[] offers) =>
        new() { Kind = AnswerKind.Subscription, Title = title, Text = text, Offers = [.. offers] };

    /// <summary>The reply to times that cannot be understood.</summary>
    /// <param name="reading">What was read.</param>
    /// <param name="before">The command and the names before the times.</param>
    protected static Answer NotUnderstoodTimes(TimesReading reading, string before) => reading is TimesReading.Problem problem
        ? Say("I do not understand the times", problem.Text + " Nothing was changed.", [.. problem.Instead.Take(MostInstead).Select(i => new Offer(i, $"{before.Trim()} {i}"))])
        : Say("I do not understand the times", "Write “immediately”, “daily at 9 Europe/Berlin” or “weekly on Monday at 8:30 Asia/Singapore”. Nothing was changed.");

    /// <summary>The reply where a conversation would subscribe to too much.</summary>
    protected static Answer Full(Caller caller) => Say(
        "That is too much for one conversation",
        $"One conversation can subscribe to at most {SubscriptionDesk.Most} things, and {PlaceWords.Here(caller)} would have more. Nothing was changed; end some first, or subscribe to a whole list.",
        Mine);
}
