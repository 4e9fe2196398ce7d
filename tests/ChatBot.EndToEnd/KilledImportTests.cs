using System.Diagnostics;
using System.Globalization;
using ChatBot.LiteDb;

namespace ChatBot.EndToEnd;

/// <summary>
/// The real process, killed at random moments while it takes a new version of a list in. LISTWATCH_IMPORT_KILLS in the environment says how many times,
/// a few where it is not set.
/// </summary>
public sealed class KilledImportTests : IDisposable
{
    private const int Usual = 4;
    private const int Rows = 5000;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("listwatch");

    private string Store => Path.Combine(_folder.FullName, "store.db");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task The_store_holds_one_version_or_the_next_and_never_a_part_of_one()
    {
        var kills = int.TryParse(Environment.GetEnvironmentVariable("LISTWATCH_IMPORT_KILLS"), CultureInfo.InvariantCulture, out var set) ? set : Usual;
        var random = new Random(11);
        var whole = await ImportAsync(Version(0));
        Assert.Equal(0, Standing());
        var (standing, taken, kept) = (0, 0, 0);
        for (var version = 1; version <= kills; version++)
        {
            // Somewhere between the start and shortly after the end of an import.
            await ImportAsync(Version(version), TimeSpan.FromMilliseconds(random.NextDouble() * 1.2 * whole.TotalMilliseconds));
            var now = Standing();
            Assert.Contains(now, new[] { standing, version });
            (taken, kept) = now == version ? (taken + 1, kept) : (taken, kept + 1);
            standing = now;
        }
        Assert.Equal(kills, taken + kept);
        await ImportAsync(Version(kills + 1));
        Assert.Equal(kills + 1, Standing());
    }

    /// <summary>The version that the store holds, after all of it was looked at.</summary>
    private int Standing()
    {
        using var store = new LiteDbFactStore(Store, TimeProvider.System, new FreeSpace(0));
        var source = Assert.Single(store.Current.Sources);
        var entries = store.EntriesOf(source.Key).ToArray();
        Assert.Equal(Rows, entries.Length);
        Assert.Equal(Rows, store.Current.Listings.Count());
        return int.Parse(Assert.Single(entries.Select(e => e.Entry.Remarks).Distinct()), CultureInfo.InvariantCulture);
    }

    private string Version(int number)
    {
        var file = Path.Combine(_folder.FullName, "list.csv");
        File.WriteAllLines(file, Enumerable.Range(1, Rows)
            .Select(i => string.Create(CultureInfo.InvariantCulture, $"Zarnik Works {i} Ltd,,Harbour List,OFAC,HARBOUR,2023-05-04,,{number},https://example.org/{i}"))
            .Prepend("name,aliases,list,authority,program,date_added,date_removed,remarks,source_url"));
        return file;
    }

    private async Task<TimeSpan> ImportAsync(string file, TimeSpan? killedAfter = null)
    {
        var clock = Stopwatch.StartNew();
        var sources = Directory.CreateDirectory(Path.Combine(_folder.FullName, "sources")).FullName;
        using var process = Process.Start(new ProcessStartInfo("dotnet")
        {
            ArgumentList = { "exec", typeof(Program).Assembly.Location, "import", file, "--Store:Path", Store, "--Sources:Folder", sources },
            WorkingDirectory = Workspace.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (killedAfter is { } delay)
        {
            await Task.WhenAny(Task.Delay(delay), process.WaitForExitAsync());
            process.Kill(entireProcessTree: true);
        }
        await process.WaitForExitAsync();
        Assert.True(killedAfter is not null || process.ExitCode == 0, await output + await error);
        return clock.Elapsed;
    }
}
