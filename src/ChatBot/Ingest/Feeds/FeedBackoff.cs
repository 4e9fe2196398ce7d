namespace ChatBot.Ingest.Feeds;

/// <summary>How long a feed that fails is left alone: longer each time, and not all feeds equally long.</summary>
internal static class FeedBackoff
{
    /// <summary>The longest wait that is not asked for.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    private static readonly TimeSpan First = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestAskedFor = TimeSpan.FromDays(30);

    /// <summary>The wait.</summary>
    /// <param name="failures">How often it failed in a row, from 1.</param>
    /// <param name="chance">A number from 0 to 1, by chance.</param>
    /// <param name="askedFor">How long the server wants to be left alone.</param>
    public static TimeSpan After(int failures, double chance, TimeSpan? askedFor = null)
    {
        var full = First * Math.Pow(2, Math.Min(failures - 1, 20));
        var wait = (full < Longest ? full : Longest) * (0.5 + (chance / 2));
        var asked = askedFor ?? TimeSpan.Zero;
        return wait > asked ? wait : asked < LongestAskedFor ? asked : LongestAskedFor;
    }
}
