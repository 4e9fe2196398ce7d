using ChatBot.Asking.Answering;

namespace ChatBot.Tests.Asking;

public sealed class PastTenseTests
{
    [Theory]
    [InlineData("find", "found")]
    [InlineData("hold", "held")]
    [InlineData("regret", "regretted")]
    [InlineData("deny", "denied")]
    [InlineData("reply", "replied")]
    [InlineData("clarify", "clarified")]
    [InlineData("convey", "conveyed")]
    [InlineData("say", "said")]
    [InlineData("state", "stated")]
    [InlineData("add", "added")]
    [InlineData("affirm", "affirmed")]
    public void What_somebody_said_is_told_in_the_past(string verb, string past) =>
        Assert.Equal(past, Phrases.Past(verb));
}
