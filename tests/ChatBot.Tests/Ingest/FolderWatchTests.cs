using ChatBot.Facts;
using ChatBot.Ingest;
using ChatBot.Tests.LiteDb;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.Tests.Ingest;

public sealed class FolderWatchTests
{
    [Fact]
    public async Task What_is_put_into_the_folder_is_known_without_a_restart()
    {
        using var ingest = new IngestFixture();
        using var host = ingest.BuildHost();
        await host.StartAsync();
        ingest.Write("a.md", "Article a", "Alder");
        await Eventually.TrueAsync(() => Listed(host) is ["Alder"]);
        ingest.Write("a.md", "Article a", "Alder", "Birch");
        await Eventually.TrueAsync(() => Listed(host) is [_, _]);
        await host.StopAsync();
    }

    [Fact]
    public async Task The_folder_is_looked_at_from_time_to_time_though_the_file_system_tells_nothing()
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));
        using var ingest = new IngestFixture(time);
        using var host = ingest.BuildHost();
        await host.StartAsync();
        // What is watched is the folder that was there at the start, which is another now.
        Directory.Move(ingest.File(""), ingest.File("../before"));
        Directory.CreateDirectory(ingest.File(""));
        ingest.Write("a.md", "Article a", "Alder");
        await Eventually.TrueAsync(() =>
        {
            time.Advance(TimeSpan.FromMinutes(1));
            return Listed(host) is ["Alder"];
        });
        await host.StopAsync();
    }

    [Fact]
    public async Task Imports_run_one_after_the_other()
    {
        using var ingest = new IngestFixture();
        var worker = ingest.Services.GetRequiredService<ImportWorker>();
        var (running, most) = (0, 0);
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => worker.RunAsync(() =>
        {
            most = Math.Max(most, Interlocked.Increment(ref running));
            Thread.Yield();
            return Interlocked.Decrement(ref running);
        }, CancellationToken.None)));
        Assert.Equal(1, most);
    }

    private static string[] Listed(IHost host) => [.. Samples.Listed(host.Services.GetRequiredService<IFactStore>().Current)];
}
