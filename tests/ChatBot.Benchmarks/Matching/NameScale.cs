using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using ChatBot.Facts;
using ChatBot.Names;

namespace ChatBot.Benchmarks.Matching;

/// <summary>Measures the index at several sizes: generated names of one to three made-up and several ordinary words, of which misspelt and shortened ones are looked up.</summary>
internal static class NameScale
{
    private const int Lookups = 2000;
    private const int Rounds = 3;
    private const string Syllables =
        "ba be bi bo bu da de di do du fa fe fi fo ga ge gi go ka ke ki ko ku la le li lo lu ma me mi mo mu na ne ni no pa pe pi po ra re ri ro ru sa se si so su ta te ti to tu va ve vi vo xin yan zhong han ling";
    private const string Ordinary =
        "technology international trading group systems electronics industrial engineering services holdings energy marine logistics medical chemical software capital machinery textile optical";
    private const string Places = "Shenzhen Beijing Moscow Tehran Dubai Istanbul Minsk Damascus Caracas Yangon";
    private const string Forms = "Ltd LLC GmbH Inc JSC SA";

    /// <summary>Runs at each size.</summary>
    public static void Run(IEnumerable<int> sizes)
    {
        foreach (var size in sizes)
        {
            var random = new Random(7);
            ImmutableArray<Company> companies = [.. Enumerable.Range(0, size).Select(i => Made(random, i))];
            var before = GC.GetTotalMemory(true);
            var start = Stopwatch.GetTimestamp();
            var names = new CompanyRecognizer(companies);
            var build = Stopwatch.GetElapsedTime(start);
            var bytes = (GC.GetTotalMemory(true) - before) / (double)size;
            var queries = Enumerable.Range(0, Lookups).Select(i => Changed(random, companies[random.Next(size)].Name, i)).ToArray();
            var times = new double[Lookups];
            Array.Fill(times, double.MaxValue);
            var found = 0;
            for (var round = 0; round < Rounds; round++)
                for (var i = 0; i < Lookups; i++)
                {
                    var asked = Stopwatch.GetTimestamp();
                    var best = names.Lookup(queries[i].Text);
                    times[i] = Math.Min(times[i], Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
                    found += best is [var first, ..] && first.Company.Name == queries[i].Name ? 1 : 0;
                }
            Array.Sort(times);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{size} names: built in {build.TotalSeconds:F1} s, {bytes:F0} bytes a name, p50 {times[Lookups / 2]:F3} ms, p99 {times[(int)(Lookups * 0.99)]:F3} ms, right {100.0 * found / (Lookups * Rounds):F1} %"));
            GC.KeepAlive(names);
        }
    }

    /// <summary>An invented company.</summary>
    public static Company Made(Random random, int number)
    {
        var words = new List<string>();
        if (random.Next(3) == 0)
            words.Add(Pick(random, Places));
        for (var i = random.Next(2); i >= 0; i--)
            words.Add(Word(random));
        for (var i = random.Next(3); i > 0; i--)
            words.Add(Capital(Pick(random, Ordinary)));
        words.Add(Pick(random, Forms));
        var name = string.Join(' ', words);
        return new Company("c" + number.ToString(CultureInfo.InvariantCulture), name, [new CompanyName(name, NameKind.Canonical, "made")]);
    }

    private static string Word(Random random) => Capital(string.Concat(Enumerable.Range(0, 2 + random.Next(3)).Select(_ => Pick(random, Syllables))));

    /// <summary>A third as it is, a third with two letters swapped, a third without its legal form.</summary>
    public static (string Text, string Name) Changed(Random random, string name, int kind)
    {
        var at = 1 + random.Next(Math.Max(1, name.IndexOf(' ', StringComparison.Ordinal) - 2));
        return (kind % 3) switch
        {
            0 => (name, name),
            1 => (string.Concat(name.AsSpan(0, at), name.AsSpan(at + 1, 1), name.AsSpan(at, 1), name.AsSpan(at + 2)), name),
            _ => (name[..name.LastIndexOf(' ')], name),
        };
    }

    private static string Pick(Random random, string words) => words.Split(' ') is var all ? all[random.Next(all.Length)] : "";

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
