using System.Globalization;
using BenchmarkDotNet.Running;

namespace ChatBot.Benchmarks;

/// <summary>Runs the benchmarks that the arguments select, <c>echo</c>, <c>import</c> or <c>alerts</c>.</summary>
internal static class Entry
{
    private static Task Main(string[] args)
    {
        if (args is ["echo", .. var settings])
            return BareEcho.RunAsync(settings);
        if (args is ["import", var rows])
        {
            OneImport.Run(int.Parse(rows, CultureInfo.InvariantCulture));
            return Task.CompletedTask;
        }

        if (args is ["alerts", var conversations])
            return AlertLoad.RunAsync(int.Parse(conversations, CultureInfo.InvariantCulture));

        BenchmarkSwitcher.FromAssembly(typeof(Entry).Assembly).Run(args);
        return Task.CompletedTask;
    }
}
