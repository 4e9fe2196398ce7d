using System.Diagnostics;
using System.Globalization;
using ChatBot.Benchmarks.Matching;
using ChatBot.Reading.Suppliers;
using ChatBot.Screening;

namespace ChatBot.Benchmarks;

/// <summary>
/// What a large list costs: <c>-- import 1000000</c> takes in so many generated rows, the same again, and a version of which one row in a hundred differs, then opens the store
/// anew, asks about a firm and screens ten thousand names. It prints the time of each step and the memory of the process.
/// </summary>
internal static class OneImport
{
    private const int OneInAHundred = 100;
    private const int Screened = 10_000;
    private const int Megabyte = 1 << 20;

    public static void Run(int rows)
    {
        var folder = Directory.CreateTempSubdirectory("listwatch-");
        try
        {
            var (file, path) = (Path.Combine(folder.FullName, "list.csv"), Path.Combine(folder.FullName, "store.db"));
            GeneratedList.Write(file, rows);
            using (var store = new ListStore(path))
            {
                Measure("first", rows, () => Import(store, file));
                Measure("again", rows, () => Import(store, file));
                GeneratedList.Write(file, rows, OneInAHundred);
                Measure("1 in 100 differs", rows, () => Import(store, file));
            }

            var opened = Measure("opened anew", rows, () => new ListStore(path));
            using (opened)
            {
                var question = $"Is {GeneratedList.NameOf(rows / 2)} listed?";
                Measure("first question", rows, () => opened.Ask(question).Text);
                Console.WriteLine(Measure("second question", rows, () => opened.Ask(question).Text));
                var suppliers = Suppliers(rows);
                var screened = Measure($"{Screened} screened", rows, () => opened.Screen(suppliers));
                Console.WriteLine(string.Join(", ", Enum.GetValues<ScreeningResult>().Select(r => $"{r} {screened.Count(r)}")));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Names to screen, half of them those of the list as they are, without their legal form or with two letters swapped, and half of other firms.</summary>
    private static SupplierList Suppliers(int rows)
    {
        var random = new Random(7);
        return new([.. Enumerable.Range(1, Screened).Select(i => new SupplierName(i, i % 2 == 0 ? NameScale.Made(random, i).Name : NameScale.Changed(random, GeneratedList.NameOf(random.Next(rows)), i).Text))], [], null);
    }

    private static string Import(ListStore store, string file)
    {
        var changes = store.Import(file).Changes!;
        return string.Create(CultureInfo.InvariantCulture, $"{changes.Added.Length} added, {changes.Changed.Length} changed");
    }

    private static T Measure<T>(string what, int rows, Func<T> step)
    {
        var clock = Stopwatch.StartNew();
        var before = Environment.CpuUsage.TotalTime;
        var result = step();
        var (time, processor) = (clock.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
        using var process = Process.GetCurrentProcess();
        var peak = process.PeakWorkingSet64 / Megabyte;
        var resting = GC.GetTotalMemory(forceFullCollection: true) / Megabyte;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{what,-18} {time,7:0.0} s, {processor,6:0.0} s of processor time, {rows / processor,9:0} rows a second of it; {peak,5} MB resident at the peak so far, {resting,5} MB managed afterwards"));
        return result;
    }
}
