using ChatBot.Asking;
using ChatBot.Conversation;
using ChatBot.Settings;
using ChatBot.Tests.Commands;
using CsCheck;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.Tests.Conversation;

public sealed class ResponderTests
{
    private static readonly Responder Bot = Create(SmallWorld.Knowledge);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t\n")]
    [InlineData("😂😂😂")]
    [InlineData("\u0001\u0002\u200B\u202E")]
    [InlineData("?!")]
    [InlineData("\uD83D")]
    public void A_message_without_words_gets_a_hint(string? text)
    {
        var answer = Bot.Respond("c", text);
        Assert.Equal(AnswerKind.Help, answer.Kind);
        Assert.Contains("/help", answer.Text, StringComparison.Ordinal);
        Assert.NotEmpty(answer.Offers);
    }

    [Theory]
    [InlineData(2001)]
    [InlineData(100_000)]
    public void A_message_that_is_too_long_is_refused_and_not_cut(int length)
    {
        var answer = Bot.Respond("c", new string('a', length));
        Assert.Contains("at most 2,000", answer.Text, StringComparison.Ordinal);
        Assert.Contains("not read it", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lone_slash_asks_for_help() => Assert.Equal("What I can help you with", Bot.Respond("c", "/").Title);

    [Fact]
    public void A_command_is_run() => Assert.Equal(AnswerKind.Source, Bot.Respond("c", "/sources").Kind);

    [Fact]
    public void An_unknown_command_is_answered() => Assert.Equal("Unknown command", Bot.Respond("c", "/frobnicate").Title);

    [Fact]
    public void The_greeting_says_what_is_known()
    {
        var greeting = Bot.Greeting();
        Assert.Contains(greeting.Caveats, c => c.Contains("Harbour Gazette", StringComparison.Ordinal));
        Assert.Contains("no sources yet", Assert.Single(Create(SmallWorld.Nothing).Greeting().Caveats), StringComparison.Ordinal);
    }

    [Fact]
    public void Knowledge_is_read_anew_for_each_message()
    {
        var knowledge = SmallWorld.Nothing;
        var bot = new Responder(new Asker(TimeProvider.System), () => knowledge, Options.Create(new ConversationOptions()), new FakeTimeProvider());
        Assert.Empty(bot.Respond("c", "/sources").Rows);
        knowledge = SmallWorld.Knowledge;
        Assert.Single(bot.Respond("c", "/sources").Rows);
    }

    [Fact]
    public void Whatever_is_said_there_is_an_answer() =>
        Gen.String.Sample(text => Bot.Respond("c", text) is { Text: not null } && Bot.Respond("c", "/" + text) is { Text.Length: > 0 });

    private static Responder Create(Knowledge knowledge) =>
        new(new Asker(TimeProvider.System), () => knowledge, Options.Create(new ConversationOptions()), new FakeTimeProvider());
}
