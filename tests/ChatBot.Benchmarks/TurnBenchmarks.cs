using System.Text.Json;
using System.Text.Json.Nodes;
using BenchmarkDotNet.Attributes;
using ChatBot.Channels.Schema;
using ChatBot.Channels.Turns;

namespace ChatBot.Benchmarks;

/// <summary>A whole turn in process, from the bytes of an activity of Teams to the bytes of its reply; only the network is left out.</summary>
[MemoryDiagnoser]
public class TurnBenchmarks : IDisposable
{
    private readonly List<byte[]> _incoming = [];
    private BuiltInBot _program = null!;
    private IBot _bot = null!;

    [GlobalSetup]
    public void Setup()
    {
        _program = new BuiltInBot();
        _bot = _program.Bot;
        _incoming.AddRange(Questions.Mixed.Select(Incoming));
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _program.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark]
    public Task<byte[]> Listing() => TurnAsync(_incoming[0]);

    [Benchmark(OperationsPerInvoke = 11)]
    public async Task<int> Mixed()
    {
        var bytes = 0;
        foreach (var activity in _incoming)
            bytes += (await TurnAsync(activity)).Length;
        return bytes;
    }

    private async Task<byte[]> TurnAsync(byte[] incoming)
    {
        var activity = JsonSerializer.Deserialize(incoming, ChannelsJson.Default.Activity)!;
        var replies = new ReplyBuffer();
        await _bot.OnTurnAsync(new TurnContext(activity, replies), CancellationToken.None);
        return JsonSerializer.SerializeToUtf8Bytes(replies.Replies[0], ChannelsJson.Default.Activity);
    }

    /// <summary>A message in a channel of Teams, each in a conversation of its own.</summary>
    private static byte[] Incoming(string question, int number) => JsonSerializer.SerializeToUtf8Bytes(new JsonObject
    {
        ["type"] = "message",
        ["id"] = $"{1_700_000_000_000 + number}",
        ["timestamp"] = "2024-05-06T07:08:09.123Z",
        ["serviceUrl"] = "https://connector.example.test/",
        ["channelId"] = "msteams",
        ["from"] = new JsonObject { ["id"] = "29:user", ["name"] = "Ada", ["aadObjectId"] = "00000000-0000-0000-0000-000000000001" },
        ["conversation"] = new JsonObject
        {
            ["isGroup"] = true,
            ["conversationType"] = "channel",
            ["tenantId"] = "00000000-0000-0000-0000-000000000002",
            ["id"] = $"19:channel@thread.tacv2;messageid={number}",
        },
        ["recipient"] = new JsonObject { ["id"] = "28:bot", ["name"] = "ListWatch" },
        ["textFormat"] = "plain",
        ["locale"] = "en-GB",
        ["text"] = $"<at>ListWatch</at> {question}",
        ["entities"] = new JsonArray(
            new JsonObject
            {
                ["type"] = "mention",
                ["text"] = "<at>ListWatch</at>",
                ["mentioned"] = new JsonObject { ["id"] = "28:bot", ["name"] = "ListWatch" },
            },
            new JsonObject { ["type"] = "clientInfo", ["locale"] = "en-GB", ["country"] = "GB", ["platform"] = "Windows" }),
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = "00000000-0000-0000-0000-000000000002" } },
    });
}
