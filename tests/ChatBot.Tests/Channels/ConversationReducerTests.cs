using System.Text.Json;
using System.Text.Json.Nodes;
using ChatBot.Channels.Conversations;
using ChatBot.Channels.Schema;
using Kind = ChatBot.Channels.Conversations.ConversationChangeKind;

namespace ChatBot.Tests.Channels;

/// <summary>What each kind of event does to what is known.</summary>
public sealed class ConversationReducerTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 4, 5, 6, 7, 89, TimeSpan.Zero);

    private readonly ConversationsInMemory _store = new();
    private DateTimeOffset _now = Start;

    private ConversationChange Take(Activity activity)
    {
        _now += TimeSpan.FromMinutes(1);
        var change = ConversationReducer.Reduce(activity, _store.All, _now);
        _store.Apply(change);
        return change;
    }

    private KnownConversation? Find(string conversation) => _store.Find(KnownConversation.KeyOf("msteams", conversation));

    /// <summary>The bot in the team, welcomed in one channel and spoken to in another.</summary>
    private void InTeam()
    {
        Take(TeamsEvents.Installation("add"));
        Take(TeamsEvents.Message(TeamsEvents.Dock));
    }

    [Fact]
    public void An_installation_in_a_team_keeps_all_that_speaking_there_needs()
    {
        var change = Take(TeamsEvents.Installation("add"));

        Assert.Equal((Kind.Installed, true), (change.Kind, change.Welcome));
        Assert.Equal(
            new KnownConversation
            {
                ChannelId = "msteams",
                ConversationId = TeamsEvents.Harbour,
                ServiceUrl = TeamsEvents.Service,
                BotId = TeamsEvents.Bot,
                BotName = "ListWatch",
                ConversationType = "channel",
                IsGroup = true,
                TenantId = "tenant",
                TeamId = TeamsEvents.Team,
                TeamName = "Trade desk",
                TeamGroupId = "group-in-directory",
                SelectedChannelId = TeamsEvents.Harbour,
                Locale = "de-DE",
                InstalledAt = Start + TimeSpan.FromMinutes(1),
                Welcomed = true,
            },
            Assert.Single(change.Kept));
    }

    [Fact]
    public void Only_of_a_personal_chat_is_the_user_kept()
    {
        Take(TeamsEvents.Installation("add", TeamsEvents.Personal));
        Take(TeamsEvents.Installation("add", TeamsEvents.Group));
        Assert.Equal(("29:ada", "ada-in-directory"), (Find(TeamsEvents.Personal)!.UserId, Find(TeamsEvents.Personal)!.UserObjectId));
        Assert.Equal((null, null), (Find(TeamsEvents.Group)!.UserId, Find(TeamsEvents.Group)!.UserObjectId));
    }

    [Theory]
    [InlineData("add", TeamsEvents.Harbour)]
    [InlineData("Add", TeamsEvents.Group)]
    [InlineData("ADD", TeamsEvents.Personal)]
    public void An_action_in_any_case_is_an_installation_and_is_welcomed_once(string action, string conversation)
    {
        Assert.True(Take(TeamsEvents.Installation(action, conversation)).Welcome);
        Assert.Same(ConversationChange.None, Take(TeamsEvents.Installation(action, conversation)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_two_events_of_one_installation_in_a_team_are_one_installation_in_either_order(bool installationFirst)
    {
        Activity[] events = [TeamsEvents.Installation("add"), TeamsEvents.Members("membersAdded", TeamsEvents.Bot)];
        var welcomes = (installationFirst ? events : events.Reverse()).Select(e => Take(e).Welcome).ToList();
        Assert.Equal([true, false], welcomes);
        Assert.Single(_store.All.Select(c => c.Generation).Distinct());
        Assert.NotNull(Find(TeamsEvents.Harbour));
    }

    [Theory]
    [InlineData("add-upgrade")]
    [InlineData("Add-Upgrade")]
    public void An_upgrade_is_no_new_installation(string action)
    {
        InTeam();
        var generation = Find(TeamsEvents.Harbour)!.Generation;
        var change = Take(TeamsEvents.Installation(action));
        Assert.False(change.Welcome);
        Assert.Equal(generation, Find(TeamsEvents.Harbour)!.Generation);
    }

    [Fact]
    public void An_upgrade_where_the_bot_was_not_known_to_be_is_kept_without_a_welcome()
    {
        var change = Take(TeamsEvents.Installation("add-upgrade"));
        Assert.Equal((Kind.Upgraded, false), (change.Kind, change.Welcome));
        Assert.False(Take(TeamsEvents.Installation("add")).Welcome);
    }

    [Fact]
    public void The_removal_of_the_old_version_in_an_upgrade_removes_nothing()
    {
        InTeam();
        Assert.Same(ConversationChange.None, Take(TeamsEvents.Installation("remove-upgrade")));
        Assert.Equal(2, _store.All.Count);
    }

    public static TheoryData<string> Removals => ["installation", "installation told of the team", "member"];

    [Theory]
    [MemberData(nameof(Removals))]
    public void A_removal_from_a_team_removes_all_its_channels_and_nothing_else(string removal)
    {
        InTeam();
        Take(TeamsEvents.Installation("add", TeamsEvents.Group));
        var change = Take(removal switch
        {
            "installation" => TeamsEvents.Installation("Remove"),
            "installation told of the team" => TeamsEvents.Installation("remove", TeamsEvents.Team),
            _ => TeamsEvents.Members("membersRemoved", TeamsEvents.Bot),
        });
        Assert.Equal(Kind.Removed, change.Kind);
        Assert.Equal([TeamsEvents.Group], _store.All.Select(c => c.ConversationId));
    }

    [Fact]
    public void A_removal_told_of_the_team_without_its_data_removes_all_its_channels()
    {
        InTeam();
        Take(TeamsEvents.Installation("remove", TeamsEvents.Team) with { ChannelData = null });
        Assert.Empty(_store.All);
    }

    [Theory]
    [InlineData(TeamsEvents.Personal)]
    [InlineData(TeamsEvents.Group)]
    public void A_removal_from_a_chat_removes_it(string conversation)
    {
        Take(TeamsEvents.Installation("add", conversation));
        Take(TeamsEvents.Members("membersRemoved", TeamsEvents.Bot, conversation));
        Assert.Empty(_store.All);
    }

    [Fact]
    public void A_removal_from_one_channel_leaves_the_others_of_the_team()
    {
        InTeam();
        var removal = TeamsEvents.MembersJson("membersRemoved", TeamsEvents.Bot, eventType: "channelMemberRemoved");
        removal["channelData"]!["channel"] = new JsonObject { ["id"] = TeamsEvents.Dock };
        Take(TeamsEvents.Read(removal));
        Assert.Equal([TeamsEvents.Harbour], _store.All.Select(c => c.ConversationId));
    }

    [Fact]
    public void After_a_removal_an_installation_is_a_new_one()
    {
        Take(TeamsEvents.Installation("add"));
        var before = Find(TeamsEvents.Harbour)!.Generation;
        Take(TeamsEvents.Installation("remove"));
        Assert.True(Take(TeamsEvents.Installation("add")).Welcome);
        Assert.True(Find(TeamsEvents.Harbour)!.Generation > before);
    }

    [Theory]
    [InlineData("membersAdded")]
    [InlineData("membersRemoved")]
    public void Who_else_comes_or_goes_in_a_team_changes_nothing(string change)
    {
        InTeam();
        Assert.Same(ConversationChange.None, Take(TeamsEvents.Members(change, "29:newcomer")));
    }

    [Fact]
    public void A_team_gets_its_new_name_in_all_its_channels()
    {
        InTeam();
        Assert.Equal(Kind.Renamed, Take(TeamsEvents.Happened("teamRenamed", name: "Customs desk")).Kind);
        Assert.Equal(["Customs desk", "Customs desk"], _store.All.Select(c => c.TeamName));
    }

    [Fact]
    public void A_channel_gets_its_new_name()
    {
        InTeam();
        Assert.Equal(Kind.Renamed, Take(TeamsEvents.Happened("channelRenamed", TeamsEvents.Dock, "Dry dock")).Kind);
        Assert.Equal((null, "Dry dock"), (Find(TeamsEvents.Harbour)!.Name, Find(TeamsEvents.Dock)!.Name));
    }

    [Theory]
    [InlineData("channelDeleted", TeamsEvents.Dock, null, PauseReason.Deleted)]
    [InlineData("teamArchived", null, PauseReason.Archived, PauseReason.Archived)]
    [InlineData("teamDeleted", null, PauseReason.Deleted, PauseReason.Deleted)]
    public void Where_nothing_can_be_said_the_bot_pauses(string eventType, string? channel, PauseReason? harbour, PauseReason? dock)
    {
        InTeam();
        Assert.Equal(Kind.Paused, Take(TeamsEvents.Happened(eventType, channel)).Kind);
        Assert.Equal((harbour, dock), (Find(TeamsEvents.Harbour)!.Paused, Find(TeamsEvents.Dock)!.Paused));
    }

    [Theory]
    [InlineData("channelDeleted", "channelRestored", TeamsEvents.Dock)]
    [InlineData("teamArchived", "teamUnarchived", null)]
    [InlineData("teamDeleted", "teamRestored", null)]
    public void What_is_restored_is_paused_no_longer(string gone, string back, string? channel)
    {
        InTeam();
        Take(TeamsEvents.Happened(gone, channel));
        Assert.Equal(Kind.Resumed, Take(TeamsEvents.Happened(back, channel)).Kind);
        Assert.All(_store.All, c => Assert.Null(c.Paused));
    }

    [Fact]
    public void A_deleted_channel_stays_paused_when_its_team_was_archived_for_a_while()
    {
        InTeam();
        Take(TeamsEvents.Happened("channelDeleted", TeamsEvents.Dock));
        Take(TeamsEvents.Happened("teamArchived"));
        Take(TeamsEvents.Happened("teamUnarchived"));
        Assert.Equal((null, PauseReason.Deleted), (Find(TeamsEvents.Harbour)!.Paused, Find(TeamsEvents.Dock)!.Paused));
    }

    [Fact]
    public void A_team_that_is_gone_for_good_is_removed()
    {
        InTeam();
        Assert.Equal(Kind.Removed, Take(TeamsEvents.Happened("teamHardDeleted")).Kind);
        Assert.Empty(_store.All);
    }

    [Theory]
    [InlineData("channelCreated")]
    [InlineData("channelShared")]
    [InlineData("channelUnshared")]
    [InlineData("channelMemberAdded")]
    [InlineData("somethingNew")]
    public void Other_events_change_nothing(string eventType)
    {
        InTeam();
        Assert.Same(ConversationChange.None, Take(TeamsEvents.Happened(eventType, TeamsEvents.Harbour, "Any")));
        Assert.Equal(2, _store.All.Count);
    }

    [Theory]
    [InlineData("channelRenamed")]
    [InlineData("channelDeleted")]
    [InlineData("channelRestored")]
    [InlineData("teamRenamed")]
    public void Events_of_places_that_are_not_known_add_nothing(string eventType)
    {
        Take(TeamsEvents.Happened(eventType, "19:unknown@thread.tacv2", "Any"));
        Assert.Empty(_store.All);
    }

    [Theory]
    [InlineData(TeamsEvents.Personal)]
    [InlineData(TeamsEvents.Group)]
    public void A_chat_that_is_first_seen_by_a_message_is_kept_and_can_still_be_welcomed(string conversation)
    {
        var change = Take(TeamsEvents.Message(conversation));
        Assert.Equal((Kind.Seen, false), (change.Kind, change.Welcome));
        Assert.NotNull(Find(conversation));
        Assert.True(Take(TeamsEvents.Installation("add", conversation)).Welcome);
    }

    [Fact]
    public void Another_channel_of_the_team_takes_part_in_its_installation()
    {
        InTeam();
        var (harbour, dock) = (Find(TeamsEvents.Harbour)!, Find(TeamsEvents.Dock)!);
        Assert.Equal((harbour.Generation, true, TeamsEvents.Team, "fr-FR"), (dock.Generation, dock.Welcomed, dock.TeamId, dock.Locale));
    }

    [Fact]
    public void Threads_of_a_channel_are_one_conversation()
    {
        Take(TeamsEvents.Message(TeamsEvents.Dock, thread: "1700000000000"));
        Assert.Same(ConversationChange.None, Take(TeamsEvents.Message(TeamsEvents.Dock, thread: "1700000000099")));
        Assert.Equal(TeamsEvents.Dock, Assert.Single(_store.All).ConversationId);
    }

    [Fact]
    public void A_message_in_a_paused_channel_shows_that_it_is_paused_no_longer()
    {
        InTeam();
        Take(TeamsEvents.Happened("teamArchived"));
        Take(TeamsEvents.Message(TeamsEvents.Dock));
        Assert.Equal((PauseReason.Archived, null), (Find(TeamsEvents.Harbour)!.Paused, Find(TeamsEvents.Dock)!.Paused));
    }

    [Fact]
    public void A_connector_that_moved_is_known_to_have_moved_for_the_whole_team()
    {
        InTeam();
        var change = Take(TeamsEvents.Message(TeamsEvents.Dock, "https://smba.trafficmanager.net/emea/"));
        Assert.Equal(Kind.Refreshed, change.Kind);
        Assert.All(_store.All, c => Assert.Equal("https://smba.trafficmanager.net/emea/", c.ServiceUrl));
    }

    [Theory]
    [InlineData(ChannelIds.Webchat)]
    [InlineData(ChannelIds.Directline)]
    [InlineData(ChannelIds.Emulator)]
    public void Conversations_that_end_with_their_client_are_not_kept(string channel)
    {
        Take(TeamsEvents.Installation("add", TeamsEvents.Personal) with { ChannelId = channel });
        Take(TeamsEvents.Message(TeamsEvents.Personal) with { ChannelId = channel });
        Assert.Empty(_store.All);
    }

    [Fact]
    public void Ids_of_any_length_and_data_of_any_shape_do_no_harm()
    {
        var endless = new string('x', 100_000);
        Take(TeamsEvents.Message(endless));
        Assert.Empty(_store.All);
        foreach (var data in new[] { "[]", "7", "{\"team\":7,\"channel\":[],\"settings\":{\"selectedChannel\":null},\"eventType\":{}}", $"{{\"team\":{{\"id\":\"{endless}\"}}}}" })
            Take(TeamsEvents.Installation("add", TeamsEvents.Group) with { ChannelData = JsonElement.Parse(data) });
        Assert.Null(Find(TeamsEvents.Group)!.TeamId);
    }

    [Fact]
    public void Speaking_unasked_makes_a_new_post_in_a_channel()
    {
        Take(TeamsEvents.Message(TeamsEvents.Dock, thread: "1700000000000"));
        var spoken = Find(TeamsEvents.Dock)!.ToReference().Address(Activity.Message("news"));
        Assert.Equal((TeamsEvents.Dock, null, null), (spoken.Conversation!.Id, spoken.ReplyToId, spoken.Recipient));
        Assert.Equal(("msteams", TeamsEvents.Service, TeamsEvents.Bot), (spoken.ChannelId, spoken.ServiceUrl, spoken.From!.Id));
    }

    [Theory]
    [InlineData(TeamsEvents.Personal, "29:ada")]
    [InlineData(TeamsEvents.Group, null)]
    public void Speaking_unasked_in_a_chat_is_for_whom_is_there(string conversation, string? user)
    {
        Take(TeamsEvents.Installation("add", conversation));
        var reference = Find(conversation)!.ToReference();
        Assert.Equal((conversation, user, "tenant", null), (reference.Conversation!.Id, reference.User?.Id, reference.Conversation.TenantId, reference.ActivityId));
    }
}
