using ChatBot.CommandLine;

namespace ChatBot.Tests.CommandLine;

public sealed class HostArgumentsTests
{
    [Theory]
    [InlineData("ask hi --urls=http://x --json", "--urls=http://x", "ask hi --json")]
    [InlineData("--Store:Path /a/b facts --json", "--Store:Path /a/b", "facts --json")]
    [InlineData("import a.md --Logging:LogLevel:Default=Debug b.md", "--Logging:LogLevel:Default=Debug", "import a.md b.md")]
    [InlineData("ask -- --urls what", "", "ask -- --urls what")]
    [InlineData("--contentRoot=/a --applicationName=b", "--contentRoot=/a --applicationName=b", "")]
    public void Settings_are_told_from_the_rest(string args, string settings, string rest)
    {
        var split = HostArguments.Split(args.Split(' '));
        Assert.Equal(settings, string.Join(' ', split.Settings));
        Assert.Equal(rest, string.Join(' ', split.Rest));
    }

    [Theory]
    [InlineData("ask hi --urls")]
    [InlineData("--Store:Path")]
    public void A_setting_without_a_value_is_refused(string args) =>
        Assert.Contains("needs a value", Assert.Throws<UsageException>(() => HostArguments.Split(args.Split(' '))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_question_is_no_setting_even_with_a_colon() =>
        Assert.Empty(HostArguments.Split(["ask", "--: what about this: ?", "-- x:y z"]).Settings);
}
