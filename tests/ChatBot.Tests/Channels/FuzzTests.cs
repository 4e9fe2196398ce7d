using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using ChatBot.Conversation;
using ChatBot.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ChatBot.Tests.Channels;

/// <summary>
/// The real program takes whatever is posted to it. LISTWATCH_FUZZ in the environment says how many activities are tried, from which seed on
/// LISTWATCH_FUZZ_SEED does.
/// </summary>
public sealed class FuzzTests
{
    private const int Usual = 3000;
    private const int AtOnce = 8;

    private static readonly HttpStatusCode[] Expected =
    [
        HttpStatusCode.OK, HttpStatusCode.Accepted, HttpStatusCode.BadRequest, HttpStatusCode.Forbidden, HttpStatusCode.RequestEntityTooLarge,
        HttpStatusCode.NotImplemented, HttpStatusCode.ServiceUnavailable,
    ];

    [Fact]
    public async Task No_activity_makes_the_program_fail_or_hang()
    {
        using var folder = new TemporaryFolder();
        var errors = new ErrorLog();
        await using var app = WebHost.Build(
            ["--urls", "http://127.0.0.1:0", "--environment", "Development", "--Store:Path", folder.File("facts.db"), "--Turns:JournalMegabytes", "16"],
            builder =>
            {
                builder.AddListWatch();
                builder.Logging.ClearProviders();
                builder.Services.AddSingleton<ILoggerProvider>(errors);
            });
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()), Timeout = TimeSpan.FromSeconds(30) };
        var (count, start) = (Number("LISTWATCH_FUZZ", Usual), Number("LISTWATCH_FUZZ_SEED", 0));

        var failed = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(Enumerable.Range(start, count), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (seed, cancellation) =>
        {
            using var content = new ByteArrayContent(ActivityFuzzer.Make(seed));
            content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            using var response = await client.PostAsync("/api/messages", content, cancellation);
            await response.Content.ReadAsByteArrayAsync(cancellation);
            if (!Expected.Contains(response.StatusCode))
                failed.Add($"seed {seed}: {response.StatusCode}");
        });
        await app.StopAsync();

        Assert.True(errors.Messages.IsEmpty, errors.Messages.FirstOrDefault());
        Assert.Empty(failed.Take(10));
    }

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    /// <summary>Keeps what the program logs as an error: a turn that failed was answered with an apology, which is no failure of the request.</summary>
    private sealed class ErrorLog : ILoggerProvider, ILogger
    {
        private const int ReplyGivenUp = 21;

        public ConcurrentQueue<string> Messages { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            // Nobody listens where the activities say that replies go.
            if (IsEnabled(logLevel) && eventId.Id != ReplyGivenUp)
                Messages.Enqueue(formatter(state, exception) + " " + exception);
        }

        public void Dispose()
        {
        }
    }
}
