using System.Collections.Immutable;

namespace ChatBot.Ingest;

/// <summary>Knows how all that sources come from is doing: files of the folder, feeds, and files that were posted. It is kept in memory.</summary>
/// <param name="time">Tells when something was found.</param>
public sealed class SourceHealth(TimeProvider time)
{
    private readonly Lock _gate = new();
    private ImmutableSortedDictionary<string, SourceState> _states = ImmutableSortedDictionary.Create<string, SourceState>(StringComparer.Ordinal);

    /// <summary>All of them, in order of name.</summary>
    public ImmutableArray<SourceState> All
    {
        get
        {
            lock (_gate)
                return [.. _states.Values];
        }
    }

    /// <summary>Notes what became of a file that was read.</summary>
    /// <param name="name">The name that it is known under.</param>
    /// <param name="outcome">What became of it.</param>
    public void Report(string name, SourceOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        Change(name, (state, now) => state with
        {
            Key = outcome.Key ?? state.Key,
            Checked = now,
            Succeeded = outcome.Problem is null ? now : state.Succeeded,
            NotTaken = (Path.IsPathRooted(outcome.File) ? outcome.Under(name) : outcome).Problem is { } problem ? new(problem, state.NotTaken?.Since ?? now, outcome.IsHeld) : null,
        });
    }

    /// <summary>Notes that a file was found as it was; what was wrong with it still is.</summary>
    public void Look(string name) => Change(name, (state, now) => state with { Checked = now, Succeeded = state.NotTaken is null ? now : state.Succeeded });

    /// <summary>Forgets what was wrong with a file that is gone.</summary>
    public void Forget(string name)
    {
        lock (_gate)
            _states = _states.Remove(name);
    }

    /// <summary>Notes whether a feed could be fetched.</summary>
    /// <param name="name">The name of its file.</param>
    /// <param name="problem">Why not; null when it could.</param>
    /// <param name="next">In how long it is asked again.</param>
    public void Fetch(string name, string? problem, TimeSpan next) => Change(name, (state, now) => state with
    {
        IsFeed = true,
        Checked = now,
        Succeeded = problem is null && state.NotTaken is null ? now : state.Succeeded,
        Next = now + next,
        NotFetched = problem is null ? null : new(problem, state.NotFetched?.Since ?? now),
    });

    private void Change(string name, Func<SourceState, DateTimeOffset, SourceState> change)
    {
        var now = time.GetUtcNow();
        lock (_gate)
            _states = _states.SetItem(name, change(_states.GetValueOrDefault(name) ?? new(name), now));
    }
}
