using ChatBot.Alerts;
using ChatBot.Alerts.Outbox;
using ChatBot.CommandLine;
using ChatBot.Tests.LiteDb;

namespace ChatBot.Tests.CommandLine;

public sealed class OutboxCommandTests : IDisposable
{
    private const string Place = "msteams/19:a@thread.tacv2";

    private static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeMilliseconds(1_700_000_000_000);

    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _out = new();
    private readonly StringWriter _error = new();
    private readonly KeptPlaces _places;

    public OutboxCommandTests()
    {
        _places = new(_folder.File("facts.db"));
        Put(new(3, Place, null) { State = DeliveryState.Uncertain, Code = "ServiceError", At = Now, Due = Now });
        Put(new(3, "msteams/b", "a tenant") { State = DeliveryState.Sent, ActivityId = "1", At = Now, Due = Now });
        Put(new(4, "msteams/b", "a tenant") { State = DeliveryState.Dead, Code = "BadArgument", At = Now, Due = Now });
    }

    public void Dispose()
    {
        _places.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Its_counts_add_up()
    {
        Assert.Equal(ExitCode.Fine, await Run("outbox"));
        Assert.StartsWith("3 deliveries: 1 sent, 1 uncertain, 1 given up.", _out.ToString(), StringComparison.Ordinal);
        Assert.Contains("Change 3: 2 deliveries: 1 sent, 1 uncertain.", _out.ToString(), StringComparison.Ordinal);
        Assert.Contains("Uncertain: ServiceError: 1, the last ", _out.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_delivery_is_a_line_of_the_export()
    {
        Assert.Equal(ExitCode.Fine, await Run("outbox --csv"));
        var lines = _out.ToString().Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(4, lines.Length);
        Assert.Equal("change,conversation,tenant,state,code,at,due,attempts,revision,repeat,activity", lines[0]);
        Assert.Equal($"3,{Place},,uncertain,ServiceError,2023-11-14T22:13:20Z,2023-11-14T22:13:20Z,0,0,no,", lines[1]);
    }

    [Fact]
    public async Task What_is_uncertain_is_handed_over_again_when_somebody_says_so()
    {
        Assert.Equal(ExitCode.Fine, await Run("outbox --resend 3"));
        Assert.Equal(DeliveryState.Pending, Assert.Single(_places.Outbox.Of(Place)).State);
        Assert.Equal(DeliveryState.Sent, _places.Outbox.Of("msteams/b")[0].State);
    }

    [Fact]
    public async Task Of_one_conversation_what_was_given_up_is_handed_over_again_too()
    {
        Assert.Equal(ExitCode.Fine, await Run("outbox --resend 4 --conversation msteams/b"));
        Assert.Equal(DeliveryState.Pending, _places.Outbox.Of("msteams/b")[1].State);
    }

    [Fact]
    public async Task Where_there_is_nothing_to_hand_over_it_says_so()
    {
        Assert.Equal(ExitCode.Failed, await Run("outbox --resend 9"));
        Assert.Contains("Change 9 has no such delivery", _error.ToString(), StringComparison.Ordinal);
    }

    private void Put(Delivery delivery) => Assert.True(_places.Outbox.Write([new(new DeliveryStep(null, delivery))])[0]);

    private Task<int> Run(string args)
    {
        var outbox = new OutboxOperations(_places.Outbox, _places.Subscribers, new DeliveryRules(), TimeProvider.System);
        var session = new Session(null!, null!, null!, null!, null!, outbox, () => OutboxWords.Of(outbox.Report(), _places.Changes, TimeProvider.System.GetUtcNow()), null!, () => { });
        return new CommandLineProgram(_ => session, (_, _) => Task.CompletedTask, Terminal.Of(_out, _error)).RunAsync(args.Split(' '));
    }
}
