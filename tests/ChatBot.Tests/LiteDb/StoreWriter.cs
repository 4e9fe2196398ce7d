using System.Diagnostics;
using System.Globalization;
using ChatBot.Facts;

namespace ChatBot.Tests.LiteDb;

/// <summary>A process that writes one version after another until it is killed; the entry point of the test assembly.</summary>
internal static class StoreWriter
{
    /// <summary>Starts the process.</summary>
    /// <param name="path">The database.</param>
    /// <param name="first">The number of the first version that it writes.</param>
    public static Process Start(string path, int first) => Process.Start(new ProcessStartInfo("dotnet")
    {
        ArgumentList = { typeof(StoreWriter).Assembly.Location, path, first.ToString(CultureInfo.InvariantCulture) },
        RedirectStandardOutput = true,
    })!;

    /// <summary>The firms of a version.</summary>
    public static string[] Names(int number) => [.. Enumerable.Range(0, 40).Select(i => $"Firm {number} {i}")];

    /// <summary>The number of the version that stands; 0 when there is none.</summary>
    public static int NumberOf(FactView view) => Samples.Listed(view).FirstOrDefault() is { } name
        ? int.Parse(name.Split(' ')[1], CultureInfo.InvariantCulture)
        : 0;

    private static void Main(string[] args)
    {
        using var store = Samples.Open(args[0], TimeProvider.System);
        for (var number = int.Parse(args[1], CultureInfo.InvariantCulture); ; number++)
        {
            store.Import(Samples.Reading(Names(number)));
            Console.WriteLine(number.ToString(CultureInfo.InvariantCulture));
        }
    }
}
