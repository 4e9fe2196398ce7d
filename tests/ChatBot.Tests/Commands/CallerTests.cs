using System.Text.Json;
using ChatBot.Channels.Schema;
using ChatBot.Commands;

namespace ChatBot.Tests.Commands;

public sealed class CallerTests
{
    [Fact]
    public void A_conversation_of_several_is_spoken_to_without_naming_who_subscribed()
    {
        var caller = SubscriptionWorld.InChannel;
        Assert.Equal(("msteams/19:abc@thread.tacv2", "harbour", true, true, false), (caller.Conversation, caller.Tenant, caller.IsShared, caller.IsChannel, caller.IsPassing));
        Assert.DoesNotContain("ada", caller.Address, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_chat_with_one_user_is_spoken_to_by_naming_the_user() =>
        Assert.Equal("29:ada", Read(SubscriptionWorld.Ada).User!.Id);

    [Fact]
    public void Where_to_speak_can_be_read_again() => Assert.Equal(SubscriptionWorld.Ada.Place, Read(SubscriptionWorld.Ada));

    [Fact]
    public void Only_teams_vouches_for_who_somebody_is()
    {
        Assert.NotNull(SubscriptionWorld.Ada.UserObjectId);
        Assert.Null(SubscriptionWorld.InWebChat.UserObjectId);
    }

    [Fact]
    public void The_organisation_may_stand_in_what_only_teams_sends()
    {
        var activity = new Activity { ChannelId = "msteams", Conversation = new() { Id = "a:1" }, ChannelData = JsonSerializer.SerializeToElement(new { tenant = new { id = "harbour" } }) };
        Assert.Equal("harbour", Caller.Of(activity)!.Tenant);
    }

    [Fact]
    public void Only_teams_vouches_for_the_organisation()
    {
        Assert.Null(SubscriptionWorld.InWebChat.Tenant);
        Assert.DoesNotContain("harbour", SubscriptionWorld.InWebChat.Address, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_wants_the_replies_at_once_can_be_told_nothing_later()
    {
        var caller = Caller.Of(new Activity { ChannelId = "msteams", Conversation = new() { Id = "a:1" }, DeliveryMode = "ExpectReplies" });
        using var world = new SubscriptionWorld();
        Assert.Null(caller);
        Assert.StartsWith("Nothing can be sent to you here later", world.Say("/subscribe", caller).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_conversation_nobody_calls() => Assert.Null(Caller.Of(new Activity { ChannelId = "msteams" }));

    [Fact]
    public void Nobody_calls_from_a_place_whose_name_is_too_long_to_be_one() =>
        Assert.Null(Caller.Of(new Activity { ChannelId = "msteams", Conversation = new() { Id = new string('x', 501) } }));

    private static ConversationReference Read(Caller caller) => JsonSerializer.Deserialize(caller.Address, ChannelsJson.Default.ConversationReference)!;
}
