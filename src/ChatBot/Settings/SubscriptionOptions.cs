namespace ChatBot.Settings;

/// <summary>Who decides on alerts.</summary>
public sealed class SubscriptionOptions : ISettings
{
    /// <inheritdoc/>
    public static string Section => "Alerts";

    /// <summary>Who may change the subscriptions of channels and group chats: <c>Everyone</c> in them, or <c>Administrators</c>. In a personal chat it is always the user.</summary>
    /// <value><c>Everyone</c> by default.</value>
    public WhoMayChange WhoMayChange { get; set; }

    /// <summary>The administrators, by their object ids in the directory of the organisation; they also see <c>/status</c>. Only Teams vouches for who somebody is.</summary>
    /// <value>Empty by default.</value>
    public string[] Administrators { get; set; } = [];

    /// <inheritdoc/>
    public IEnumerable<string> Problems()
    {
        if (!Enum.IsDefined(WhoMayChange))
            yield return $"Alerts:WhoMayChange is {(int)WhoMayChange}; give Everyone or Administrators.";
        if (WhoMayChange == WhoMayChange.Administrators && Administrators.Length == 0)
            yield return "Alerts:WhoMayChange is Administrators, but Alerts:Administrators names nobody; give the object id of at least one, or Everyone.";
        if (Administrators.Any(id => !Guid.TryParse(id, out _)))
            yield return "Alerts:Administrators has an entry that is no GUID; give object ids of users of the directory.";
    }
}
