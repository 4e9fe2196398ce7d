namespace ChatBot.Settings;

/// <summary>How incoming activities are taken, and what is kept of them.</summary>
internal sealed class TurnsOptions : ISettings
{
    /// <inheritdoc/>
    public static string Section => "Turns";

    /// <summary>The folder of the turn journal; a relative path counts from <see cref="ContentFolders.Base"/>. When it is empty, the folder <c>turns</c> beside the store is taken.</summary>
    /// <value>Empty by default.</value>
    public string Folder { get; set; } = "";

    /// <summary>For how many hours activities and answers are kept: so long a repeated delivery is recognised, an edited question changes its answer, and votes find it.</summary>
    /// <value>72 by default.</value>
    public int KeepHours { get; set; } = 72;

    /// <summary>How many megabytes the journal may take; the oldest turns go first.</summary>
    /// <value>64 by default.</value>
    public int JournalMegabytes { get; set; } = 64;

    /// <summary>What was accepted before a crash and not answered is answered after the start unless it is older than so many minutes.</summary>
    /// <value>30 by default.</value>
    public int ResumeWithinMinutes { get; set; } = 30;

    /// <summary>How many turns may wait or run; what comes above is refused, and channels send it again.</summary>
    /// <value>1024 by default.</value>
    public int MostWaiting { get; set; } = 1024;

    /// <summary>After how many milliseconds without an answer the bot shows that it is writing.</summary>
    /// <value>500 by default.</value>
    public int TypingAfterMilliseconds { get; set; } = 500;

    /// <inheritdoc/>
    public IEnumerable<string> Problems() =>
    [
        .. Folder.Length == 0 ? [] : SettingsServices.RequirePath(Folder, "Turns:Folder", "the folder of the turn journal"),
        .. SettingsServices.RequireRange(KeepHours, 1, 24 * 90, "Turns:KeepHours"),
        .. SettingsServices.RequireRange(JournalMegabytes, 1, 10_000, "Turns:JournalMegabytes"),
        .. SettingsServices.RequireRange(ResumeWithinMinutes, 0, 24 * 60, "Turns:ResumeWithinMinutes"),
        .. SettingsServices.RequireRange(MostWaiting, 1, 100_000, "Turns:MostWaiting"),
        .. SettingsServices.RequireRange(TypingAfterMilliseconds, 1, 60_000, "Turns:TypingAfterMilliseconds"),
    ];
}
