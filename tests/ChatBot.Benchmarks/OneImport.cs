using System.Diagnostics;
using System.Globalization;

namespace ChatBot.Benchmarks;

/// <summary>
/// What a large list costs: <c>-- import 1000000</c> takes in so many generated rows, the same again, and a version of which one row in a hundred differs,
/// and prints the time of each and the memory of the process.
/// </summary>
internal static class OneImport
{
    private const int OneInAHundred = 100;
    private const int Megabyte = 1 << 20;

    public static void Run(int rows)
    {
        var folder = Directory.CreateTempSubdirectory("listwatch-");
        try
        {
            var file = Path.Combine(folder.FullName, "list.csv");
            using var store = new ListStore();
            GeneratedList.Write(file, rows);
            Measure("first", store, file, rows);
            Measure("again", store, file, rows);
            GeneratedList.Write(file, rows, OneInAHundred);
            Measure("1 in 100 differs", store, file, rows);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Measure(string what, ListStore store, string file, int rows)
    {
        var clock = Stopwatch.StartNew();
        var before = Environment.CpuUsage.TotalTime;
        var changes = store.Import(file).Changes!;
        var (time, processor) = (clock.Elapsed, Environment.CpuUsage.TotalTime - before);
        using var process = Process.GetCurrentProcess();
        var peak = process.PeakWorkingSet64 / Megabyte;
        var resting = GC.GetTotalMemory(forceFullCollection: true) / Megabyte;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{what,-18} {changes.Added.Length,8} added {changes.Changed.Length,6} changed {time.TotalSeconds,7:0.0} s {processor.TotalSeconds,7:0.0} s of processor time {rows / time.TotalSeconds,9:0} rows/s {peak,6} MB resident at the peak so far {resting,5} MB managed afterwards"));
    }
}
