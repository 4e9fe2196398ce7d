using System.Globalization;
using BenchmarkDotNet.Running;
using ChatBot.Benchmarks.Matching;

namespace ChatBot.Benchmarks;

/// <summary>Runs the benchmarks that the arguments select, <c>echo</c>, <c>import</c>, <c>alerts</c>, <c>matching</c> or <c>names</c>.</summary>
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

        if (args is ["matching", var folder, var output])
        {
            MatchingRun.Run(folder, output);
            return Task.CompletedTask;
        }

        if (args is ["names", .. var sizes])
        {
            NameScale.Run(sizes.Select(size => int.Parse(size, CultureInfo.InvariantCulture)));
            return Task.CompletedTask;
        }

        BenchmarkSwitcher.FromAssembly(typeof(Entry).Assembly).Run(args);
        return Task.CompletedTask;
    }
}
