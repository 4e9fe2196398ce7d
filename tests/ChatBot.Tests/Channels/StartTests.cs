using ChatBot.CommandLine;
using ChatBot.Conversation;
using ChatBot.Web;

namespace ChatBot.Tests.Channels;

/// <summary>What the real program says when it cannot start.</summary>
public sealed class StartTests
{
    [Theory]
    [InlineData("urls", "nonsense")]
    [InlineData("urls", "http://localhost:99999")]
    [InlineData("urls", "ftp://localhost:5000")]
    [InlineData("http_ports", "many")]
    [InlineData("https_ports", "70000")]
    [InlineData("DirectLine:Enabled", "maybe")]
    [InlineData("Messages:LargestBodyBytes", "1")]
    [InlineData("Store:MinimumFreeMegabytes", "some")]
    public async Task A_wrong_setting_is_named_and_nothing_is_served(string key, string value)
    {
        using var folder = new TemporaryFolder();
        var error = new StringWriter();
        var code = await RunAsync(error, "--urls=http://127.0.0.1:0", "--environment=Development", "--Store:Path", folder.File("facts.db"), $"--{key}={value}");
        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains(key, error.ToString(), StringComparison.Ordinal);
        Assert.Contains(value, error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outside_development_the_app_id_is_asked_for_and_nothing_is_served()
    {
        using var folder = new TemporaryFolder();
        var error = new StringWriter();
        var code = await RunAsync(error, "--urls=http://127.0.0.1:0", "--environment=Production", "--Store:Path", folder.File("facts.db"));
        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains("Bot:AppId", Assert.Single(Lines(error)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_commands_ask_for_no_app_id()
    {
        using var folder = new TemporaryFolder();
        var error = new StringWriter();
        Assert.Equal(ExitCode.Fine, await RunAsync(error, "ask", "help", "--environment=Production", "--Store:Path", folder.File("facts.db")));
        Assert.Empty(error.ToString());
    }

    [Fact]
    public async Task An_address_in_use_is_told_in_one_line()
    {
        await using var first = await BotHost.StartAsync();
        using var folder = new TemporaryFolder();
        var error = new StringWriter();
        var code = await RunAsync(error, $"--urls={first.Client.BaseAddress!.GetLeftPart(UriPartial.Authority)}", "--environment=Development", "--Store:Path", folder.File("facts.db"));
        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains("address already in use", Assert.Single(Lines(error)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_is_none_is_told_in_one_line_and_left_alone()
    {
        using var folder = new TemporaryFolder();
        var database = folder.File("facts.db");
        await File.WriteAllTextAsync(database, "my letters");
        var error = new StringWriter();
        Assert.Equal(ExitCode.Failed, await RunAsync(error, "--urls=http://127.0.0.1:0", "--environment=Development", "--Store:Path", database));
        Assert.Contains("facts.db", Assert.Single(Lines(error)), StringComparison.Ordinal);
        Assert.Equal("my letters", await File.ReadAllTextAsync(database));
    }

    private static string[] Lines(StringWriter error) => error.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);

    private static Task<int> RunAsync(StringWriter error, params string[] args) => new CommandLineProgram(
        settings => Session.Open(settings, error),
        async (settings, cancellation) =>
        {
            await using var app = WebHost.Build(settings, builder => builder.AddListWatch());
            await app.StartAsync(cancellation);
            await app.StopAsync(cancellation);
        },
        Terminal.Of(TextWriter.Null, error)).RunAsync(args);
}
