namespace ChatBot.CommandLine;

/// <summary>
/// The longest that one regular expression may run. The patterns are made to run in time, but no text from outside may stop the program where one is not: its file is refused
/// then, or its question answered with an apology.
/// </summary>
internal static class RegexLimit
{
    /// <summary>The name under which .NET looks for it, once for each assembly, before its first pattern is used.</summary>
    public const string Name = "REGEX_DEFAULT_MATCH_TIMEOUT";

    /// <summary>Far more than any pattern needs for the longest sentence, on a busy machine too.</summary>
    public static TimeSpan Longest { get; } = TimeSpan.FromSeconds(10);

    /// <summary>Sets it for the program.</summary>
    public static void Set() => AppDomain.CurrentDomain.SetData(Name, Longest);
}
