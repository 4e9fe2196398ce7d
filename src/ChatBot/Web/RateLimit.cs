namespace ChatBot.Web;

/// <summary>Lets each key do so much in a minute. Who was quiet may do all of it at once and then goes on at the rate.</summary>
/// <param name="time">Tells the time.</param>
/// <param name="perMinute">How often in a minute.</param>
/// <param name="capacity">How many keys are remembered.</param>
internal sealed class RateLimit(TimeProvider time, int perMinute, int capacity = 10_000)
{
    private readonly Lock _gate = new();

    // When each key will have used up what it was given: the one number that its whole past comes down to.
    private readonly Dictionary<string, DateTimeOffset> _usedUp = new(StringComparer.Ordinal);

    /// <summary>Takes one, if there is one.</summary>
    /// <param name="key">Who takes it.</param>
    /// <param name="wait">How long until there is one.</param>
    public bool TryTake(string key, out TimeSpan wait)
    {
        var now = time.GetUtcNow();
        var window = TimeSpan.FromMinutes(1);
        lock (_gate)
        {
            var usedUp = _usedUp.TryGetValue(key, out var until) && until > now ? until : now;
            var next = usedUp + (window / perMinute);
            wait = next - now - window;
            if (wait > TimeSpan.Zero)
                return false;
            if (_usedUp.Count >= capacity)
                Forget(now);
            _usedUp[key] = next;
            wait = TimeSpan.Zero;
            return true;
        }
    }

    // Newcomers are never locked out because many others were here: rather all begin anew.
    private void Forget(DateTimeOffset now)
    {
        foreach (var key in _usedUp.Where(u => u.Value <= now).Select(u => u.Key).ToList())
            _usedUp.Remove(key);
        if (_usedUp.Count >= capacity)
            _usedUp.Clear();
    }
}
