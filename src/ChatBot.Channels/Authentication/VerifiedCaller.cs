using System.Security.Claims;
using ChatBot.Channels.Schema;

namespace ChatBot.Channels.Authentication;

/// <summary>A caller whose token is good.</summary>
/// <param name="Identity">What the token says.</param>
/// <param name="ServiceUrl">Where the activity must have its replies sent; null when the token does not say.</param>
/// <param name="Channels">The channels that it may speak for; null for all.</param>
public sealed record VerifiedCaller(ClaimsIdentity Identity, string? ServiceUrl, IReadOnlySet<string>? Channels)
{
    /// <summary>Looks at an activity that the caller sent.</summary>
    /// <returns>Why it is refused; null when the caller may send it.</returns>
    public CallerRefusal? Refuse(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (string.IsNullOrEmpty(activity.ChannelId) || Channels?.Contains(activity.ChannelId) == false)
            return CallerRefusal.ChannelNotEndorsed;
        return ServiceUrl is null || string.Equals(ServiceUrl, activity.ServiceUrl, StringComparison.OrdinalIgnoreCase)
            ? null
            : CallerRefusal.ServiceUrlMismatch;
    }
}
