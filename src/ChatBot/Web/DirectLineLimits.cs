using System.Net;
using System.Net.Sockets;
using ChatBot.Settings;
using Microsoft.Extensions.Options;

namespace ChatBot.Web;

/// <summary>How much one address and one conversation may do. Polling is never limited: Web Chat gives up for good on any error there.</summary>
/// <param name="time">Tells the time.</param>
/// <param name="options">The limits.</param>
internal sealed class DirectLineLimits(TimeProvider time, IOptions<DirectLineOptions> options)
{
    private readonly RateLimit _conversations = new(time, options.Value.ConversationsPerMinute);
    private readonly RateLimit _messages = new(time, options.Value.MessagesPerMinute);

    /// <summary>Refuses a token or a conversation to an address that had too many.</summary>
    /// <returns>The response that refuses it; null when it is given.</returns>
    public IResult? RefuseConversation(HttpContext context) =>
        _conversations.TryTake(KeyOf(context.Connection.RemoteIpAddress), out var wait) ? null : Refusals.TooMany(context, wait);

    /// <summary>Refuses a message to a conversation that had too many. Web Chat shows it as not sent, and offers to send it again.</summary>
    /// <returns>The response that refuses it; null when it is taken.</returns>
    public IResult? RefuseMessage(HttpContext context, string conversationId) =>
        _messages.TryTake(conversationId, out var wait) ? null : Refusals.TooMany(context, wait);

    // Whoever has one address of IPv6 has the 2^64 beside it.
    private static string KeyOf(IPAddress? address) => address switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes(), 0, 8),
        _ => address.ToString(),
    };
}
