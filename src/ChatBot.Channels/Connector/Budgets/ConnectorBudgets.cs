using System.Collections.Frozen;

namespace ChatBot.Channels.Connector.Budgets;

/// <summary>
/// Keeps the bot within what the channels allow per conversation and per organisation. It never waits itself: it says go, or how long to wait.
/// A channel that says nevertheless that too much came is given a rest, and half as much for a while.
/// </summary>
/// <param name="limits">What the channels allow.</param>
/// <param name="time">The clock.</param>
public sealed class ConnectorBudgets(BudgetLimits limits, TimeProvider time)
{
    private const int FewestSwept = 1024;

    private readonly Allowance[] _sends = [.. limits.Sends];
    private readonly Allowance[] _reads = [.. limits.Reads];
    private readonly Allowance[] _tenant = [.. limits.Tenant];
    private readonly long _longest = limits.Sends.Concat(limits.Reads).Concat(limits.Tenant).Max(a => a.Window).Ticks;
    private readonly FrozenSet<string> _channels = limits.Channels.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private readonly bool _countsLoopback = limits.CountsLoopback;
    private readonly Dictionary<string, ConversationBudget> _conversations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SlidingBudget> _tenants = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lock _gate = new();
    private readonly long _start = time.GetTimestamp();
    private int _sweepAt = FewestSwept;

    /// <summary>How many conversations are remembered now.</summary>
    internal int Remembered => _conversations.Count;

    /// <summary>Takes one request from the allowances, where they hold.</summary>
    /// <param name="key">Whose they are.</param>
    /// <param name="wait">How long to wait before asking again; zero when the request may be made.</param>
    /// <returns>Whether the request may be made now.</returns>
    public bool TryAcquire(BudgetKey key, out TimeSpan wait)
    {
        wait = TimeSpan.Zero;
        if (!IsCounted(key))
            return true;
        lock (_gate)
        {
            var now = Now;
            var conversation = Conversation(key, now);
            var tenant = Tenant(key);
            wait = TimeSpan.FromTicks(Math.Max(0, Math.Max(conversation.WaitAt(now, key.IsRead), tenant.WaitAt(now, 1))));
            if (wait > TimeSpan.Zero)
                return false;
            conversation.Take(now, key.IsRead);
            tenant.Take(now);
            return true;
        }
    }

    /// <summary>The channel said that too much came: nothing more goes there for a while, and less afterwards.</summary>
    /// <param name="key">Where.</param>
    /// <param name="retryAfter">How long it asked to wait; null when it did not say: then ever longer, from a second to a minute, and by chance up to half as much again.</param>
    /// <returns>How long to wait.</returns>
    public TimeSpan Slow(BudgetKey key, TimeSpan? retryAfter)
    {
        lock (_gate)
#pragma warning disable CA5394 // Chance keeps waiting senders apart; nothing depends on its being secret.
            return Conversation(key, Now).Slow(Now, retryAfter, Random.Shared.NextDouble());
#pragma warning restore CA5394
    }

    /// <summary>The channel took something: the next wait begins short again.</summary>
    public void Welcome(BudgetKey key)
    {
        lock (_gate)
            if (_conversations.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key.Conversation, out var conversation))
                conversation.Welcome();
    }

    // Ticks of 100 ns since the start, from the monotonic clock, and never 0.
    private long Now => time.GetElapsedTime(_start).Ticks + 1;

    private bool IsCounted(BudgetKey key) => (_countsLoopback || !key.IsLoopback) && _channels.Contains(key.ChannelId ?? "");

    private ConversationBudget Conversation(BudgetKey key, long now)
    {
        var lookup = _conversations.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(key.Conversation, out var known))
            return known;
        if (_conversations.Count >= _sweepAt)
            Sweep(now);
        return lookup[key.Conversation] = new(_sends, _reads);
    }

    private SlidingBudget Tenant(BudgetKey key)
    {
        var id = key.TenantId ?? "";
        if (!_tenants.TryGetValue(id, out var tenant))
            _tenants[id] = tenant = new(_tenant);
        return tenant;
    }

    private void Sweep(long now)
    {
        foreach (var (id, conversation) in _conversations)
            if (conversation.IdleSince + _longest <= now)
                _conversations.Remove(id);
        foreach (var (id, tenant) in _tenants)
            if (tenant.Latest + _longest <= now)
                _tenants.Remove(id);
        _sweepAt = Math.Max(FewestSwept, 2 * _conversations.Count);
    }
}
