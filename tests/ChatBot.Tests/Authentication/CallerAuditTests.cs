using System.Diagnostics.Metrics;
using ChatBot.Channels.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ChatBot.Tests.Authentication;

/// <summary>What is written down of refused callers.</summary>
public sealed class CallerAuditTests
{
    [Fact]
    public async Task A_refusal_is_logged_once_with_its_reason_and_what_the_token_says_but_never_the_token()
    {
        using var log = new LogLines(LogLevel.Information);
        await using var bot = await GuardedBot.StartAsync(services => services.AddLogging(logging => logging.AddProvider(log)));
        var token = GuardedBot.EntraKey.Sign(bot.ClaimsOfVersion2(c => (c["azp"], c["name"]) = ("another-app", "Ada Lovelace")));

        using var response = await bot.SendAsync(token);

        var line = Assert.Single(log.All, l => l.Contains("WrongCaller", StringComparison.Ordinal));
        Assert.Contains($"iss https://login.microsoftonline.com/{GuardedBot.Tenant}/v2.0, aud {GuardedBot.AppId}, appid or azp another-app, tid {GuardedBot.Tenant}", line, StringComparison.Ordinal);
        Assert.All(log.All, l => Assert.All(token.Split('.').Append("Ada"), part => Assert.DoesNotContain(part, l, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_a_stranger_writes_into_a_token_stays_in_one_short_line()
    {
        using var log = new LogLines(LogLevel.Information);
        await using var bot = await GuardedBot.StartAsync(services => services.AddLogging(logging => logging.AddProvider(log)));

        using var response = await bot.SendAsync(GuardedBot.StrayKey.Sign(bot.Claims(c => c["iss"] = "x\r\nAll is well\u001b[2J\u202E" + new string('y', 5000))));

        var line = Assert.Single(log.All, l => l.Contains("WrongIssuer", StringComparison.Ordinal));
        Assert.All(line, c => Assert.InRange(c, ' ', '~'));
        Assert.InRange(line.Length, 1, 500);
    }

    [Fact]
    public async Task Each_refusal_is_counted_under_its_reason()
    {
        await using var bot = await GuardedBot.StartAsync();
        var factory = bot.Host.Services.GetRequiredService<IMeterFactory>();
        var reasons = new List<object?>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, it) =>
        {
            // Other hosts of the same process count as well.
            if (instrument.Name == CallerAudit.CounterName && instrument.Meter.Scope == factory)
                it.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((_, _, tags, _) => reasons.Add(tags.ToArray().Single(t => t.Key == "reason").Value));
        listener.Start();

        using var none = await bot.SendAsync((string?)null);
        using var expired = await bot.SendAsync(GuardedBot.Key.Sign(bot.Claims(c => c["exp"] = bot.In(-10))));
        using var good = await bot.SendAsync(GuardedBot.Key.Sign(bot.Claims()));
        using var mismatch = await bot.SendAsync(GuardedBot.Key.Sign(bot.Claims()), a => a["serviceUrl"] = "https://evil.example/");

        Assert.Equal(["MissingToken", "TokenExpired", "ServiceUrlMismatch"], reasons);
    }
}
