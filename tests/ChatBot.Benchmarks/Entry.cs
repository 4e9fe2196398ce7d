using BenchmarkDotNet.Running;

namespace ChatBot.Benchmarks;

/// <summary>Runs the benchmarks that the arguments select.</summary>
internal static class Entry
{
    private static void Main(string[] args) => BenchmarkSwitcher.FromAssembly(typeof(Entry).Assembly).Run(args);
}
