using System.Globalization;
using ChatBot.Alerts.Outbox;
using ChatBot.Alerts.Subscriptions;
using ChatBot.Facts;
using ChatBot.LiteDb;
using CsCheck;

namespace ChatBot.Tests.LiteDb;

public sealed class OutboxStoreTests : IDisposable
{
    private static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeMilliseconds(1_700_000_000_123);

    private static readonly string?[] AllTexts = [null, "msteams/19:x", "код", "中文"];

    private static readonly Gen<string?> Texts = Gen.Int[0, AllTexts.Length - 1].Select(i => AllTexts[i]);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string Database => _folder.File("store.db");

    private static Delivery New(int change, string conversation, string? tenant = null) => new(change, conversation, tenant) { At = Now, Due = Now };

    private static OutboxWrite Comes(Delivery delivery) => new(new DeliveryStep(null, delivery));

    [Fact]
    public void What_is_kept_is_there_after_a_restart() =>
        Gen.Select(Gen.Enum<DeliveryState>(), Texts, Texts, Texts, Gen.Int[0, 9], Gen.Int[0, 9], Gen.Bool, Gen.Int[0, 1_000_000]).List[1, 150].Sample(
            rows =>
            {
                var path = _folder.File(Guid.NewGuid().ToString());
                Delivery[] all =
                [
                    .. rows.Select((r, i) => new Delivery(i % 3, $"c{i}", r.Item2)
                    {
                        State = r.Item1 == DeliveryState.Sending ? DeliveryState.Sent : r.Item1,
                        ActivityId = r.Item3,
                        Code = r.Item4,
                        Attempts = r.Item5,
                        Revision = r.Item6,
                        IsRepeat = r.Item7,
                        At = Now,
                        Due = Now.AddMilliseconds(r.Item8),
                    }),
                ];
                using (var places = new KeptPlaces(path))
                    places.Outbox.Write([new([.. all.Select(d => new DeliveryStep(null, d))]) { From = FanOutProgress.None, To = new(3, 4, "c7") }]);
                using var later = new KeptPlaces(path);
                Assert.Equal(all.OrderBy(d => d.Conversation), later.Outbox.All().OrderBy(d => d.Conversation));
                Assert.Equal(new(3, 4, "c7"), later.Outbox.Progress);
            },
            iter: 15);

    [Fact]
    public void There_is_one_of_a_change_and_a_conversation()
    {
        using var places = new KeptPlaces(Database);

        Assert.Equal<IEnumerable<bool>>([true, false, true], places.Outbox.Write([Comes(New(1, "a")), Comes(New(1, "a")), Comes(New(2, "a"))]));

        Assert.Equal([1, 2], places.Outbox.Of("a").Select(d => d.Change));
    }

    [Fact]
    public void A_write_is_made_as_a_whole_or_not_at_all()
    {
        using var places = new KeptPlaces(Database);
        var (first, second) = (New(1, "a"), New(2, "a"));
        places.Outbox.Write([Comes(first), Comes(second)]);
        places.Outbox.Write([new(new DeliveryStep(second, second with { State = DeliveryState.Sent }))]);

        var made = places.Outbox.Write([new(new DeliveryStep(first, first with { State = DeliveryState.Sending }), new DeliveryStep(second, second))]);

        Assert.False(Assert.Single(made));
        Assert.Equal([DeliveryState.Pending, DeliveryState.Sent], places.Outbox.Of("a").Select(d => d.State));
    }

    [Fact]
    public void A_page_of_the_fan_out_is_written_once()
    {
        using var places = new KeptPlaces(Database);
        OutboxWrite Page(string conversation) => Comes(New(1, conversation)) with { From = FanOutProgress.None, To = new(1, 0, "") };

        Assert.Equal<IEnumerable<bool>>([true, false], places.Outbox.Write([Page("a"), Page("b")]));

        Assert.Empty(places.Outbox.Of("b"));
    }

    [Fact]
    public void What_was_under_way_belongs_to_nobody_after_a_restart()
    {
        using (var places = new KeptPlaces(Database))
            places.Outbox.Write([Comes(New(1, "a") with { State = DeliveryState.Sending, Due = Now.AddYears(100) })]);
        using var later = new KeptPlaces(Database);

        Assert.True(later.Outbox.All().Single().Due < Now);
    }

    [Fact]
    public void Deliveries_change_and_go()
    {
        Delivery[] all = [.. Enumerable.Range(0, 200).Select(i => New(1, i.ToString("000", CultureInfo.InvariantCulture)))];
        using (var places = new KeptPlaces(Database))
        {
            places.Outbox.Write([new([.. all.Select(d => new DeliveryStep(null, d))])]);
            places.Outbox.Write([new([.. all[..100].Select(d => new DeliveryStep(d, null))]), new(new DeliveryStep(all[150], all[150] with { State = DeliveryState.Sent, ActivityId = "7" }))]);
        }
        using var later = new KeptPlaces(Database);

        Assert.Equal(all[100..].Select(d => d.Conversation), later.Outbox.All().Select(d => d.Conversation).Order());
        Assert.Equal("7", Assert.Single(later.Outbox.Of("150")).ActivityId);
    }

    [Fact]
    public void Where_the_bot_was_removed_nothing_tells_who_subscribed_or_was_told()
    {
        var (gone, stays) = (KeptPlaces.Place("a:1"), KeptPlaces.Place("a:2"));
        using (var places = new KeptPlaces(Database))
        {
            places.Keep(gone, stays);
            foreach (var key in new[] { gone.Key, stays.Key })
            {
                places.Subscribers.Change(key, _ => new() { Conversation = key, Address = "{}", Subscriptions = [new(SubscriptionKind.Everything, "", Now)] });
                places.Outbox.Write([Comes(New(1, key)), Comes(New(2, key))]);
            }
            places.Remove(gone);
            AssertGone(places);
        }
        using var later = new KeptPlaces(Database);
        AssertGone(later);

        void AssertGone(KeptPlaces places)
        {
            Assert.Equal([stays.Key], places.Subscribers.All.Select(s => s.Conversation));
            Assert.Equal([stays.Key, stays.Key], places.Outbox.All().Select(d => d.Conversation));
        }
    }

    [Fact]
    public void Without_room_nothing_changes()
    {
        var free = 1L << 40;
        using var places = new KeptPlaces(Database, new FreeSpace(1 << 20, _ => free));
        places.Outbox.Write([Comes(New(1, "a"))]);
        free = 0;

        Assert.Throws<StoreException>(() => places.Outbox.Write([Comes(New(2, "a"))]));

        Assert.Equal([1], places.Outbox.Of("a").Select(d => d.Change));
    }
}
