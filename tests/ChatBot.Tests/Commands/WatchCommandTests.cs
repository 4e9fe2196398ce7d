using ChatBot.Alerts.Subscriptions;
using ChatBot.Asking;
using static ChatBot.Tests.Commands.SubscriptionWorld;

namespace ChatBot.Tests.Commands;

public sealed class WatchCommandTests
{
    [Fact]
    public void A_known_company_is_watched_and_shown_with_its_status_and_where_that_stands()
    {
        using var world = new SubscriptionWorld();
        var answer = world.Say("/watch orbel", Ada);

        Assert.Equal("Watching Orbel Marine Ltd", answer.Title);
        Assert.Equal("From now on this chat is alerted when a source says something new about Orbel Marine Ltd. Alerts come as a new message in this chat, as soon as one of my sources changes.", answer.Text);
        var row = Assert.Single(answer.Rows);
        Assert.Equal(("Orbel Marine Ltd", Verdict.Listed), (row.Name, row.Verdict));
        Assert.Equal("The ministry put Orbel Marine on its register on Tuesday.", Assert.Single(answer.Evidence).Quote);
        Assert.Equal(["/unwatch Orbel Marine Ltd", "/subscriptions"], answer.Offers.Select(o => o.Say));
        var kept = Assert.Single(world.Kept(Ada)!.Subscriptions);
        Assert.Equal(new Subscription(SubscriptionKind.Company, "orbel", world.Time.GetUtcNow()) { CompanyId = "orbel-marine-ltd" }, kept);
    }

    [Fact]
    public void A_company_that_no_source_names_is_watched_all_the_same()
    {
        using var world = new SubscriptionWorld();
        var row = Assert.Single(world.Say("/watch Zorp Zrt.", Ada).Rows);
        Assert.Equal(("Zorp Zrt.", Verdict.NoRecord), (row.Name, row.Verdict));
        Assert.Equal("I have no record of it; you are told when it appears in one of my sources.", row.Text);
        Assert.Equal(("Zorp Zrt.", (string?)null), (world.Kept(Ada)!.Subscriptions[0].Subject, world.Kept(Ada)!.Subscriptions[0].CompanyId));
    }

    [Fact]
    public void A_name_of_several_companies_is_asked_about_and_not_watched()
    {
        using var world = new SubscriptionWorld(knowledge: TwoLists);
        var answer = world.Say("/watch Tarn", Ada);
        Assert.Equal(AnswerKind.Clarification, answer.Kind);
        Assert.EndsWith("Nothing is watched yet.", answer.Text, StringComparison.Ordinal);
        Assert.Equal(["/watch Tarn Airways", "/watch Tarn Steelworks", "/watch exactly Tarn"], answer.Offers.Select(o => o.Say).Order(StringComparer.Ordinal));
        Assert.Null(world.Kept(Ada));
    }

    [Fact]
    public void A_name_can_be_watched_exactly_as_it_is_written()
    {
        using var world = new SubscriptionWorld(knowledge: TwoLists);
        var row = Assert.Single(world.Say("/watch exactly Tarn", Ada).Rows);
        Assert.Equal(("Tarn", Verdict.NoRecord), (row.Name, row.Verdict));
        Assert.Null(world.Kept(Ada)!.Subscriptions[0].CompanyId);
    }

    [Fact]
    public void Watching_what_is_watched_already_by_another_name_changes_nothing_and_says_so()
    {
        using var world = new SubscriptionWorld();
        world.Say("/watch Orbel", Ada);
        var before = world.Kept(Ada);
        world.Time.Advance(TimeSpan.FromHours(1));
        var answer = world.Say("/watch Orbel Marine Ltd", Ada);
        Assert.Equal("Already watching Orbel Marine Ltd", answer.Title);
        Assert.StartsWith("Orbel Marine Ltd was watched already; nothing was changed for it.", answer.Text, StringComparison.Ordinal);
        Assert.Same(before, world.Kept(Ada));
    }

    [Fact]
    public void A_name_that_nobody_knew_is_recognised_when_it_is_watched_again()
    {
        using var world = new SubscriptionWorld(knowledge: SmallWorld.Nothing);
        world.Say("/watch Orbel", Ada);
        world.Knowledge = SmallWorld.Knowledge;
        Assert.Contains("was watched already", world.Say("/watch Orbel", Ada).Text, StringComparison.Ordinal);
        Assert.Equal("orbel-marine-ltd", Assert.Single(world.Kept(Ada)!.Subscriptions).CompanyId);
    }

