using ChatBot.Alerts.Composing;
using ChatBot.Alerts.Subscriptions;

namespace ChatBot.Alerts.Delivering;

/// <summary>The way to the conversations. What the channels expect to happen is a result, never an exception.</summary>
public interface IAlertChannel
{
    /// <summary>Takes one request from what the channel allows, for the next message there. Answers and alerts share it.</summary>
    /// <param name="to">The conversation.</param>
    /// <param name="wait">How long to wait before asking again; zero when the message may go.</param>
    /// <returns>Whether it may go now.</returns>
    bool TryAdmit(Subscriber to, out TimeSpan wait);

    /// <summary>Posts an alert that was admitted; tries once.</summary>
    Task<DeliveryOutcome> PostAsync(Subscriber to, Alert alert, CancellationToken cancellation);

    /// <summary>Puts an alert that was admitted in the place of one that was posted; tries once. May be done twice.</summary>
    /// <param name="to">The conversation.</param>
    /// <param name="activityId">The id that the posted one was given.</param>
    /// <param name="alert">What is right now.</param>
    /// <param name="cancellation">Gives up.</param>
    Task<DeliveryOutcome> ReplaceAsync(Subscriber to, string activityId, Alert alert, CancellationToken cancellation);
}
