using ChatBot.CommandLine;

namespace ChatBot.Tests.CommandLine;

public sealed class RegexLimitTests
{
    [Fact]
    public void A_pattern_that_does_not_end_is_stopped()
    {
        RegexLimit.Set();

        Assert.Equal(RegexLimit.Longest, Assert.IsType<TimeSpan>(AppContext.GetData(RegexLimit.Name)));
    }
}
