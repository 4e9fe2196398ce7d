using System.Collections.Concurrent;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ChatBot.EndToEnd;

/// <summary>
/// The real process, killed at random moments while people ask. LISTWATCH_KILLS in the environment says how many times, a few where it is not set.
/// </summary>
public sealed partial class KilledProgramTests
{
    private const int Usual = 4;
    private const int Askers = 12;

    [Fact]
    public async Task Nothing_that_was_accepted_is_answered_twice_and_only_what_was_being_said_can_be_lost()
    {
        await using var connector = new CountingConnector(TimeSpan.FromMilliseconds(20));
        await connector.StartAsync();
        var accepted = new ConcurrentBag<string>();
        var random = new Random(7);
        var kills = int.TryParse(Environment.GetEnvironmentVariable("LISTWATCH_KILLS"), CultureInfo.InvariantCulture, out var set) ? set : Usual;

        using var program = new RunningProgram();
        await program.InitializeAsync();
        for (var round = 0; round < kills; round++)
        {
            var asking = Task.WhenAll(Enumerable.Range(0, Askers).Select(asker => AskAsync(program.Address, connector.Url, $"{round}-{asker}", accepted)));
            var enough = accepted.Count + Askers;
            await WaitForAsync(() => accepted.Count >= enough, TimeSpan.FromSeconds(30));
            await Task.Delay(random.Next(400));
            program.Kill();
            await asking;
            await program.RestartAsync();
        }
        await WaitForAsync(() => Lost() <= UncertainIn(program), TimeSpan.FromSeconds(30));
        program.Kill();

        Assert.All(connector.Answers, answer => Assert.Equal(1, answer.Value));
        Assert.InRange(Lost(), 0, UncertainIn(program));
        Assert.InRange(accepted.Count, kills * Askers, int.MaxValue);

        int Lost() => accepted.Count(id => !connector.Answers.ContainsKey(id));
    }

    private static async Task AskAsync(Uri bot, string connector, string name, ConcurrentBag<string> accepted)
    {
        using var client = new HttpClient { BaseAddress = bot };
        for (var i = 0; ; i++)
        {
            var id = $"{name}-{i}";
            try
            {
                using var response = await client.PostAsJsonAsync("/api/messages", Message(id, name, connector));
                if (response.IsSuccessStatusCode)
                    accepted.Add(id);
            }
            catch (HttpRequestException)
            {
                return; // killed
            }
        }
    }

    private static JsonObject Message(string id, string conversation, string connector) => new()
    {
        ["type"] = "message",
        ["id"] = id,
        ["channelId"] = "msteams",
        ["serviceUrl"] = connector,
        ["from"] = new JsonObject { ["id"] = "29:ada" },
        ["recipient"] = new JsonObject { ["id"] = "28:bot" },
        ["conversation"] = new JsonObject { ["id"] = conversation, ["conversationType"] = "personal" },
        ["text"] = "is DJI listed?",
    };

    private static async Task WaitForAsync(Func<bool> condition, TimeSpan most)
    {
        using var patience = new CancellationTokenSource(most);
        while (!condition() && !patience.IsCancellationRequested)
            await Task.Delay(50);
    }

    private static int UncertainIn(RunningProgram program) => program.Output
        .Select(line => BeingAnswered().Match(line))
        .Where(match => match.Success)
        .Sum(match => int.Parse(match.Groups["count"].Value, CultureInfo.InvariantCulture));

    [GeneratedRegex("; (?<count>[0-9]+) were being answered")]
    private static partial Regex BeingAnswered();
}
