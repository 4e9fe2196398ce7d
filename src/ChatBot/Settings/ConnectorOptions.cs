using ChatBot.Channels.Connector;
using ChatBot.Channels.Connector.Budgets;

namespace ChatBot.Settings;

/// <summary>How the bot speaks to the channels' connectors.</summary>
internal sealed class ConnectorOptions : ISettings
{
    /// <inheritdoc/>
    public static string Section => "Connector";

    /// <summary>Hosts that the bot may speak to, and send its token to, besides those of its cloud: <c>bot.example.com</c>, or <c>*.example.com</c> for all below a domain.</summary>
    /// <value>Empty by default.</value>
    public string[] ExtraHosts { get; set; } = [];

    /// <summary>Whether connectors on this machine get the bot's token, as an emulator that checks it. In development only.</summary>
    /// <value>False by default.</value>
    public bool TokenToLoopback { get; set; }

    /// <summary>How many seconds a connector's answer is waited for.</summary>
    /// <value>15 by default.</value>
    public int TimeoutSeconds { get; set; } = 15;

    /// <summary>For how many seconds at most a reply waits because too much came before it.</summary>
    /// <value>60 by default.</value>
    public int LongestWaitSeconds { get; set; } = 60;

    /// <summary>How many messages a conversation takes: numbers with the seconds in which they may go, all of which hold.</summary>
    /// <value>Those of Teams by default.</value>
    public string Sends { get; set; } = "7/1 8/2 60/30 1800/3600";

    /// <summary>How many questions about its members and channels a conversation takes, written as <see cref="Sends"/>.</summary>
    /// <value>Those of Teams by default.</value>
    public string Reads { get; set; } = "14/1 16/2 120/30 3600/3600";

    /// <summary>How many requests an organisation takes in all, written as <see cref="Sends"/>.</summary>
    /// <value>That of Teams by default.</value>
    public string Tenant { get; set; } = "50/1";

    /// <summary>The channels that these numbers hold for, separated by spaces; others are not counted.</summary>
    /// <value><c>msteams</c> by default.</value>
    public string LimitedChannels { get; set; } = "msteams";

    /// <summary>Whether they hold for connectors on this machine too.</summary>
    /// <value>False by default.</value>
    public bool LimitLoopback { get; set; }

    /// <summary>The numbers, read; only when there are no <see cref="Problems"/>.</summary>
    internal BudgetLimits Limits => new(
        Allowance.Parse(Sends)!,
        Allowance.Parse(Reads)!,
        Allowance.Parse(Tenant)!,
        LimitedChannels.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        LimitLoopback);

    /// <inheritdoc/>
    public IEnumerable<string> Problems() =>
    [
        .. ExtraHosts.Where(host => !ServiceHosts.IsPattern(host))
            .Select(host => $"Connector:ExtraHosts has {host}; give host names such as bot.example.com or *.example.com."),
        .. SettingsServices.RequireRange(TimeoutSeconds, 1, 300, "Connector:TimeoutSeconds"),
        .. SettingsServices.RequireRange(LongestWaitSeconds, 0, 3600, "Connector:LongestWaitSeconds"),
        .. RequireAllowances(Sends, "Connector:Sends"),
        .. RequireAllowances(Reads, "Connector:Reads"),
        .. RequireAllowances(Tenant, "Connector:Tenant"),
    ];

    private static IEnumerable<string> RequireAllowances(string value, string key)
    {
        if (Allowance.Parse(value) is null)
            yield return $"{key} is {value}; give numbers of requests and seconds such as 7/1 60/30.";
    }
}
