namespace ChatBot.Alerts.Outbox;

/// <summary>An organisation: its conversations share an allowance.</summary>
internal sealed class Tenant
{
    /// <summary>Its conversations whose time has come.</summary>
    public Queue<Lane> Ready { get; } = new();

    /// <summary>Whether it stands among those whose turn comes, or rests; not when nothing of it is ready.</summary>
    public bool IsListed { get; set; }

    /// <summary>How many of its conversations were refused since one was admitted.</summary>
    public int Refusals { get; set; }

    /// <summary>The earliest time at which one of those may be admitted.</summary>
    public DateTimeOffset RestsUntil { get; set; }
}
