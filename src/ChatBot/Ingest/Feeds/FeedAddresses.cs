namespace ChatBot.Ingest.Feeds;

/// <summary>Tells which addresses feeds are fetched from: https only, and in development this machine too.</summary>
/// <param name="environment">Tells development from everything else.</param>
internal sealed class FeedAddresses(IHostEnvironment environment)
{
    /// <summary>Whether a file may be fetched from there.</summary>
    public bool MayFetch(Uri address) =>
        address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback && environment.IsDevelopment());
}
