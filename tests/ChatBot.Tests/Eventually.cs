using System.Diagnostics;

namespace ChatBot.Tests;

/// <summary>Waits for what the file system or another thread does in its own time.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(60);

    /// <summary>Looks until it is so, and fails when it never is.</summary>
    public static async Task TrueAsync(Func<bool> condition)
    {
        var since = Stopwatch.GetTimestamp();
        while (!condition())
        {
            Assert.True(Stopwatch.GetElapsedTime(since) < Deadline, "It did not come to pass.");
            await Task.Delay(10);
        }
    }
}
