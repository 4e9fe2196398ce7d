using ChatBot.Channels.Authentication;
using ChatBot.Channels.Identity;
using ChatBot.Settings;
using Microsoft.Extensions.Options;

namespace ChatBot.Web;

/// <summary>Registers what decides who may speak to the bot.</summary>
internal static class CallerServices
{
    public static IServiceCollection AddCallers(this IServiceCollection services) => services
        .AddSingleton<IValidateOptions<BotOptions>, CallerSettings>()
        .AddCallerAuthentication(provider => RulesOf(provider.GetRequiredService<IOptions<BotOptions>>().Value))
        .AddSingleton(provider => new AllowedTenants(provider.GetRequiredService<IOptions<BotOptions>>().Value.AllowedTenants))
        .AddSingleton<CallerGate>();

    private static CallerRules RulesOf(BotOptions bot)
    {
        var cloud = BotCloud.Find(bot.Cloud)!;
        return new(Guid.Parse(bot.AppId).ToString(), bot.TenantId, cloud)
        {
            Metadata = bot.OpenIdMetadata.Length > 0 ? new(bot.OpenIdMetadata) : cloud.Metadata,
            EntraMetadata = bot.EntraMetadata.Length > 0 ? new(bot.EntraMetadata) : cloud.EntraMetadata,
            KeyFetchInterval = TimeSpan.FromSeconds(bot.KeyFetchIntervalSeconds),
            AcceptChannelServiceTokens = bot.AcceptChannelServiceTokens,
        };
    }
}
