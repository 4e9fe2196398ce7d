using ChatBot.Settings;
using Microsoft.Extensions.Options;

namespace ChatBot.Ingest.Feeds;

/// <summary>What fetching asks of the settings besides what they ask themselves: safe addresses, and somebody who can be reached.</summary>
/// <param name="sources">Have the contact address.</param>
/// <param name="addresses">Tells which addresses are safe.</param>
internal sealed class FeedSettings(IOptions<SourcesOptions> sources, FeedAddresses addresses) : IValidateOptions<FeedsOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, FeedsOptions options)
    {
        string[] problems = [.. Problems(options)];
        return problems.Length > 0 ? ValidateOptionsResult.Fail(problems) : ValidateOptionsResult.Success;
    }

    private IEnumerable<string> Problems(FeedsOptions options)
    {
        if (options.Count > 0 && sources.Value.Contact.Length == 0)
            yield return "Sources:Contact is empty; give a web or mail address under which whoever runs a feed can reach you.";
        foreach (var (number, feed) in options.Index())
            foreach (var (i, file) in feed.Files.Index())
                if (Uri.TryCreate(file.Address, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttp && !addresses.MayFetch(address))
                    yield return $"{FeedsOptions.KeyOf(number, i)}:Address is an http address; give one that starts with https.";
    }
}
