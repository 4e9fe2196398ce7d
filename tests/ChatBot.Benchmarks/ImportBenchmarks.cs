using BenchmarkDotNet.Attributes;
using ChatBot.Facts;
using ChatBot.Ingest;
using ChatBot.Reading.Lists;

namespace ChatBot.Benchmarks;

/// <summary>Imports of an official list of generated rows. Each is measured once per round, as it happens once.</summary>
[MemoryDiagnoser]
[WarmupCount(1)]
[IterationCount(5)]
public class ImportBenchmarks : IDisposable
{
    private const int OneInAHundred = 100;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("listwatch-");
    private ListStore _store = null!;
    private string _first = null!;
    private string _second = null!;

    [Params(10_000, 100_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        // Versions of a list are files of one name, in folders of their own.
        _first = Path.Combine(_folder.CreateSubdirectory("first").FullName, "list.csv");
        _second = Path.Combine(_folder.CreateSubdirectory("second").FullName, "list.csv");
        GeneratedList.Write(_first, Rows);
        GeneratedList.Write(_second, Rows, OneInAHundred);
    }

    [IterationSetup(Targets = [nameof(Read), nameof(ImportFirst)])]
    public void Empty() => _store = new ListStore(Path.Combine(_folder.CreateSubdirectory($"{Guid.NewGuid():N}").FullName, "store.db"));

    [IterationSetup(Targets = [nameof(ImportAgain), nameof(ImportChanged)])]
    public void Fill()
    {
        Empty();
        _store.Import(_first);
    }

    [IterationCleanup]
    public void Close() => _store.Dispose();

    [GlobalCleanup]
    public void Dispose()
    {
        _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    [Benchmark]
    public int Read() => ListFiles.Open(_first)!.Items.Count(i => i.Entry is not null);

    [Benchmark]
    public ImportResult? ImportFirst() => _store.Import(_first).Result;

    [Benchmark]
    public ImportResult? ImportAgain() => _store.Import(_first).Result;

    [Benchmark]
    public SourceOutcome ImportChanged() => _store.Import(_second);
}
