using System.Collections.Immutable;
using ChatBot.Facts.Changes;

namespace ChatBot.Alerts.Outbox;

/// <summary>Deletes changes that are long over, with all their deliveries.</summary>
internal static class Pruning
{
    /// <summary>Deletes the changes that were recorded, and whose deliveries all ended, before a time.</summary>
    /// <returns>How many.</returns>
    /// <exception cref="Facts.StoreException">The store cannot be read or written; what was deleted until then is.</exception>
    public static int Run(IChangeLog log, IOutboxStore store, DateTimeOffset before)
    {
        var deliveries = store.All().ToLookup(d => d.Change);
        var old = ImmutableArray.CreateBuilder<int>();
        // The log keeps the latest, which may still be corrected: what was told of it must be known then.
        var highest = log.All.Select(c => c.Number).DefaultIfEmpty().Max();
        foreach (var change in log.All.Where(c => c.Sequence <= store.Progress.Done && c.Sequence != log.Latest && c.Number != highest))
            if (change.Recorded < before && !deliveries[change.Number].Any(d => d.IsOpen || d.At >= before))
                old.Add(change.Number);
        // The deliveries go first: a change without any is found again, a delivery without its change could not be composed.
        foreach (var number in old)
            store.Write([.. deliveries[number].Select(d => new OutboxWrite([new(d, null)]))]);
        if (old.Count > 0)
            log.Forget(old.ToImmutable());
        return old.Count;
    }
}
