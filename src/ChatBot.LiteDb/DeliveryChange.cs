using System.Collections.Immutable;
using ChatBot.Alerts.Outbox;

namespace ChatBot.LiteDb;

/// <summary>A change of the deliveries before it is written.</summary>
/// <param name="index">The deliveries before it.</param>
/// <param name="progress">How far the fan-out is before it.</param>
internal sealed class DeliveryChange(DeliveryIndex index, FanOutProgress progress)
{
    /// <summary>How many deliveries share a document: one that changes is written with the others.</summary>
    private const int PackSize = 64;

    private readonly Dictionary<(int Change, string Conversation), Delivery?> _changed = [];
    private ImmutableArray<DeliveryPack>? _packs;

    /// <summary>How far the fan-out is after it.</summary>
    public FanOutProgress Progress { get; private set; } = progress;

    /// <summary>Adds a write, unless something of it is not as it says.</summary>
    public bool TryAdd(OutboxWrite write)
    {
        if ((write.From is { } from && from != Progress) || !write.Steps.All(IsAsSaid))
            return false;
        foreach (var step in write.Steps.Where(s => s.Before != s.After))
            _changed[KeyOf(step)] = step.After;
        Progress = write.To ?? Progress;
        return true;
    }

    /// <summary>The documents that change, as they are after it. Those who come stand beside others of their organisation, with which they will go out.</summary>
    public ImmutableArray<DeliveryPack> Packs() => _packs ??=
    [
        .. _changed.Select(c => (c.Key, c.Value, Place: index.Find(c.Key.Change, c.Key.Conversation))).Where(c => c.Place is not null)
            .GroupBy(c => c.Place!.Value.Pack).Select(p => Changed(p.Key)),
        .. _changed.Where(c => c.Value is not null && index.Find(c.Key.Change, c.Key.Conversation) is null).Select(c => c.Value!)
            .OrderBy(d => d.Tenant, StringComparer.Ordinal).ThenBy(d => d.Conversation, StringComparer.Ordinal)
            .Chunk(PackSize).Select((p, i) => new DeliveryPack(index.Free + i, [.. p], null)),
    ];

    private DeliveryPack Changed(int id) => new(
        id,
        [.. index.Pack(id).Select(d => _changed.TryGetValue((d.Change, d.Conversation), out var after) ? after : d).OfType<Delivery>()],
        null);

    private bool IsAsSaid(DeliveryStep step)
    {
        var key = KeyOf(step);
        return Equals(_changed.TryGetValue(key, out var changed) ? changed : index.Find(key.Change, key.Conversation)?.Delivery, step.Before);
    }

    private static (int Change, string Conversation) KeyOf(DeliveryStep step)
    {
        var delivery = step.Before ?? step.After!;
        return (delivery.Change, delivery.Conversation);
    }
}
