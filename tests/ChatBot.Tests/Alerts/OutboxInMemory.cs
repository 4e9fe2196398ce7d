using System.Collections.Immutable;
using ChatBot.Alerts.Outbox;
using ChatBot.Facts;

namespace ChatBot.Tests.Alerts;

/// <summary>Deliveries that are quickly made, and may fail to be written.</summary>
internal sealed class OutboxInMemory : IOutboxStore
{
    private readonly Dictionary<(int, string), Delivery> _deliveries = [];

    public FanOutProgress Progress { get; private set; } = FanOutProgress.None;

    /// <summary>How many writes come until one fails; a failed one comes again.</summary>
    public int FailsAfter { get; set; } = int.MaxValue;

    public int Writes { get; private set; }

    public ImmutableArray<Delivery> All() => [.. _deliveries.Values];

    public ImmutableArray<Delivery> Of(string conversation) => [.. _deliveries.Values.Where(d => d.Conversation == conversation).OrderBy(d => d.Change)];

    public ImmutableArray<bool> Write(IReadOnlyList<OutboxWrite> writes)
    {
        if (FailsAfter-- <= 0)
            throw new StoreException("The disk is full.");
        Writes++;
        return [.. writes.Select(TryWrite)];
    }

    /// <summary>As when the program was started again.</summary>
    public void Reopen()
    {
        foreach (var (key, delivery) in _deliveries.Where(d => d.Value.State == DeliveryState.Sending).ToArray())
            _deliveries[key] = delivery with { Due = DateTimeOffset.UnixEpoch };
    }

    private bool TryWrite(OutboxWrite write)
    {
        if ((write.From is { } from && from != Progress) || !write.Steps.All(s => _deliveries.GetValueOrDefault(KeyOf(s)) == s.Before))
            return false;
        foreach (var step in write.Steps)
            if (step.After is { } after)
                _deliveries[KeyOf(step)] = after;
            else
                _deliveries.Remove(KeyOf(step));
        Progress = write.To ?? Progress;
        return true;
    }

    private static (int, string) KeyOf(DeliveryStep step) => ((step.Before ?? step.After!).Change, (step.Before ?? step.After!).Conversation);
}
