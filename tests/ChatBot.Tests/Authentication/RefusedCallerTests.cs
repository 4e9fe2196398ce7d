using ChatBot.Tests.Channels;

namespace ChatBot.Tests.Authentication;

/// <summary>Forged, expired, mis-signed, mis-addressed and malformed requests: each is refused for its own reason, and none reaches the bot.</summary>
public sealed class RefusedCallerTests(GuardedBot bot) : IClassFixture<GuardedBot>
{
    public static TheoryData<string> Names => [.. Forgeries.All.Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_forgery_is_refused_by_name_and_the_bot_hears_nothing_of_it(string name)
    {
        var forgery = Forgeries.All.Single(f => f.Name == name);

        using var response = await bot.SendAsync(forgery.Make(bot));

        Assert.Equal((forgery.Status, forgery.Reason), ((int)response.StatusCode, await BotHost.ErrorCodeAsync(response)));
        Assert.Equal(forgery.Status == 401 ? ["Bearer"] : [], response.Headers.WwwAuthenticate.Select(h => h.ToString()));
        Assert.Equal("after it", await bot.NextHeardAsync("after it"));
    }
}
