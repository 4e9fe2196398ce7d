namespace ChatBot.Ingest.Feeds;

/// <summary>Asks for each feed when it is its time.</summary>
/// <param name="feeds">The feeds.</param>
/// <param name="time">The clock.</param>
internal sealed class FeedPolling(IEnumerable<Feed> feeds, TimeProvider time) : BackgroundService
{
    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(feeds.Select(feed => PollAsync(feed, stoppingToken)));

    private async Task PollAsync(Feed feed, CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
            await Task.Delay(await feed.PollAsync(stopping), time, stopping);
    }
}
