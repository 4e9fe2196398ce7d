using System.Collections.Concurrent;
using System.Collections.Immutable;
using ChatBot.Asking;

namespace ChatBot.Alerts;

/// <summary>Whom the names mean that people watch. All subscribers are asked about in turn, so each name is looked up once for what is known now.</summary>
/// <param name="knowledge">Gives what is known now.</param>
internal sealed class WatchedCompanies(Func<Knowledge> knowledge)
{
    private const int MostRemembered = 100_000;

    private volatile Remembered? _remembered;

    /// <summary>The ids of all companies that the name is surely one of; none where nobody bears it.</summary>
    public ImmutableArray<string> CompaniesNamed(string name)
    {
        var now = knowledge();
        var remembered = _remembered;
        if (remembered is null || !ReferenceEquals(remembered.Knowledge, now) || remembered.Companies.Count >= MostRemembered)
            _remembered = remembered = new(now, new(StringComparer.OrdinalIgnoreCase));
        return remembered.Companies.GetOrAdd(name, n => [.. now.Names.Lookup(n).Where(c => c.IsSure).Select(c => c.Company.Id)]);
    }

    private sealed record Remembered(Knowledge Knowledge, ConcurrentDictionary<string, ImmutableArray<string>> Companies);
}
