using System.Net;
using System.Net.Sockets;
using System.Text;
using ChatBot.Ingest.Feeds;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ChatBot.Tests.Ingest.Feeds;

public sealed class FeedTests : IAsyncLifetime
{
    private static readonly string[] Names = PlainList.Names(20);

    private FeedFixture _feeds = null!;

    private FeedServer Server => _feeds.Server;

    public async Task InitializeAsync() => _feeds = await FeedFixture.StartAsync();

    public async Task DisposeAsync() => await _feeds.DisposeAsync();

    [Fact]
    public async Task A_feed_is_fetched_and_taken_in()
    {
        Server.Have(PlainList.Of("Orla Lamps"));
        Assert.Equal(TimeSpan.FromHours(6), await _feeds.Feed().PollAsync(CancellationToken.None));
        Assert.Equal(["Orla Lamps"], _feeds.Companies);
        Assert.True(_feeds.State is { IsFine: true, IsFeed: true, Name: "list.csv", Key: not null });
        Assert.Equal(_feeds.Time.GetUtcNow() + TimeSpan.FromHours(6), _feeds.State.Next);
    }

    [Fact]
    public async Task It_says_who_asks()
    {
        await _feeds.Feed().PollAsync(CancellationToken.None);
        Assert.Equal("Mozilla/5.0 (compatible; ListWatch/1.0; +https://listwatch.example/contact)", Assert.Single(Server.Requests).UserAgent);
    }

    [Fact]
    public async Task It_is_asked_for_again_only_if_it_has_changed()
    {
        Server.Have(PlainList.Of("Orla Lamps"));
        var feed = _feeds.Feed();
        await feed.PollAsync(CancellationToken.None);
        _feeds.Time.Advance(TimeSpan.FromHours(6));
        await feed.PollAsync(CancellationToken.None);
        var asked = Server.Requests.Last();
        Assert.Equal(("\"1\"", "Sun, 01 Feb 2026 10:00:00 GMT"), (asked.IfNoneMatch.ToString(), asked.IfModifiedSince.ToString()));
        Assert.Equal((_feeds.Time.GetUtcNow(), true), (_feeds.State.Checked, _feeds.State.IsFine));
        Server.Have(PlainList.Of("Orla Lamps", "Tarn AS"), "\"2\"");
        await feed.PollAsync(CancellationToken.None);
        Assert.Equal(["Orla Lamps", "Tarn AS"], _feeds.Companies);
    }

    [Fact]
    public async Task A_list_without_a_date_is_as_old_as_the_server_says()
    {
        Server.Have(PlainList.Of("Orla Lamps"));
        await _feeds.Feed().PollAsync(CancellationToken.None);
        Assert.Equal(new DateOnly(2026, 2, 1), Assert.Single(_feeds.Services.GetRequiredService<ChatBot.Facts.IFactStore>().Current.Sources).Published);
    }

    [Fact]
    public async Task After_a_restart_what_was_fetched_is_read_without_being_fetched_again()
    {
        Server.Have(PlainList.Of("Orla Lamps"));
        await _feeds.Feed().PollAsync(CancellationToken.None);
        _feeds.ForgetStore();
        await _feeds.Feed().PollAsync(CancellationToken.None);
        Assert.Equal("\"1\"", Server.Requests.Last().IfNoneMatch);
        Assert.Equal(["Orla Lamps"], _feeds.Companies);
    }

    [Fact]
    public async Task The_same_file_sent_again_is_no_change()
    {
        Server.Answer = context => context.Response.WriteAsync("same");
        var client = _feeds.Services.GetRequiredService<FeedClient>();
        var path = Path.GetTempFileName();
        var address = new Uri(Server.Address("/a.csv"));
        var first = Assert.IsType<FetchResult.Fetched>(await client.FetchAsync(address, path, null, CancellationToken.None));
        Assert.IsType<FetchResult.Same>(await client.FetchAsync(address, path, first.Tag, CancellationToken.None));
        File.Delete(path);
    }

