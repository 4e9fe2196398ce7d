using ChatBot.Channels.Schema;
using ChatBot.Settings;

namespace ChatBot.Commands.Subscribing;

/// <summary>Who may do what with alerts.</summary>
/// <param name="options">The settings.</param>
/// <param name="isDevelopment">Whether the program runs for its developer: then its own machine may do what an administrator may, if none is named.</param>
internal sealed class AlertRights(SubscriptionOptions options, bool isDevelopment)
{
    /// <summary>Whether somebody may change what the conversation is told of.</summary>
    public bool MayChange(Caller caller) => !caller.IsShared || options.WhoMayChange == WhoMayChange.Everyone || IsAdministrator(caller);

    /// <summary>Whether somebody may see how deliveries are doing. Where no administrator is named, whoever is alone with the bot: in Teams, or in development.</summary>
    public bool MaySeeStatus(Caller caller) => options.Administrators.Length > 0
        ? IsAdministrator(caller)
        : !caller.IsShared && (caller.ChannelId == ChannelIds.Msteams || (caller.IsPassing && isDevelopment));

    // A GUID can be written in several forms.
    private bool IsAdministrator(Caller caller) =>
        Guid.TryParse(caller.UserObjectId, out var user) && options.Administrators.Any(a => Guid.TryParse(a, out var administrator) && administrator == user);
}
