using System.Text.Json;
using ChatBot.Alerts.Composing;
using ChatBot.Alerts.Delivering;
using ChatBot.Alerts.Subscriptions;
using ChatBot.Channels.Connector;
using ChatBot.Channels.Conversations;
using ChatBot.Channels.DirectLine;
using ChatBot.Channels.Schema;
using ChatBot.Channels.Turns;
using ChatBot.Facts;

namespace ChatBot.Alerts;

/// <summary>The way of alerts to the conversations: over the Bot Connector, or within this process.</summary>
/// <param name="connector">Speaks to connectors.</param>
/// <param name="directLine">Holds the conversations of this process.</param>
/// <param name="conversations">Knows where the bot is.</param>
/// <param name="forget">Told of a conversation of this process that is over for good.</param>
/// <param name="render">Makes a message of an alert, for a channel.</param>
/// <param name="shorten">Makes a small message of an alert, for a channel that refuses the other.</param>
internal sealed class ChannelAlerts(
    ConnectorClient connector, DirectLineService directLine, IConversationStore conversations, Action<string> forget, Func<Alert, string, Activity> render, Func<Alert, Activity> shorten)
    : IAlertChannel
{
    /// <inheritdoc/>
    public bool TryAdmit(Subscriber to, out TimeSpan wait)
    {
        wait = TimeSpan.Zero;
        return PlaceOf(to) is not { ServiceUrl.Length: > 0 } place || connector.TryAdmit(place, out wait);
    }

    /// <inheritdoc/>
    public Task<DeliveryOutcome> PostAsync(Subscriber to, Alert alert, CancellationToken cancellation) => TellAsync(to, null, alert, cancellation);

    /// <inheritdoc/>
    public Task<DeliveryOutcome> ReplaceAsync(Subscriber to, string activityId, Alert alert, CancellationToken cancellation) =>
        TellAsync(to, activityId, alert, cancellation);

    private async Task<DeliveryOutcome> TellAsync(Subscriber to, string? replaced, Alert alert, CancellationToken cancellation)
    {
        if (conversations.Find(to.Conversation)?.Paused is { } reason)
            return new DeliveryOutcome.ShutOut(reason.ToString());
        if (PlaceOf(to) is not { } place)
            return new DeliveryOutcome.Refused("NoAddress");
        var result = await SendAsync(place, replaced, render(alert, place.ChannelId ?? ""), isAdmitted: true, cancellation);
        // Too large, or a part of the card is not to the channel's liking: then plain text may do.
        if (result is SendResult.TooBig or SendResult.Failed { Status: 400 })
            result = await SendAsync(place, replaced, shorten(alert), isAdmitted: false, cancellation);
        var outcome = OutcomeOf(result, replaced is not null);
        if (outcome is DeliveryOutcome.ShutOut && string.IsNullOrEmpty(place.ServiceUrl))
            Forget(to);
        return outcome;
    }

    private void Forget(Subscriber gone)
    {
        try
        {
            forget(gone.Conversation);
        }
        catch (StoreException)
        {
            // The next alert finds it gone again.
        }
    }

    /// <summary>Always a message of its own: what everybody wants to see is no reply to anybody.</summary>
    private Task<SendResult> SendAsync(ConversationReference place, string? replaced, Activity message, bool isAdmitted, CancellationToken cancellation)
    {
        var addressed = place.Address(message) with { Id = replaced };
        var isHere = string.IsNullOrEmpty(place.ServiceUrl);
        return replaced is null
            ? isHere ? directLine.SendAsync(addressed, cancellation) : connector.SendAsync(addressed, isAdmitted, cancellation)
            : isHere ? directLine.UpdateAsync(addressed, cancellation) : connector.UpdateAsync(addressed, isAdmitted, cancellation);
    }

    // Where the connector listens is said anew with every activity, so what is known of the conversation is fresher.
    private ConversationReference? PlaceOf(Subscriber to) => conversations.Find(to.Conversation)?.ToReference() ?? Read(to.Address);

    private static ConversationReference? Read(string address)
    {
        try
        {
            return JsonSerializer.Deserialize(address, ChannelsJson.Default.ConversationReference) is { } place ? place with { ActivityId = null } : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>What a result means for a delivery.</summary>
    internal static DeliveryOutcome OutcomeOf(SendResult result, bool replaces) => result switch
    {
        SendResult.Sent sent => new DeliveryOutcome.Taken(sent.Id),
        SendResult.Throttled throttled => new DeliveryOutcome.Throttled(throttled.RetryAfter),
        SendResult.NotTaken failed => new DeliveryOutcome.NotTaken(failed.Code),
        SendResult.Paused paused => new DeliveryOutcome.ShutOut(paused.Code),
        SendResult.Uncertain uncertain => new DeliveryOutcome.Unknown(uncertain.Code),
        SendResult.TooBig => new DeliveryOutcome.Refused("MessageSizeTooBig"),
        SendResult.Failed { Status: 404 } when replaces => new DeliveryOutcome.Gone(),
        SendResult.Failed { Status: 404 } or SendResult.Failed { Code: "ConversationNotFound" } => new DeliveryOutcome.ShutOut("ConversationNotFound"),
        // A setting can be put right, as a credential can.
        SendResult.Failed { Code: "ServiceUrlNotAllowed" } failed => new DeliveryOutcome.NotTaken(failed.Code),
        SendResult.Failed failed => new DeliveryOutcome.Refused(failed.Code),
        _ => throw new ArgumentOutOfRangeException(nameof(result)),
    };
}
