using ChatBot.Settings;
using Microsoft.Extensions.Options;

namespace ChatBot.Web;

/// <summary>What the web server asks of the bot's settings besides what they ask themselves: outside development no caller is let in unchecked, and no key is fetched in the clear.</summary>
/// <param name="environment">Tells development from everything else.</param>
internal sealed class CallerSettings(IHostEnvironment environment) : IValidateOptions<BotOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, BotOptions options)
    {
        if (environment.IsDevelopment())
            return ValidateOptionsResult.Success;
        string[] problems = [.. Problems(options)];
        return problems.Length > 0 ? ValidateOptionsResult.Fail(problems) : ValidateOptionsResult.Success;
    }

    private static IEnumerable<string> Problems(BotOptions options)
    {
        if (options.AppId.Length == 0)
            yield return "Bot:AppId is empty, and without it the bot cannot check who speaks to it. Give the app id of the bot's registration; to try the bot on your own machine, start it with ASPNETCORE_ENVIRONMENT=Development.";
        if (IsPlain(options.OpenIdMetadata))
            yield return "Bot:OpenIdMetadata is an http address; outside development give one that starts with https.";
        if (IsPlain(options.EntraMetadata))
            yield return "Bot:EntraMetadata is an http address; outside development give one that starts with https.";
    }

    private static bool IsPlain(string address) => Uri.TryCreate(address, UriKind.Absolute, out var read) && read.Scheme == Uri.UriSchemeHttp;
}
