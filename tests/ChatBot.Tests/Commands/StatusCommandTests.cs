using ChatBot.Commands;
using ChatBot.Settings;
using static ChatBot.Tests.Commands.SubscriptionWorld;

namespace ChatBot.Tests.Commands;

public sealed class StatusCommandTests
{
    private const string Denied = "That is for administrators";

    private static readonly SubscriptionOptions AdaOnly = new() { Administrators = ["3a1c7c8e-1111-4222-8333-444455556666"] };

    private static StatusReport? Report() => new("All is well.", [new("Sent", "12"), new("Waiting", "0")]);

    [Fact]
    public void An_administrator_sees_the_report_a_line_each()
    {
        using var world = new SubscriptionWorld(AdaOnly, status: Report);
        var answer = world.Say("/status", InChannel);
        Assert.Equal("All is well.", answer.Text);
        Assert.Equal([("Sent", "12"), ("Waiting", "0")], answer.Rows.Select(r => (r.Name, r.Text)));
    }

    [Fact]
    public void Nobody_else_does()
    {
        using var world = new SubscriptionWorld(AdaOnly, isDevelopment: true, status: Report);
        Assert.Equal(Denied, world.Say("/status", Of("msteams", "a:bob", "personal", "00000000-0000-4000-8000-000000000001")).Title);
        Assert.Equal(Denied, world.Say("/status", null).Title);
    }

    [Fact]
    public void A_client_that_calls_itself_an_administrator_is_none()
    {
        using var world = new SubscriptionWorld(AdaOnly, isDevelopment: true, status: Report);
        Assert.Equal(Denied, world.Say("/status", InWebChat).Title);
    }

    [Fact]
    public void Where_no_administrator_is_named_it_is_for_personal_chats_and_in_development_for_the_developer()
    {
        using var inProduction = new SubscriptionWorld(status: Report);
        using var inDevelopment = new SubscriptionWorld(isDevelopment: true, status: Report);
        Assert.Equal("Deliveries", inProduction.Say("/status", Ada).Title);
        Assert.Equal(Denied, inProduction.Say("/status", InChannel).Title);
        Assert.Equal(Denied, inProduction.Say("/status", InWebChat).Title);
        Assert.Equal("Deliveries", inDevelopment.Say("/status", InWebChat).Title);
        Assert.Equal(Denied, inDevelopment.Say("/status", InChannel).Title);
    }

    [Fact]
    public void Without_a_report_it_says_so()
    {
        using var world = new SubscriptionWorld();
        Assert.StartsWith("There is nothing to report", world.Say("/status", Ada).Text, StringComparison.Ordinal);
    }
}
