using ChatBot.Alerts.Subscriptions;

namespace ChatBot.Tests.LiteDb;

public sealed class SubscriberStoreTests : IDisposable
{
    private const string Place = "msteams/19:a@thread.tacv2";

    private static readonly DateTimeOffset Since = DateTimeOffset.FromUnixTimeMilliseconds(1_700_000_000_123);

    private readonly TemporaryFolder _folder = new();

    private string Database => _folder.File("facts.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_was_subscribed_to_is_known_after_a_restart()
    {
        var subscriber = new Subscriber
        {
            Conversation = Place,
            Tenant = "a tenant",
            Address = "{}",
            Subscriptions = [new(SubscriptionKind.Everything, "", Since), new(SubscriptionKind.Company, "DJI", Since) { CompanyId = "sz-dji-technology" }],
            Times = new(Rhythm.Weekly, "Europe/Berlin") { At = new(8, 30), Day = DayOfWeek.Friday, Quiet = new(new(22, 0), new(7, 15)) },
            PausedBy = "BotNotInConversationRoster",
            PausedSince = Since,
        };
        using (var places = new KeptPlaces(Database))
            places.Subscribers.Change(Place, _ => subscriber);
        using var again = new KeptPlaces(Database);
        var kept = again.Subscribers.Find(Place);
        Assert.NotNull(kept);
        Assert.Equal(subscriber with { Subscriptions = [] }, kept with { Subscriptions = [] });
        Assert.Equal(subscriber.Subscriptions.AsEnumerable(), kept.Subscriptions);
    }

    [Fact]
    public void Who_has_nothing_left_to_be_told_of_is_not_kept()
    {
        using (var places = new KeptPlaces(Database))
        {
            places.Subscribers.Change(Place, _ => One());
            Assert.Null(places.Subscribers.Change(Place, kept => kept! with { Subscriptions = [] }));
        }
        using var again = new KeptPlaces(Database);
        Assert.Empty(again.Subscribers.All);
    }

    private static Subscriber One() => new() { Conversation = Place, Address = "{}", Subscriptions = [new(SubscriptionKind.Everything, "", Since)] };
}
