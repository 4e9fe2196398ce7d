using ChatBot.Alerts.Subscriptions;
using ChatBot.Asking;
using ChatBot.Channels.Schema;
using ChatBot.Commands;
using ChatBot.Commands.Subscribing;
using ChatBot.Conversation;
using ChatBot.Facts;
using ChatBot.Names;
using ChatBot.Settings;
using ChatBot.Tests.LiteDb;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.Tests.Commands;

/// <summary>The bot over a small world of facts, with its subscribers in a real file, on 26 November 2026, 09:30 UTC.</summary>
internal sealed class SubscriptionWorld : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly KeptPlaces _places;
    private readonly Responder _bot;

    public SubscriptionWorld(SubscriptionOptions? options = null, bool isDevelopment = false, LastDelivery? last = null, ReportStatus? status = null, Knowledge? knowledge = null)
    {
        Knowledge = knowledge ?? SmallWorld.Knowledge;
        _places = new KeptPlaces(_folder.File("store.db"));
        Store = new FailingStore(_places.Subscribers);
        var asker = new Asker(Time);
        var desk = new SubscriptionDesk(Store, new AlertRights(options ?? new(), isDevelopment), Time, last ?? (_ => null), NullLogger<SubscriptionDesk>.Instance);
        _bot = new Responder(asker, () => Knowledge, Options.Create(new ConversationOptions()), Time, new CommandSet(asker, null, desk, status), new WatchOffers(desk));
    }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 26, 9, 30, 0, TimeSpan.Zero));

    public FailingStore Store { get; }

    public Knowledge Knowledge { get; set; }

    public Subscriber? Kept(Caller caller) => Store.Find(caller.Conversation);

    public Answer Say(string text, Caller? caller) => _bot.Respond("c", text, caller);

    /// <summary>Ada in a chat with the bot alone.</summary>
    public static Caller Ada { get; } = Of("msteams", "a:ada", "personal");

    /// <summary>Ada in a thread of a channel.</summary>
    public static Caller InChannel { get; } = Of("msteams", "19:abc@thread.tacv2;messageid=1700000000000", "channel");

    /// <summary>Somebody in Web Chat.</summary>
    public static Caller InWebChat { get; } = Of("webchat", "w1", null);

    /// <summary>Two lists of two authorities, and two companies that share a word of their names.</summary>
    public static Knowledge TwoLists { get; } = Listed();

    /// <summary>Companies whose names have commas, "and" and many words.</summary>
    public static Knowledge Joined { get; } = Of([Firm("Semiconductor Manufacturing International"), Firm("Tarn, Sable and Quall"), Firm("Orbel and Quall Trading")]);

    public static Caller Of(string channel, string conversation, string? type, string objectId = "3a1c7c8e-1111-4222-8333-444455556666") => Caller.Of(new Activity
    {
        Type = ActivityTypes.Message,
        ChannelId = channel,
        ServiceUrl = "https://smba.example.test/",
        Conversation = new() { Id = conversation, ConversationType = type, TenantId = "harbour" },
        Recipient = new() { Id = "28:bot", Name = "Bot" },
        From = new() { Id = "29:ada", Name = "Ada", Properties = new() { ["aadObjectId"] = System.Text.Json.JsonSerializer.SerializeToElement(objectId) } },
    })!;

    public void Dispose()
    {
        _places.Dispose();
        _folder.Dispose();
    }

    private static Company Firm(string name) => new(Company.Slug(name), name, [new(name, NameKind.Canonical, "test")]);

    private static Knowledge Of(Company[] more)
    {
        Company[] companies = [.. SmallWorld.Companies, .. more];
        return new(new FactView(companies, [SmallWorld.Source], SmallWorld.View.Facts), new CompanyRecognizer(companies));
    }

    private static Knowledge Listed()
    {
        var source = new Source(
            "lists-1", "lists.csv", SourceKind.List, "Trade lists", "Harbour Office", new DateOnly(2026, 11, 1), null, "en", "1",
            [new(1, "Name: Tarn Steelworks; List: NS-CMIC"), new(2, "Name: Tarn Airways; List: Entity List")]);
        Listing Row(int row, string company, string list, string authority) => new()
        {
            Id = "row" + row,
            Citations = [new(source.Id, row, 0, source.Passages[row - 1].Text)],
            CompanyId = Company.Slug(company),
            Action = ListingAction.Added,
            List = list,
            Authority = authority,
        };
        Company[] companies = [.. SmallWorld.Companies, Firm("Tarn Steelworks"), Firm("Tarn Airways")];
        return new(
            new FactView(companies, [SmallWorld.Source, source], [.. SmallWorld.View.Facts, Row(1, "Tarn Steelworks", "NS-CMIC", "OFAC"), Row(2, "Tarn Airways", "Entity List", "BIS")]),
            new CompanyRecognizer(companies));
    }

    /// <summary>A store whose disk can be full.</summary>
    internal sealed class FailingStore(ISubscriberStore store) : ISubscriberStore
    {
        public bool Fails { get; set; }

        public IReadOnlyCollection<Subscriber> All => store.All;

        public Subscriber? Find(string conversation) => store.Find(conversation);

        public Subscriber? Change(string conversation, Func<Subscriber?, Subscriber?> change) =>
            Fails ? throw new StoreException("The disk is full.") : store.Change(conversation, change);
    }
}
