using System.Collections.Immutable;
using ChatBot.Asking;
using ChatBot.Facts;
using ChatBot.Names;
using ChatBot.Reading.Suppliers;

namespace ChatBot.Screening;

/// <summary>Looks the names of a list up, each once, on several processors.</summary>
/// <param name="asker">Tells what the sources say about a company, as for <c>/lookup</c>.</param>
/// <param name="time">Tells when the sources were asked.</param>
/// <param name="processors">How many processors are used.</param>
internal sealed class Screener(Asker asker, TimeProvider time, int processors)
{
    private const double Tie = 0.001;

    /// <summary>Screens a list.</summary>
    /// <param name="list">The list.</param>
    /// <param name="knowledge">What is known.</param>
    /// <param name="progress">Told how many different names are done, from any thread; null where nobody watches.</param>
    /// <param name="cancellation">Gives up.</param>
    public ScreenedList Screen(SupplierList list, Knowledge knowledge, IProgress<ScreeningProgress>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(knowledge);
        var at = time.GetUtcNow();
        var places = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in list.Names)
            places.TryAdd(name.Text, places.Count);
        string[] names = [.. places.Keys];
        var findings = new Finding[names.Length];
        var done = 0;
        Parallel.For(0, names.Length, new() { MaxDegreeOfParallelism = processors, CancellationToken = cancellation }, i =>
        {
            findings[i] = Find(names[i], knowledge);
            progress?.Report(new(Interlocked.Increment(ref done), names.Length));
        });
        return new(list, [.. list.Names.Select(n => new ScreenedName(n, findings[places[n.Text]]))], knowledge.View.Sources, at);
    }

    /// <summary>What is found of one name.</summary>
    public Finding Find(string name, Knowledge knowledge)
    {
        // The only member of the index that screening leans on.
        var candidates = knowledge.Names.Lookup(name);
        if (candidates.IsEmpty)
            return Finding.None;
        // Companies that fit as well as each other are all meant; one that fits nearly as well may be another.
        var sure = Candidates.Sure(candidates);
        ImmutableArray<FoundCompany> close = [.. sure.Select(c => Found(c.Score > sure[0].Score - Tie ? ScreeningResult.Match : ScreeningResult.Look, c, knowledge)).Where(HasRecord)];
        return new(close is [{ Result: ScreeningResult.Match }, ..]
            ? close
            : [.. close, .. candidates.RemoveRange(sure).Select(c => Found(ScreeningResult.Look, c, knowledge)).Where(HasRecord)]);
    }

    private static bool HasRecord(FoundCompany found) => found.Verdict != Verdict.NoRecord;

    private FoundCompany Found(ScreeningResult result, NameCandidate candidate, Knowledge knowledge)
    {
        var answer = asker.Status(candidate.Company, knowledge).Answer;
        var view = knowledge.View;
        var facts = view.ListingsOf(candidate.Company.Id).Concat<Fact>(view.EventsOf(candidate.Company.Id)).ToLookup(f => f.Id);
        return new(result, candidate, answer.Verdict ?? Verdict.NoRecord, [.. answer.FactIds.SelectMany(id => facts[id].Take(1)).Select(f => ListRecord.Of(f, view)).OfType<ListRecord>()]);
    }
}
