using ChatBot.Tests.Channels;
using Microsoft.Extensions.Options;

namespace ChatBot.Tests.Authentication;

/// <summary>Settings that the program does not start with.</summary>
public sealed class CallerSettingsTests
{
    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    [InlineData("Anything")]
    public async Task Outside_development_the_program_does_not_start_without_an_app_id(string environment)
    {
        var error = await Assert.ThrowsAsync<OptionsValidationException>(() => BotHost.StartAsync(environment: environment));

        Assert.StartsWith("Bot:AppId is empty", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_an_app_id_it_starts_before_any_key_was_fetched() =>
        await (await BotHost.StartAsync(environment: "Production", args: ["--Bot:AppId", GuardedBot.AppId])).DisposeAsync();

    [Theory]
    [InlineData("OpenIdMetadata", "http://127.0.0.1:5000/openid", "Production")]
    [InlineData("EntraMetadata", "http://localhost:5000/openid", "Production")]
    [InlineData("OpenIdMetadata", "http://login.example/openid", "Development")]
    [InlineData("EntraMetadata", "http://login.example/openid", "Development")]
    [InlineData("OpenIdMetadata", "ftp://login.example/openid", "Development")]
    [InlineData("EntraMetadata", "somewhere", "Development")]
    [InlineData("KeyFetchIntervalSeconds", "0", "Development")]
    [InlineData("AppId", "my bot", "Development")]
    [InlineData("Cloud", "Moon", "Development")]
    public async Task A_setting_that_would_let_strangers_in_is_refused_by_name(string key, string value, string environment)
    {
        var error = await Assert.ThrowsAsync<OptionsValidationException>(
            () => BotHost.StartAsync(environment: environment, args: ["--Bot:AppId", GuardedBot.AppId, $"--Bot:{key}", value]));

        Assert.StartsWith($"Bot:{key} is ", error.Message, StringComparison.Ordinal);
    }
}
