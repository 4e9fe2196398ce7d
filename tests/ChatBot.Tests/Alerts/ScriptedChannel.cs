using ChatBot.Alerts.Composing;
using ChatBot.Alerts.Delivering;
using ChatBot.Alerts.Subscriptions;

namespace ChatBot.Tests.Alerts;

/// <summary>A channel that does what it is told to, and remembers what it showed.</summary>
internal sealed class ScriptedChannel(TimeProvider time) : IAlertChannel
{
    private readonly HashSet<string> _underWay = [];
    private int _ids;

    /// <summary>What becomes of the next message to a conversation; it is replaced where the id is not null.</summary>
    public Func<Subscriber, string?, Reply> Script { get; set; } = (_, _) => Reply.Taken;

    /// <summary>How long a conversation has to wait before it is admitted.</summary>
    public Func<Subscriber, TimeSpan> Admission { get; set; } = _ => TimeSpan.Zero;

    /// <summary>What was shown, in the order in which it was posted, as it stands.</summary>
    public List<ShownAlert> Shown { get; } = [];

    /// <summary>How many requests came.</summary>
    public int Requests { get; private set; }

    /// <summary>When the latest came.</summary>
    public DateTimeOffset Latest { get; private set; }

    /// <summary>How many were under way at once, at most.</summary>
    public int MostUnderWay { get; private set; }

    /// <summary>The titles that a conversation shows.</summary>
    public IEnumerable<string> In(string conversation) => Shown.Where(s => s.Conversation == conversation).Select(s => s.Title);

    /// <summary>Nobody waits for what is under way any more.</summary>
    public void Forget() => _underWay.Clear();

    public bool TryAdmit(Subscriber to, out TimeSpan wait) => (wait = Admission(to)) <= TimeSpan.Zero;

    public Task<DeliveryOutcome> PostAsync(Subscriber to, Alert alert, CancellationToken cancellation) => HandleAsync(to, null, alert, cancellation);

    public Task<DeliveryOutcome> ReplaceAsync(Subscriber to, string activityId, Alert alert, CancellationToken cancellation) =>
        HandleAsync(to, activityId, alert, cancellation);

    private async Task<DeliveryOutcome> HandleAsync(Subscriber to, string? id, Alert alert, CancellationToken cancellation)
    {
        Assert.True(_underWay.Add(to.Conversation), "Two messages to one conversation are under way.");
        Requests++;
        Latest = time.GetUtcNow();
        MostUnderWay = Math.Max(MostUnderWay, _underWay.Count);
        var reply = Script(to, id);
        try
        {
            await Task.Delay(reply.Latency / 2, time, cancellation);
            var outcome = reply.Outcome;
            if (reply.IsShown)
                outcome = Show(to, id, alert, outcome);
            await Task.Delay(reply.Latency / 2, time, cancellation);
            return outcome;
        }
        finally
        {
            _underWay.Remove(to.Conversation);
        }
    }

    private DeliveryOutcome Show(Subscriber to, string? id, Alert alert, DeliveryOutcome outcome)
    {
        if (id is null)
            Shown.Add(new(to.Conversation, id = FormattableString.Invariant($"a{++_ids}"), alert.Title));
        else
            Shown[Shown.FindIndex(s => s.Id == id)] = new(to.Conversation, id, alert.Title);
        return outcome is DeliveryOutcome.Taken ? new DeliveryOutcome.Taken(id) : outcome;
    }
}

/// <summary>What a channel does with a message.</summary>
/// <param name="Outcome">What it says.</param>
/// <param name="IsShown">Whether it shows the message.</param>
/// <param name="Latency">How long it takes.</param>
internal sealed record Reply(DeliveryOutcome Outcome, bool IsShown, TimeSpan Latency)
{
    private static readonly TimeSpan Usual = TimeSpan.FromMilliseconds(100);

    public static Reply Taken { get; } = new(new DeliveryOutcome.Taken(null), true, Usual);

    public static Reply Of(DeliveryOutcome outcome, bool isShown = false) => new(outcome, isShown, Usual);
}

/// <summary>A message that is shown.</summary>
internal sealed record ShownAlert(string Conversation, string Id, string Title);