    [Fact]
    public async Task A_feed_that_fails_is_left_alone_longer_each_time_and_what_was_known_stands()
    {
        Server.Have(PlainList.Of("Orla Lamps"));
        var feed = _feeds.Feed();
        await feed.PollAsync(CancellationToken.None);
        Server.Fail(503);
        Assert.InRange(await feed.PollAsync(CancellationToken.None), TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(1));
        var since = _feeds.Time.GetUtcNow();
        _feeds.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.InRange(await feed.PollAsync(CancellationToken.None), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(2));
        Assert.Equal(since, _feeds.State.NotFetched!.Since);
        Assert.Contains("503", _feeds.State.NotFetched.Reason, StringComparison.Ordinal);
        Assert.Equal(["Orla Lamps"], _feeds.Companies);
        Server.Have(PlainList.Of("Orla Lamps"));
        Assert.Equal(TimeSpan.FromHours(6), await feed.PollAsync(CancellationToken.None));
        Assert.True(_feeds.State.IsFine);
    }

    [Theory]
    [InlineData("7200")]
    [InlineData("Sun, 01 Mar 2026 14:00:00 GMT")]
    public async Task It_is_left_alone_as_long_as_the_server_asks(string retryAfter)
    {
        Server.Fail(429, retryAfter);
        Assert.Equal(TimeSpan.FromHours(2), await _feeds.Feed().PollAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_transfer_that_breaks_off_is_not_taken_in()
    {
        var whole = PlainList.Of(Names);
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var answering = AnswerAsync(listener, $"HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\nContent-Length: {whole.Length}\r\n\r\n{whole[..^30]}");
        await _feeds.FeedAt($"http://{listener.LocalEndpoint}/list.csv").PollAsync(CancellationToken.None);
        await answering;
        Assert.EndsWith("broke off before its end.", _feeds.State.NotFetched!.Reason, StringComparison.Ordinal);
        Assert.Empty(_feeds.Companies);
        Assert.False(File.Exists(_feeds.Download("list.csv")));
    }

    [Fact]
    public async Task A_file_above_the_limit_is_not_taken_in()
    {
        Server.Have(new string('a', 1024 * 1024 + 1));
        await _feeds.Feed().PollAsync(CancellationToken.None);
        Assert.Contains("larger than 1 MB", _feeds.State.NotFetched!.Reason, StringComparison.Ordinal);
        Assert.False(File.Exists(_feeds.Download("list.csv")));
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_told()
    {
        var feed = _feeds.Feed();
        await Server.DisposeAsync();
        await feed.PollAsync(CancellationToken.None);
        Assert.EndsWith("the server cannot be reached.", _feeds.State.NotFetched!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_redirect_is_followed()
    {
        Server.Answer = context =>
        {
            if (context.Request.Path == "/elsewhere")
                return context.Response.WriteAsync(PlainList.Of("Orla Lamps"));
            context.Response.Redirect("/elsewhere");
            return Task.CompletedTask;
        };
        await _feeds.Feed().PollAsync(CancellationToken.None);
        Assert.Equal(["Orla Lamps"], _feeds.Companies);
    }

    [Theory]
    [InlineData("Development", "http://lists.example/list.csv")]
    [InlineData("Development", "file:///etc/hosts")]
    [InlineData("Production", "/elsewhere")]
    public async Task A_redirect_to_what_is_not_safe_is_not_followed(string environment, string target)
    {
        _feeds.Environment = environment;
        Server.Answer = context =>
        {
            context.Response.Redirect(target);
            return Task.CompletedTask;
        };
        await _feeds.Feed().PollAsync(CancellationToken.None);
        Assert.Contains("not https", _feeds.State.NotFetched!.Reason, StringComparison.Ordinal);
        Assert.Single(Server.Requests);
    }

    [Fact]
    public async Task Redirects_without_an_end_are_given_up()
    {
        Server.Answer = context =>
        {
            context.Response.Redirect(context.Request.Path);
            return Task.CompletedTask;
        };
        await _feeds.Feed().PollAsync(CancellationToken.None);
        Assert.Contains("from address to address", _feeds.State.NotFetched!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_that_belong_together_are_exchanged_together()
    {
        Server.Answer = context =>
        {
            context.Response.StatusCode = context.Request.Path == "/list.yml" ? 404 : 200;
            return context.Response.WriteAsync(PlainList.Of("Orla Lamps"));
        };
        var feed = _feeds.Feed("list.csv", "list.yml");
        await feed.PollAsync(CancellationToken.None);
        Assert.StartsWith("list.yml: the server answered 404", _feeds.State.NotFetched!.Reason, StringComparison.Ordinal);
        Assert.False(File.Exists(_feeds.Download("list.csv")));
        Server.Answer = context => context.Response.WriteAsync(context.Request.Path == "/list.yml" ? "title: Lamps and lights\n" : PlainList.Of("Orla Lamps"));
        await feed.PollAsync(CancellationToken.None);
        Assert.Equal("Lamps and lights", Assert.Single(_feeds.Services.GetRequiredService<ChatBot.Facts.IFactStore>().Current.Sources).Title);
    }

    [Fact]
    public async Task A_list_that_lost_too_much_is_held_until_it_changes()
    {
        Server.Have(PlainList.Of(Names));
        var feed = _feeds.Feed();
        await feed.PollAsync(CancellationToken.None);
        Server.Have(PlainList.Of(Names[..3]), "\"2\"");
        await feed.PollAsync(CancellationToken.None);
        await feed.PollAsync(CancellationToken.None);
        Assert.True(_feeds.State is { NotTaken.IsHeld: true, NotFetched: null });
        Assert.Equal(20, _feeds.Services.GetRequiredService<ChatBot.Facts.IFactStore>().Current.FactCount);
        Server.Have(PlainList.Of(Names[..19]), "\"3\"");
        await feed.PollAsync(CancellationToken.None);
        Assert.True(_feeds.State.IsFine);
    }

    [Fact]
    public async Task It_is_asked_for_when_it_is_its_time()
    {
        Server.Have(PlainList.Of("Orla Lamps"));
        using var polling = _feeds.Services.GetServices<IHostedService>().OfType<FeedPolling>().Single();
        await polling.StartAsync(CancellationToken.None);
        await Eventually.TrueAsync(() => Server.Requests.Count == 1 && _feeds.Services.GetRequiredService<ChatBot.Ingest.SourceHealth>().All is [{ Next: not null }]);
        await Eventually.TrueAsync(() =>
        {
            _feeds.Time.Advance(TimeSpan.FromMinutes(30));
            return Server.Requests.Count > 1;
        });
        await polling.StopAsync(CancellationToken.None);
    }

    [Theory]
    [InlineData(1, 0, 30)]
    [InlineData(1, 1, 60)]
    [InlineData(4, 1, 480)]
    [InlineData(12, 0, 43_200)]
    [InlineData(1000, 1, 86_400)]
    public void The_wait_doubles_up_to_a_day_and_is_cut_by_chance(int failures, double chance, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), FeedBackoff.After(failures, chance));

    private static async Task AnswerAsync(TcpListener listener, string answer)
    {
        using var client = await listener.AcceptTcpClientAsync();
        await using var stream = client.GetStream();
        await stream.ReadAtLeastAsync(new byte[16], 16);
        await stream.WriteAsync(Encoding.ASCII.GetBytes(answer));
        client.Client.Shutdown(SocketShutdown.Send);
        // What it still sends is taken, so that the connection ends in order.
        while (await stream.ReadAsync(new byte[4096]) > 0)
            continue;
    }
}
