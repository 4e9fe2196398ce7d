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
        Assert.Equal("From now on this chat is alerted when a list or an article says something new about a listing of Orbel Marine Ltd. Alerts come as a new message in this chat, as soon as one of my sources changes.", answer.Text);
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
        Assert.Equal("I have no record of it; you are told when a list or an article says something about a listing of it.", row.Text);
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

    [Theory]
    [InlineData("notify me about updates to NS-CMIC", SubscriptionKind.List, "NS-CMIC")]
    [InlineData("alert me of new entries on the Entity List", SubscriptionKind.List, "Entity List")]
    [InlineData("alert us about additions to OFAC", SubscriptionKind.Authority, "OFAC")]
    [InlineData("notify me when a company is added to NS-CMIC", SubscriptionKind.List, "NS-CMIC")]
    [InlineData("/watch All Nippon Trading", SubscriptionKind.Company, "All Nippon Trading")]
    [InlineData("/watch IT Services", SubscriptionKind.Company, "IT Services")]
    [InlineData("/watch Some Business Ltd", SubscriptionKind.Company, "Some Business Ltd")]
    [InlineData("/watch New Company Trading", SubscriptionKind.Company, "New Company Trading")]
    [InlineData("/watch US", SubscriptionKind.Country, "United States")]
    [InlineData("/watch Zorp and Quall", SubscriptionKind.Company, "Zorp and Quall")]
    [InlineData("/watch China Daily", SubscriptionKind.Company, "China Daily")]
    [InlineData("/watch companies on NS-CMIC", SubscriptionKind.List, "NS-CMIC")]
    [InlineData("/subscribe changes of OFAC", SubscriptionKind.Authority, "OFAC")]
    [InlineData("notify me about Will Semiconductor", SubscriptionKind.Company, "Will Semiconductor")]
    [InlineData("alert us when a list changes", SubscriptionKind.Everything, "")]
    public void A_wish_subscribes_to_what_it_is_about(string text, SubscriptionKind kind, string subject)
    {
        using var world = new SubscriptionWorld(knowledge: TwoLists);
        world.Say(text, Ada);
        Assert.Equal(new Subscription(kind, subject, world.Time.GetUtcNow()), Assert.Single(world.Kept(Ada)!.Subscriptions));
    }

    [Theory]
    [InlineData("/watch all Chinese companies")]
    [InlineData("/watch Chinese companies")]
    [InlineData("/watch companies")]
    [InlineData("/watch companies in China")]
    [InlineData("/watch everything")]
    [InlineData("/watch them")]
    [InlineData("notify me about everything except OFAC")]
    [InlineData("/watch the companies on your lists")]
    [InlineData("/watch all lists")]
    [InlineData("monitor companies")]
    [InlineData("/watch Zorp, all firms")]
    [InlineData("notify me of new listings")]
    [InlineData("notify me when a company is added")]
    public void What_is_no_name_is_not_watched_and_it_is_said_what_to_do(string text)
    {
        using var world = new SubscriptionWorld(knowledge: TwoLists);
        var answer = world.Say(text, Ada);
        Assert.Equal("That is not a name", answer.Title);
        Assert.Contains("Nothing was changed. /watch NAME alerts to", answer.Text, StringComparison.Ordinal);
        Assert.Equal("/subscribe", answer.Offers[^1].Say);
        Assert.Null(world.Kept(Ada));
    }

    [Fact]
    public void A_wish_without_a_subject_is_asked_about_and_subscribes_to_nothing()
    {
        using var world = new SubscriptionWorld(knowledge: TwoLists);
        Assert.Equal("Whom or what shall I watch?", world.Say("notify me", Ada).Title);
        Assert.Null(world.Kept(Ada));
    }

    [Fact]
    public void What_only_looks_like_no_name_is_watched_when_it_is_asked_for_exactly()
    {
        using var world = new SubscriptionWorld();
        world.Say("/watch exactly Everything", Ada);
        Assert.Equal((SubscriptionKind.Company, "Everything"), (world.Kept(Ada)!.Subscriptions[0].Kind, world.Kept(Ada)!.Subscriptions[0].Subject));
    }

    [Theory]
    [InlineData("alert me about Zorp daily at 9")]
    [InlineData("/watch Zorp, daily at 9")]
    [InlineData("/watch Zorp Daily at 9")]
    public void Times_behind_a_name_are_those_of_all_alerts(string text)
    {
        using var world = new SubscriptionWorld();
        var answer = world.Say(text, Ada);
        Assert.Equal("Zorp", Assert.Single(world.Kept(Ada)!.Subscriptions).Subject);
        Assert.Equal(new DeliveryTimes(Rhythm.Daily, "Etc/UTC"), world.Kept(Ada)!.Times);
        Assert.Contains("daily at 09:00 (UTC)", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/watch Zorp daily at 9 Europe/Berln")]
    [InlineData("/watch Zorp at 9")]
    [InlineData("/watch Zorp monthly")]
    public void Times_behind_a_name_that_are_not_understood_change_nothing(string text)
    {
        using var world = new SubscriptionWorld();
        Assert.Equal("I do not understand the times", world.Say(text, Ada).Title);
        Assert.Null(world.Kept(Ada));
    }

    [Theory]
    [InlineData("/watch Orbel and Fennick Optics")]
    [InlineData("/watch Orbel & FO")]
    [InlineData("Please watch Orbel, and Fennick Optics")]
    public void Known_companies_joined_by_and_are_watched_each(string text)
    {
        using var world = new SubscriptionWorld();
        world.Say(text, Ada);
        Assert.Equal(["orbel-marine-ltd", "fennick-optics"], world.Kept(Ada)!.Subscriptions.Select(s => s.CompanyId));
    }

    [Theory]
    [InlineData("/watch Semiconductor Manufacturing International and Orbel", "semiconductor-manufacturing-international orbel-marine-ltd")]
    [InlineData("/watch Tarn, Sable and Quall", "tarn-sable-and-quall")]
    [InlineData("/watch exactly tarn, sable and quall", "tarn-sable-and-quall")]
    [InlineData("/watch Orbel and Quall Trading", "orbel-and-quall-trading")]
    public void A_known_name_is_taken_as_a_whole_and_none_of_several_is_lost(string text, string ids)
    {
        using var world = new SubscriptionWorld(knowledge: Joined);
        world.Say(text, Ada);
        Assert.Equal(ids, string.Join(' ', world.Kept(Ada)!.Subscriptions.Select(s => s.CompanyId)));
    }

    [Fact]
    public void A_known_name_joined_to_an_unknown_one_is_asked_about()
    {
        using var world = new SubscriptionWorld(knowledge: Joined);
        var answer = world.Say("/watch Semiconductor Manufacturing International and Zorp", Ada);
        Assert.Equal(AnswerKind.Clarification, answer.Kind);
        Assert.Equal(
            ["/watch Semiconductor Manufacturing International, Zorp", "/watch exactly Semiconductor Manufacturing International and Zorp"],
            answer.Offers.Select(o => o.Say));
        Assert.Null(world.Kept(Ada));
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
    public void Where_nothing_can_be_said_later_nothing_can_be_watched_and_what_is_known_now_is_told()
    {
        using var world = new SubscriptionWorld();
        var answer = world.Say("/watch Orbel", null);
        Assert.StartsWith("Nothing can be sent to you here later, so Orbel is not watched", answer.Text, StringComparison.Ordinal);
        Assert.EndsWith(world.Say("/lookup Orbel", null).Text, answer.Text, StringComparison.Ordinal);
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
