using ChatBot.Settings;

namespace ChatBot.Tests.Settings;

public sealed class SubscriptionOptionsTests
{
    [Fact]
    public void Nobody_has_to_be_named() => Assert.Empty(new SubscriptionOptions().Problems());

    [Fact]
    public void Administrators_have_to_be_named_where_only_they_may_change_subscriptions() => Assert.Equal(
        "Alerts:WhoMayChange is Administrators, but Alerts:Administrators names nobody; give the object id of at least one, or Everyone.",
        Assert.Single(new SubscriptionOptions { WhoMayChange = WhoMayChange.Administrators }.Problems()));

    [Fact]
    public void An_administrator_is_named_by_an_object_id() => Assert.Equal(
        "Alerts:Administrators has an entry that is no GUID; give object ids of users of the directory.",
        Assert.Single(new SubscriptionOptions { Administrators = ["ada@harbour.example"] }.Problems()));
}
