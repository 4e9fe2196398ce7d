using ChatBot.Channels.Connector;
using ChatBot.Reading.Suppliers;

namespace ChatBot.Settings;

/// <summary>How much is screened at once, and where uploaded lists are fetched from.</summary>
public sealed class ScreeningOptions : ISettings
{
    private const long Megabyte = 1024 * 1024;

    /// <inheritdoc/>
    public static string Section => "Screening";

    /// <summary>The most rows of a list on the command line.</summary>
    /// <value>100 000 by default.</value>
    public int MostRows { get; set; } = 100_000;

    /// <summary>The most rows of a list in a chat.</summary>
    /// <value>10 000 by default.</value>
    public int MostRowsInChat { get; set; } = 10_000;

    /// <summary>The largest file on the command line, in megabytes.</summary>
    /// <value>100 by default.</value>
    public int LargestFileMegabytes { get; set; } = 100;

    /// <summary>The largest file in a chat, in megabytes.</summary>
    /// <value>10 by default.</value>
    public int LargestFileMegabytesInChat { get; set; } = 10;

    /// <summary>How many processors a screening uses.</summary>
    /// <value>2 by default.</value>
    public int Processors { get; set; } = 2;

    /// <summary>For how many minutes a result waits for somebody to take the file.</summary>
    /// <value>30 by default.</value>
    public int KeepMinutes { get; set; } = 30;

    /// <summary>How many megabytes of results wait at most; the oldest go first.</summary>
    /// <value>64 by default.</value>
    public int KeepMegabytes { get; set; } = 64;

    /// <summary>The hosts that files are fetched from and put to, with blanks between them: <c>files.example.com</c>, or <c>*.example.com</c> for all below a domain. Only https is spoken there.</summary>
    /// <value>Those of SharePoint and OneDrive by default.</value>
    public string FileHosts { get; set; } = "*.sharepoint.com *.sharepoint.us *.sharepoint.cn *.svc.ms";

    /// <summary>For how many seconds at most a file is fetched or put.</summary>
    /// <value>60 by default.</value>
    public int TransferSeconds { get; set; } = 60;

    /// <summary>The limits of the command line.</summary>
    internal SupplierLimits Limits => new(MostRows, LargestFileMegabytes * Megabyte);

    /// <summary>The limits of chats.</summary>
    internal SupplierLimits ChatLimits => new(MostRowsInChat, LargestFileMegabytesInChat * Megabyte);

    /// <summary>The patterns of <see cref="FileHosts"/>.</summary>
    internal string[] HostPatterns => FileHosts.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <inheritdoc/>
    public IEnumerable<string> Problems() =>
    [
        .. SettingsServices.RequireRange(MostRows, 1, 1_000_000, "Screening:MostRows"),
        .. SettingsServices.RequireRange(MostRowsInChat, 1, 100_000, "Screening:MostRowsInChat"),
        .. SettingsServices.RequireRange(LargestFileMegabytes, 1, 1000, "Screening:LargestFileMegabytes"),
        .. SettingsServices.RequireRange(LargestFileMegabytesInChat, 1, 100, "Screening:LargestFileMegabytesInChat"),
        .. SettingsServices.RequireRange(Processors, 1, 1024, "Screening:Processors"),
        .. SettingsServices.RequireRange(KeepMinutes, 1, 1440, "Screening:KeepMinutes"),
        .. SettingsServices.RequireRange(KeepMegabytes, 1, 1024, "Screening:KeepMegabytes"),
        .. SettingsServices.RequireRange(TransferSeconds, 1, 600, "Screening:TransferSeconds"),
        .. HostPatterns.Where(h => !ServiceHosts.IsPattern(h)).Select(h => $"Screening:FileHosts has {h}; give host names such as *.sharepoint.com, without https and path."),
    ];
}
