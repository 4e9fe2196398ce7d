using BenchmarkDotNet.Running;

namespace ChatBot.Benchmarks;

/// <summary>Runs the benchmarks that the arguments select, or <c>echo</c>.</summary>
internal static class Entry
{
    private static Task Main(string[] args)
    {
        if (args is ["echo", .. var settings])
            return BareEcho.RunAsync(settings);
        BenchmarkSwitcher.FromAssembly(typeof(Entry).Assembly).Run(args);
        return Task.CompletedTask;
    }
}
