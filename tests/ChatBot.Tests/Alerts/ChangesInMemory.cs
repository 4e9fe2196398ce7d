using System.Collections.Immutable;
using ChatBot.Facts;
using ChatBot.Facts.Changes;

namespace ChatBot.Tests.Alerts;

/// <summary>Changes about invented works.</summary>
internal sealed class ChangesInMemory : IChangeLog
{
    private static readonly Source Work = new("work-1", "work", SourceKind.Article, "A title", "A publisher", new(2024, 5, 6), null, "en", "", []);

    private readonly List<SourceChange> _changes = [];
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public long Latest { get; private set; }

    public IEnumerable<SourceChange> All => _changes.OrderBy(c => c.Sequence);

    public Task Next => _next.Task;

    public SourceChange? After(long sequence) => _changes.Where(c => c.Sequence > sequence).MinBy(c => c.Sequence);

    public SourceChange? Find(int number) => _changes.Find(c => c.Number == number);

    public void Forget(ImmutableArray<int> numbers) => _changes.RemoveAll(c => numbers.Contains(c.Number));

    /// <summary>Records a change.</summary>
    public SourceChange Add(DateTimeOffset now) => Write(new SourceChange(_changes.Count + 1, ++Latest, 0, Work, now) { Reported = ["zarnik"] });

    /// <summary>Corrects a change, or takes it back.</summary>
    public SourceChange Correct(int number, bool isWithdrawn = false)
    {
        var before = Find(number)!;
        _changes.Remove(before);
        return Write(before with { Sequence = ++Latest, Revision = before.Revision + 1, Reported = isWithdrawn ? [] : before.Reported });
    }

    private SourceChange Write(SourceChange change)
    {
        _changes.Add(change);
        var next = _next;
        _next = new(TaskCreationOptions.RunContinuationsAsynchronously);
        next.SetResult();
        return change;
    }
}
