using ChatBot.Channels.Conversations;
using ChatBot.Channels.Schema;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.Tests.Channels;

public sealed class ConversationTrackerTests
{
    private readonly ConversationsInMemory _store = new();
    private readonly FakeTimeProvider _time = new(DateTimeOffset.UnixEpoch);

    private ConversationTracker Tracker => field ??= new(_store, _time, NullLogger<ConversationTracker>.Instance);

    [Fact]
    public async Task Events_of_one_installation_that_come_at_once_again_and_again_are_welcomed_once()
    {
        Activity[] events = [TeamsEvents.Installation("add"), TeamsEvents.Members("membersAdded", TeamsEvents.Bot), TeamsEvents.Installation("Add")];
        var welcomes = await Task.WhenAll(Enumerable.Range(0, 60).Select(i => Task.Run(() => Tracker.Track(events[i % 3]))));
        Assert.Single(welcomes, w => w);
    }

    [Fact]
    public void Messages_that_say_nothing_new_write_nothing()
    {
        Tracker.Track(TeamsEvents.Message(TeamsEvents.Dock));
        for (var i = 0; i < 10; i++)
            Tracker.Track(TeamsEvents.Message(TeamsEvents.Dock, thread: $"170000000000{i}"));
        Assert.Equal(1, _store.Writes);
    }

    [Fact]
    public void Anything_that_comes_from_a_known_conversation_tells_where_its_connector_is()
    {
        Tracker.Track(TeamsEvents.Message(TeamsEvents.Personal));
        Tracker.Track(TeamsEvents.Message(TeamsEvents.Personal, "https://smba.trafficmanager.net/emea/") with { Type = "invoke" });
        Assert.Equal("https://smba.trafficmanager.net/emea/", Assert.Single(_store.All).ServiceUrl);
    }

    [Theory]
    [InlineData("invoke")]
    [InlineData("messageReaction")]
    [InlineData("typing")]
    [InlineData("event")]
    public void Only_a_message_shows_that_the_bot_is_part_of_a_chat(string type)
    {
        Tracker.Track(TeamsEvents.Message(TeamsEvents.Group) with { Type = type });
        Assert.Empty(_store.All);
    }

    [Fact]
    public void An_installation_after_a_removal_is_welcomed_again()
    {
        var welcomes = new List<bool>();
        foreach (var action in new[] { "add", "remove", "add", "add" })
        {
            _time.Advance(TimeSpan.FromSeconds(1));
            welcomes.Add(Tracker.Track(TeamsEvents.Installation(action)));
        }

        Assert.Equal([true, false, true, false], welcomes);
    }

    [Fact]
    public void Whoever_speaks_shows_that_the_conversation_is_open()
    {
        var open = new List<string>();
        var tracker = new ConversationTracker(_store, _time, NullLogger<ConversationTracker>.Instance, open: open.Add);
        tracker.Track(TeamsEvents.Message(TeamsEvents.Dock, thread: "1700000000000"));
        open.Clear();

        tracker.Track(TeamsEvents.Message(TeamsEvents.Dock, thread: "1700000000000"));

        Assert.Equal(["msteams/" + TeamsEvents.Dock], open);
    }

    [Fact]
    public void Who_installs_the_bot_again_opens_all_that_it_is_installed_in()
    {
        var open = new List<string>();
        var tracker = new ConversationTracker(_store, _time, NullLogger<ConversationTracker>.Instance, open: open.Add);
        tracker.Track(TeamsEvents.Installation("add"));
        tracker.Track(TeamsEvents.Message(TeamsEvents.Dock));
        tracker.Track(TeamsEvents.Message(TeamsEvents.Personal));
        open.Clear();

        tracker.Track(TeamsEvents.Installation("add"));

        Assert.Equal(["msteams/" + TeamsEvents.Dock, "msteams/" + TeamsEvents.Harbour], open.Order());
    }

    [Fact]
    public void What_was_archived_is_open_when_it_is_no_longer()
    {
        var open = new List<string>();
        var tracker = new ConversationTracker(_store, _time, NullLogger<ConversationTracker>.Instance, open: open.Add);
        tracker.Track(TeamsEvents.Installation("add"));
        open.Clear();

        tracker.Track(TeamsEvents.Happened("teamArchived"));
        Assert.Empty(open);
        tracker.Track(TeamsEvents.Happened("teamUnarchived"));

        Assert.Equal(["msteams/" + TeamsEvents.Harbour], open);
    }
}
