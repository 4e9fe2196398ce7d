using ChatBot.Channels.Schema;
using ChatBot.Channels.Turns;

namespace ChatBot.Tests.Channels;

/// <summary>Replies to a private message are private, whoever of the program sends them.</summary>
public sealed class TargetedTurnTests
{
    private readonly ReplyBuffer _sent = new();

    [Fact]
    public async Task Whatever_answers_a_private_message_is_private()
    {
        var turn = Turn(isTargeted: true);
        await turn.SendAsync(Activity.Message("hello"), CancellationToken.None);
        await _sent.SendAsync(ConversationReference.Of(turn.Activity).Address(Activity.Message("sorry")), CancellationToken.None);
        Assert.All(_sent.Replies, r => Assert.True(r.IsTargeted));
        Assert.All(_sent.Replies, r => Assert.Equal("29:ada", r.Recipient!.Id));
        Assert.All(_sent.Replies, r => Assert.Null(r.ReplyToId));
        Assert.All(_sent.Replies, r => Assert.Equal("targetedMessageInfo", Assert.Single(r.Entities!).Type));
    }

    [Fact]
    public async Task What_answers_any_other_message_is_not()
    {
        await Turn(isTargeted: false).SendAsync(Activity.Message("hello"), CancellationToken.None);
        var reply = Assert.Single(_sent.Replies);
        Assert.False(reply.IsTargeted);
        Assert.Equal("1", reply.ReplyToId);
        Assert.Null(reply.Entities);
    }

    [Fact]
    public async Task What_is_for_all_to_read_is_public_also_in_a_private_turn()
    {
        await Turn(isTargeted: true).SendToAllAsync(Activity.Message("hello"), CancellationToken.None);
        var reply = Assert.Single(_sent.Replies);
        Assert.False(reply.IsTargeted);
        Assert.Null(reply.ReplyToId);
        Assert.Null(reply.Entities);
        Assert.Null(reply.From!.IsTargeted);
    }

    [Fact]
    public async Task A_turn_can_be_made_private()
    {
        var pressed = new TurnContext(Said(isTargeted: false) with { Text = null }, _sent);
        await pressed.AsPrivate().SendAsync(Activity.Message("hello"), CancellationToken.None);
        var reply = Assert.Single(_sent.Replies);
        Assert.True(reply.IsTargeted);
        Assert.Null(reply.Entities);
    }

    private TurnContext Turn(bool isTargeted) => new(Said(isTargeted), _sent);

    private static Activity Said(bool isTargeted) => Activity.Message("hi") with
    {
        Id = "1",
        From = new ChannelAccount { Id = "29:ada" },
        Recipient = new ChannelAccount { Id = "28:bot", IsTargeted = isTargeted ? true : null },
        Conversation = new ConversationAccount { Id = "19:abc", ConversationType = "channel" },
    };
}