    [Fact]
    public void Of_several_names_each_has_a_row_and_what_is_unclear_is_asked()
    {
        using var world = new SubscriptionWorld(knowledge: TwoLists);
        var answer = world.Say("watch Orbel, Zorp Co., Ltd., Tarn", Ada);
        Assert.Equal("Watching 2 names", answer.Title);
        Assert.Equal(["Orbel Marine Ltd", "Zorp Co., Ltd.", "Tarn"], answer.Rows.Select(r => r.Name));
        Assert.Contains("they are not watched yet", answer.Text, StringComparison.Ordinal);
        Assert.Contains(answer.Offers, o => o.Say == "/watch Tarn Airways");
        Assert.Equal(2, world.Kept(Ada)!.Subscriptions.Length);
    }

    [Fact]
    public void Of_several_names_that_are_all_unclear_each_is_asked_about()
    {
        using var world = new SubscriptionWorld(knowledge: TwoLists);
        var answer = world.Say("/watch Tarn, Tarn Ltd", Ada);
        Assert.Equal(AnswerKind.Clarification, answer.Kind);
        Assert.Contains("“Tarn”", answer.Text, StringComparison.Ordinal);
        Assert.Contains("“Tarn Ltd”", answer.Text, StringComparison.Ordinal);
        Assert.Null(world.Kept(Ada));
    }

    [Fact]
    public void The_name_of_a_list_or_an_authority_is_taken_for_what_it_is()
    {
        using var world = new SubscriptionWorld(knowledge: TwoLists);
        var answer = world.Say("notify me when NS-CMIC changes", Ada);
        Assert.Contains("the NS-CMIC list", answer.Text, StringComparison.Ordinal);
        Assert.Equal((SubscriptionKind.List, "NS-CMIC"), (world.Kept(Ada)!.Subscriptions[0].Kind, world.Kept(Ada)!.Subscriptions[0].Subject));
    }

    [Fact]
    public void Too_many_names_are_refused_as_a_whole()
    {
        using var world = new SubscriptionWorld();
        var answer = world.Say("/watch " + string.Join(',', Enumerable.Range(1, 21).Select(i => "Zorp" + i)), Ada);
        Assert.Contains("at most 20 names at once, and these are 21. Nothing was changed", answer.Text, StringComparison.Ordinal);
        Assert.Null(world.Kept(Ada));
    }

    [Fact]
    public void A_conversation_has_at_most_200_subscriptions()
    {
        using var world = new SubscriptionWorld();
        for (var i = 0; i < 10; i++)
            world.Say("/watch " + string.Join(", ", Enumerable.Range(1, 20).Select(n => $"Zorp {i} x {n}")), Ada);
        Assert.Equal(200, world.Kept(Ada)!.Subscriptions.Length);
        Assert.Contains("at most 200", world.Say("/watch Orbel", Ada).Text, StringComparison.Ordinal);
        Assert.Equal(200, world.Kept(Ada)!.Subscriptions.Length);
        Assert.Contains("page 1 of 10", world.Say("/subscriptions", Ada).Text, StringComparison.Ordinal);
        Assert.Equal("Zorp 9 x 20", world.Say("/subscriptions page 10", Ada).Rows[^1].Name);
    }

    [Fact]
    public void Where_nothing_can_be_said_later_nothing_can_be_watched()
    {
        using var world = new SubscriptionWorld();
        Assert.Equal("No alerts here", world.Say("/watch Orbel", null).Title);
        Assert.Empty(world.Store.All);
    }

    [Fact]
    public void In_a_thread_the_whole_channel_subscribes_and_is_told_what_to_expect()
    {
        using var world = new SubscriptionWorld();
        var answer = world.Say("/watch Orbel", InChannel);
        Assert.EndsWith("Alerts come as a new post in this channel, for everybody in it to read, as soon as one of my sources changes.", answer.Text, StringComparison.Ordinal);
        var kept = Assert.Single(world.Store.All);
        Assert.Equal("msteams/19:abc@thread.tacv2", kept.Conversation);
        Assert.Equal("harbour", kept.Tenant);
        Assert.Equal(
            """{"channelId":"msteams","serviceUrl":"https://smba.example.test/","conversation":{"id":"19:abc@thread.tacv2","conversationType":"channel","tenantId":"harbour"},"bot":{"id":"28:bot","name":"Bot"},"isTargeted":false}""",
            kept.Address);
    }

    [Fact]
    public void In_web_chat_it_is_said_that_the_chat_does_not_last()
    {
        using var world = new SubscriptionWorld();
        Assert.EndsWith("They reach this chat for as long as it is open and I am not restarted.", world.Say("/watch Orbel", InWebChat).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void When_it_cannot_be_kept_somebody_is_told_so()
    {
        using var world = new SubscriptionWorld();
        world.Store.Fails = true;
        var answer = world.Say("/watch Orbel", Ada);
        Assert.Equal("I could not save that", answer.Title);
        Assert.Contains("nothing was changed. Please try again", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("disk", answer.Text, StringComparison.Ordinal);
    }
}
