namespace ChatBot.Settings;

/// <summary>Who may use the Direct Line endpoint that serves the web page.</summary>
internal sealed class DirectLineOptions : ISettings
{
    /// <inheritdoc/>
    public static string Section => "DirectLine";

    /// <summary>True lets anybody use it, false nobody. When it is not set, only this machine may, and only in development.</summary>
    /// <value>Not set by default.</value>
    public bool? Enabled { get; set; }

    /// <inheritdoc/>
    public IEnumerable<string> Problems() => [];
}
