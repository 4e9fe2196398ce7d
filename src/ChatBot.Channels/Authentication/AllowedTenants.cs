using System.Collections.Frozen;
using ChatBot.Channels.Schema;

namespace ChatBot.Channels.Authentication;

/// <summary>The organisations whose people may use the bot. With any named, an activity without a tenant is refused: only Teams sends one.</summary>
/// <param name="tenants">Their ids, of any form; none lets all in.</param>
public sealed class AllowedTenants(IEnumerable<string> tenants)
{
    private readonly FrozenSet<string> _tenants = tenants.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Looks at an activity.</summary>
    /// <returns>Why it is refused; null when it is not.</returns>
    public CallerRefusal? Refuse(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return _tenants.Count == 0 || (TenantOf(activity) is { } tenant && _tenants.Contains(tenant)) ? null : CallerRefusal.TenantNotAllowed;
    }

    private static string? TenantOf(Activity activity) => activity.Conversation?.TenantId is { Length: > 0 } tenant
        ? tenant
        : activity.ChannelData is { ValueKind: System.Text.Json.JsonValueKind.Object } data && data.TryGetProperty("tenant", out var found) ? found.Text("id") : null;
}
