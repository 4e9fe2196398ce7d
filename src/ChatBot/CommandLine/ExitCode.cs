namespace ChatBot.CommandLine;

/// <summary>What the program tells scripts when it ends.</summary>
internal static class ExitCode
{
    /// <summary>All went well.</summary>
    public const int Fine = 0;

    /// <summary>It ran, and something failed: a file that could not be imported, a question that was answered wrongly, a store that cannot be opened.</summary>
    public const int Failed = 1;

    /// <summary>It did not run: the command line or a setting is wrong.</summary>
    public const int Usage = 2;
}
