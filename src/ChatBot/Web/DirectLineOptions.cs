namespace ChatBot.Web;

/// <summary>Who may use the Direct Line endpoint that serves the web page.</summary>
public sealed class DirectLineOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "DirectLine";

    /// <summary>True lets anybody use it, false nobody. When it is not set, only this machine may, and only in development.</summary>
    public bool? Enabled { get; init; }
}
