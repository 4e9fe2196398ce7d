using ChatBot.Alerts.Delivering;
using ChatBot.Alerts.Outbox;
using ChatBot.Alerts.Subscriptions;
using CsCheck;

namespace ChatBot.Tests.Alerts;

/// <summary>Whatever channels answer, whatever is corrected, and whenever the program is killed.</summary>
public sealed class DeliveryPropertyTests
{
    private static readonly Gen<Run> Runs =
        from seed in Gen.Int
        from subscribers in Gen.Int[1, 12]
        from digests in Gen.Int[0, 3]
        from changes in Gen.Int[1, 4]
        from corrections in Gen.Int[0, 3]
        from kills in Gen.Int[1, 120].Array[0, 6]
        from pumps in Gen.Int[1, 2]
        from atLeastOnce in Gen.Bool
        select new Run(seed, subscribers, digests, changes, corrections, kills, pumps, atLeastOnce);

    [Fact]
    public void Every_delivery_comes_to_one_end_and_nobody_is_told_twice() => Runs.Sample(Check, iter: 400);

    private static void Check(Run run)
    {
        var random = new Random(run.Seed);
        var world = new AlertWorld { Rules = new() { AtLeastOnce = run.AtLeastOnce, MaxAttempts = 4 }, Settings = new() { InFlight = 4, Page = 3 } };
        for (var i = 0; i < run.Subscribers + run.Digests; i++)
            world.Subscribers.Add(
                FormattableString.Invariant($"c{i:00}"),
                FormattableString.Invariant($"t{i % 3}"),
                i < run.Subscribers ? null : new(Rhythm.Daily, "Etc/UTC") { At = new(12, 1) });
        world.Channel.Script = (_, _) => Next(random);
        world.Channel.Admission = _ => TimeSpan.FromMilliseconds(random.Next(3) == 0 ? random.Next(500) : 0);
        for (var i = 0; i < run.Changes; i++)
            world.Changes.Add(world.Now);

        foreach (var steps in run.Kills)
        {
            for (var i = 0; i < run.Pumps; i++)
                world.Start();
            world.Go(() => false, TimeSpan.FromMinutes(2), steps);
            if (random.Next(3) == 0)
                world.Memory.FailsAfter = random.Next(3);
            world.Go(() => false, TimeSpan.FromSeconds(30), steps);
            world.Memory.FailsAfter = int.MaxValue;
            world.Kill();
        }
        for (var i = 0; i < run.Corrections; i++)
        {
            world.Start();
            world.Go(() => false, steps: random.Next(300));
            world.Changes.Correct(random.Next(run.Changes) + 1, isWithdrawn: random.Next(4) == 0);
        }
        for (var i = 0; i < run.Pumps; i++)
            world.Start();
        world.Finish();

        AssertAllEnded(world, run);
        AssertNobodyToldTwice(world, run);
    }

    private static void AssertAllEnded(AlertWorld world, Run run)
    {
        var deliveries = world.Store.All();
        Assert.Equal(deliveries.Length, deliveries.DistinctBy(d => (d.Change, d.Conversation)).Count());
        for (var number = 1; number <= run.Changes; number++)
            if (!world.Changes.Find(number)!.IsWithdrawn)
                Assert.Equal(run.Subscribers + run.Digests, deliveries.Count(d => d.Change == number));
        foreach (var delivery in deliveries.Where(d => d.State == DeliveryState.Sent))
        {
            var title = Assert.Single(world.Channel.Shown, s => s.Id == delivery.ActivityId).Title;
            Assert.Contains(AlertWorld.Title([world.Changes.Find(delivery.Change)!]), title.Split(' '));
        }
    }

    /// <summary>A conversation shows a change in one message, or, where it was lost sight of one, in one more.</summary>
    private static void AssertNobodyToldTwice(AlertWorld world, Run run)
    {
        foreach (var delivery in world.Store.All())
        {
            var shown = world.Channel.Shown.Count(s => s.Conversation == delivery.Conversation && Tells(s.Title, delivery.Change));
            // What is gone is posted anew, and is not gone in truth here.
            Assert.InRange(shown, 0, run.AtLeastOnce ? 2 : 1);
            if (delivery.State is DeliveryState.Dead or DeliveryState.Paused or DeliveryState.Cancelled && delivery.ActivityId is null && !delivery.IsRepeat)
                Assert.Equal(0, shown);
        }
    }

    private static bool Tells(string title, int change) => title.Split(' ').Any(t => t.TrimEnd('\'', '-') == FormattableString.Invariant($"{change}"));

    private static Reply Next(Random random)
    {
        var isShown = random.Next(2) == 0;
        var reply = random.Next(12) switch
        {
            0 => Reply.Of(new DeliveryOutcome.ShutOut("BotNotInConversationRoster")),
            1 => Reply.Of(new DeliveryOutcome.Unknown("BadGateway"), isShown),
            2 => Reply.Of(new DeliveryOutcome.NotTaken("ConnectionError")),
            3 => Reply.Of(new DeliveryOutcome.Throttled(TimeSpan.FromSeconds(random.Next(5)))),
            4 => Reply.Of(new DeliveryOutcome.Refused("BadSyntax")),
            _ => Reply.Taken,
        };
        return reply with { Latency = random.Next(20) == 0 ? TimeSpan.FromMinutes(10) : TimeSpan.FromMilliseconds(random.Next(1, 400)) };
    }

    private sealed record Run(int Seed, int Subscribers, int Digests, int Changes, int Corrections, int[] Kills, int Pumps, bool AtLeastOnce)
    {
        public override string ToString() => $"{Seed}, {Subscribers}+{Digests}, {Changes}, {Corrections}, [{string.Join(' ', Kills)}], {Pumps}, {AtLeastOnce}";
    }
}
