using System.Collections.Immutable;

namespace ChatBot.Alerts.Outbox;

/// <summary>Which conversation is next: one of each organisation in turn, each when its time has come. Not thread-safe.</summary>
internal sealed class Schedule
{
    /// <summary>When so many conversations of an organisation are refused on end, it is the organisation that has had enough, and the others need not be asked.</summary>
    private const int MostRefusals = 4;

    private readonly Dictionary<string, Lane> _lanes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Tenant> _tenants = new(StringComparer.Ordinal);
    private readonly PriorityQueue<Lane, DateTimeOffset> _waiting = new();
    private readonly PriorityQueue<Tenant, DateTimeOffset> _resting = new();
    private readonly Queue<Tenant> _turns = new();

    /// <summary>The earliest time at which <see cref="Take"/> may find one; null when nothing waits.</summary>
    public DateTimeOffset? Next =>
        _turns.Count > 0 ? DateTimeOffset.MinValue
        : (_waiting.TryPeek(out _, out var wakes), _resting.TryPeek(out _, out var rested)) switch
        {
            (true, true) => wakes < rested ? wakes : rested,
            (true, false) => wakes,
            (false, true) => rested,
            _ => null,
        };

    /// <summary>Shows what deliveries to a conversation are open now.</summary>
    public void Put(string conversation, ImmutableArray<Delivery> open)
    {
        if (!_lanes.TryGetValue(conversation, out var lane))
        {
            if (open.IsEmpty)
                return;
            _lanes.Add(conversation, lane = new(conversation, TenantOf(open[0].Tenant)));
        }
        lane.Deliveries = open;
        if (lane.Place == LanePlace.Idle || (lane.Place == LanePlace.Waiting && lane.Due < lane.WakesAt))
            Wait(lane, lane.Due);
    }

    /// <summary>A conversation whose time has come; null when there is none. It is given back by one of the other methods.</summary>
    public Lane? Take(DateTimeOffset now)
    {
        Wake(now);
        while (_turns.TryDequeue(out var tenant))
        {
            if (Rests(tenant, now))
                continue;
            if (!tenant.Ready.TryDequeue(out var lane))
            {
                tenant.IsListed = false;
                continue;
            }
            _turns.Enqueue(tenant);
            lane.Place = LanePlace.Taken;
            return lane;
        }
        return null;
    }

    /// <summary>A conversation that was taken is being served.</summary>
    public static void Admit(Lane lane) => lane.Tenant.Refusals = 0;

    /// <summary>A conversation that was taken must wait, because of itself or because of its organisation.</summary>
    public void Refuse(Lane lane, DateTimeOffset until)
    {
        var tenant = lane.Tenant;
        tenant.RestsUntil = tenant.Refusals++ == 0 || until < tenant.RestsUntil ? until : tenant.RestsUntil;
        Wait(lane, until);
    }

    /// <summary>A conversation that was taken comes back.</summary>
    public void Return(Lane lane, ImmutableArray<Delivery> open)
    {
        lane.Deliveries = open;
        Wait(lane, lane.Due);
    }

    private void Wait(Lane lane, DateTimeOffset? until)
    {
        if (until is not { } time)
        {
            lane.Place = LanePlace.Idle;
            _lanes.Remove(lane.Conversation);
            return;
        }
        (lane.Place, lane.WakesAt) = (LanePlace.Waiting, time);
        _waiting.Enqueue(lane, time);
    }

    private void Wake(DateTimeOffset now)
    {
        while (_waiting.TryPeek(out var lane, out var wakes) && wakes <= now)
        {
            _waiting.Dequeue();
            // It was put elsewhere since.
            if (lane.Place != LanePlace.Waiting || lane.WakesAt != wakes)
                continue;
            lane.Place = LanePlace.Ready;
            lane.Tenant.Ready.Enqueue(lane);
            List(lane.Tenant);
        }
        while (_resting.TryPeek(out var tenant, out var rested) && rested <= now)
        {
            _resting.Dequeue();
            _turns.Enqueue(tenant);
        }
    }

    private bool Rests(Tenant tenant, DateTimeOffset now)
    {
        if (tenant.Refusals < MostRefusals)
            return false;
        tenant.Refusals = 0;
        if (tenant.RestsUntil <= now)
            return false;
        _resting.Enqueue(tenant, tenant.RestsUntil);
        return true;
    }

    private void List(Tenant tenant)
    {
        if (tenant.IsListed)
            return;
        tenant.IsListed = true;
        _turns.Enqueue(tenant);
    }

    private Tenant TenantOf(string? id)
    {
        if (!_tenants.TryGetValue(id ?? "", out var tenant))
            _tenants.Add(id ?? "", tenant = new());
        return tenant;
    }
}
