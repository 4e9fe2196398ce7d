using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ChatBot.Channels.Connector.Budgets;
using ChatBot.Channels.Schema;
using ChatBot.Channels.Turns;
using Microsoft.Extensions.Logging;

namespace ChatBot.Channels.Connector;

/// <summary>
/// Speaks to the Bot Connector at an activity's service URL (Bot Framework REST API, version 3). It tries once; what may be tried again is
/// for <see cref="ReliableSender"/>. A request beyond the channel's allowance is not made, and is <see cref="SendResult.Throttled"/>.
/// </summary>
/// <param name="clients">Makes the HTTP client named <see cref="HttpClientName"/>.</param>
/// <param name="policy">Where requests may go.</param>
/// <param name="budgets">How many may go.</param>
/// <param name="timeout">How long an answer is waited for.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Told what failed, never what was said.</param>
public sealed class ConnectorClient(
    IHttpClientFactory clients, ServiceUrlPolicy policy, ConnectorBudgets budgets, TimeSpan timeout, TimeProvider time, ILogger<ConnectorClient> logger)
    : IChannelSender
{
    /// <summary>The name of the HTTP client; it must not follow redirects, and adds the bot's token.</summary>
    public const string HttpClientName = "Connector";

    private readonly ConnectorCall _call = new(clients, policy, budgets, timeout, time, logger);

    /// <summary>Takes one request from what the channel allows, for an activity that is sent, or put in another's place, afterwards.</summary>
    /// <param name="reference">Where it will go.</param>
    /// <param name="wait">How long to wait before asking again; zero when it may go.</param>
    /// <returns>Whether it may go now.</returns>
    public bool TryAdmit(ConversationReference reference, out TimeSpan wait)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return _call.TryAdmit(Place.Of(reference), out wait);
    }

    /// <inheritdoc/>
    public Task<SendResult> SendAsync(Activity activity, CancellationToken cancellation) => SendAsync(activity, false, cancellation);

    /// <summary>Sends an activity.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="isAdmitted">Whether <see cref="TryAdmit"/> admitted it.</param>
    /// <param name="cancellation">Gives up.</param>
    public Task<SendResult> SendAsync(Activity activity, bool isAdmitted, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return ActAsync(HttpMethod.Post, Place.Of(activity), activity.ReplyToId, activity.IsTargeted, activity, cancellation, isAdmitted);
    }

    /// <inheritdoc/>
    public Task<SendResult> UpdateAsync(Activity activity, CancellationToken cancellation) => UpdateAsync(activity, false, cancellation);

    /// <summary>Replaces the activity that has this <see cref="Activity.Id"/>.</summary>
    /// <param name="activity">What is right now.</param>
    /// <param name="isAdmitted">Whether <see cref="TryAdmit"/> admitted it.</param>
    /// <param name="cancellation">Gives up.</param>
    public Task<SendResult> UpdateAsync(Activity activity, bool isAdmitted, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(activity);
        // Teams refuses to change a targeted message that names its recipient again.
        var body = activity.IsTargeted ? activity with { Recipient = null } : activity;
        return ActAsync(HttpMethod.Put, Place.Of(activity), activity.Id, activity.IsTargeted, body, cancellation, isAdmitted);
    }

    /// <inheritdoc/>
    public Task<SendResult> DeleteAsync(ConversationReference reference, CancellationToken cancellation) => DeleteAsync(reference, false, cancellation);

    /// <summary>Takes an activity back.</summary>
    /// <param name="reference">Where it is, with its id.</param>
    /// <param name="isTargeted">Whether only its recipient saw it.</param>
    /// <param name="cancellation">Gives up.</param>
    public Task<SendResult> DeleteAsync(ConversationReference reference, bool isTargeted, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return ActAsync(HttpMethod.Delete, Place.Of(reference), reference.ActivityId, isTargeted, null, cancellation);
    }

    /// <summary>Starts a conversation: with one user, or a thread in a channel by its first message.</summary>
    /// <param name="reference">The channel and its service URL; the conversation counts the request, and names the tenant.</param>
    /// <param name="conversation">What to start.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>The new conversation, and the id of the first message where there is one.</returns>
    public async Task<ConnectorAnswer<ConversationResourceResponse>> CreateConversationAsync(
        ConversationReference reference, ConversationParameters conversation, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(reference);
        var body = JsonSerializer.SerializeToUtf8Bytes(conversation, ChannelsJson.Default.ConversationParameters);
        var answer = await _call.MakeAsync(
            HttpMethod.Post, Place.Of(reference), "v3/conversations", body, ChannelsJson.Default.ConversationResourceResponse, cancellation);
        return answer.Value?.ActivityId is { } id ? answer with { Result = new SendResult.Sent(id) } : answer;
    }

    /// <summary>Looks a member of a conversation up.</summary>
    public Task<ConnectorAnswer<ChannelMember>> GetMemberAsync(ConversationReference reference, string userId, CancellationToken cancellation) =>
        AskAsync(reference, "conversations", reference?.Conversation?.Id, "/members/" + Uri.EscapeDataString(userId), ChannelsJson.Default.ChannelMember, cancellation);

    /// <summary>Lists members of a conversation.</summary>
    /// <param name="reference">The conversation.</param>
    /// <param name="pageSize">How many at most, from 50 to 500.</param>
    /// <param name="continuationToken">Where the page before ended; null for the first.</param>
    /// <param name="cancellation">Gives up.</param>
    public Task<ConnectorAnswer<PagedMembers>> GetPagedMembersAsync(
        ConversationReference reference, int pageSize, string? continuationToken, CancellationToken cancellation)
    {
        var query = string.Create(CultureInfo.InvariantCulture, $"/pagedmembers?pageSize={pageSize}");
        if (!string.IsNullOrEmpty(continuationToken))
            query += "&continuationToken=" + Uri.EscapeDataString(continuationToken);
        return AskAsync(reference, "conversations", reference?.Conversation?.Id, query, ChannelsJson.Default.PagedMembers, cancellation);
    }

    /// <summary>Looks a team up.</summary>
    public Task<ConnectorAnswer<TeamDetails>> GetTeamAsync(ConversationReference reference, string teamId, CancellationToken cancellation) =>
        AskAsync(reference, "teams", teamId, "", ChannelsJson.Default.TeamDetails, cancellation);

    /// <summary>Lists the channels of a team. The General channel has the id of the team, and no name.</summary>
    public Task<ConnectorAnswer<TeamChannels>> GetTeamChannelsAsync(ConversationReference reference, string teamId, CancellationToken cancellation) =>
        AskAsync(reference, "teams", teamId, "/conversations", ChannelsJson.Default.TeamChannels, cancellation);

    private async Task<SendResult> ActAsync(
        HttpMethod method, Place place, string? activityId, bool isTargeted, Activity? activity, CancellationToken cancellation, bool isAdmitted = false)
    {
        if (string.IsNullOrEmpty(place.ConversationId) || (method != HttpMethod.Post && string.IsNullOrEmpty(activityId)))
            return _call.Refused<ResourceResponse>("NoConversation").Result;
        var path = $"v3/conversations/{Uri.EscapeDataString(place.ConversationId)}/activities";
        if (!string.IsNullOrEmpty(activityId))
            path += "/" + Uri.EscapeDataString(activityId);
        if (isTargeted)
            path += "?isTargetedActivity=true";
        var body = activity is null ? null : JsonSerializer.SerializeToUtf8Bytes(activity, ChannelsJson.Default.Activity);
        return (await _call.MakeAsync(method, place, path, body, ChannelsJson.Default.ResourceResponse, cancellation, isAdmitted)).Result;
    }

    private Task<ConnectorAnswer<T>> AskAsync<T>(
        ConversationReference? reference, string kind, string? id, string rest, JsonTypeInfo<T> answer, CancellationToken cancellation)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(reference);
        return string.IsNullOrEmpty(id)
            ? Task.FromResult(_call.Refused<T>("NoConversation"))
            : _call.MakeAsync(HttpMethod.Get, Place.Of(reference) with { ConversationId = id }, $"v3/{kind}/{Uri.EscapeDataString(id)}{rest}", null, answer, cancellation);
    }
}
