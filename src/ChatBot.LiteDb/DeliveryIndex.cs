using System.Collections.Immutable;
using ChatBot.Alerts.Outbox;

namespace ChatBot.LiteDb;

/// <summary>The deliveries in memory: which are in which document, and which go to a conversation. Not thread-safe.</summary>
internal sealed class DeliveryIndex
{
    private readonly Dictionary<int, ImmutableArray<Delivery>> _packs = [];
    private readonly Dictionary<string, ImmutableArray<(Delivery Delivery, int Pack)>> _byConversation = new(StringComparer.Ordinal);

    /// <summary>Takes over what a file held. What was being handed over belongs to nobody any more.</summary>
    public DeliveryIndex(IEnumerable<DeliveryPack> packs)
    {
        foreach (var pack in packs)
            Put(pack with { Deliveries = [.. pack.Deliveries.Select(d => d.State == DeliveryState.Sending ? d with { Due = DateTimeOffset.UnixEpoch } : d)] });
    }

    /// <summary>The number of a document that is free, as are all above.</summary>
    public int Free { get; private set; } = DeliveryDocument.ProgressId + 1;

    public ImmutableArray<Delivery> All() => [.. _packs.Values.SelectMany(p => p)];

    public ImmutableArray<Delivery> Of(string conversation) =>
        _byConversation.TryGetValue(conversation, out var places) ? [.. places.Select(p => p.Delivery)] : [];

    /// <summary>The deliveries of a document.</summary>
    public ImmutableArray<Delivery> Pack(int id) => _packs[id];

    /// <summary>A delivery and the document that it is in; null where there is none.</summary>
    public (Delivery Delivery, int Pack)? Find(int change, string conversation)
    {
        foreach (var place in _byConversation.GetValueOrDefault(conversation, []))
            if (place.Delivery.Change == change)
                return place;
        return null;
    }

    /// <summary>Shows a document as it is now; one without deliveries is gone.</summary>
    public void Put(DeliveryPack pack)
    {
        var before = _packs.GetValueOrDefault(pack.Id, []);
        foreach (var gone in before.Except(pack.Deliveries, ReferenceEqualityComparer.Instance).Cast<Delivery>())
            Set(gone, null);
        foreach (var come in pack.Deliveries.Except(before, ReferenceEqualityComparer.Instance).Cast<Delivery>())
            Set(come, pack.Id);
        if (pack.Deliveries.IsEmpty)
            _packs.Remove(pack.Id);
        else
            _packs[pack.Id] = pack.Deliveries;
        Free = Math.Max(Free, pack.Id + 1);
    }

    private void Set(Delivery delivery, int? pack)
    {
        var others = _byConversation.GetValueOrDefault(delivery.Conversation, []).RemoveAll(p => p.Delivery.Change == delivery.Change);
        var places = pack is { } id ? [.. others.Append((Delivery: delivery, Pack: id)).OrderBy(p => p.Delivery.Change)] : others;
        if (places.IsEmpty)
            _byConversation.Remove(delivery.Conversation);
        else
            _byConversation[delivery.Conversation] = places;
    }
}
