using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using ChatBot.Names;

namespace ChatBot.Benchmarks;

/// <summary>Recognition of company names.</summary>
[MemoryDiagnoser]
public class NameBenchmarks
{
    private const string Message =
        "Procurement wants to renew with megvii tecnology and Xiamen Meiya Pico next week, the drones are from DJI; can somebody check them first?";

    private CompanyRecognizer _names = null!;

    [GlobalSetup]
    public void Setup()
    {
        using var bot = new BuiltInBot();
        _names = bot.Knowledge.Names;
    }

    [Benchmark]
    public ImmutableArray<Mention> FindInMessage() => _names.Find(Message);

    [Benchmark]
    public ImmutableArray<NameCandidate> LookUpName() => _names.Lookup("Cloudwalk Tech");

    [Benchmark]
    public ImmutableArray<NameCandidate> LookUpStranger() => _names.Lookup("Contoso Robotics");
}
