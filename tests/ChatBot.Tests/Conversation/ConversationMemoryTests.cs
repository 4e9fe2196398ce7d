using ChatBot.Asking;
using ChatBot.Conversation;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.Tests.Conversation;

public sealed class ConversationMemoryTests
{
    private readonly FakeTimeProvider _time = new();

    private ConversationMemory Memory(int capacity = 3) => new(capacity, TimeSpan.FromMinutes(30), _time);

    [Fact]
    public void A_conversation_is_remembered_apart_from_the_others()
    {
        var memory = Memory();
        var context = SomeContext();
        memory.Remember("a", context);
        Assert.Same(context, memory.Recall("a"));
        Assert.Null(memory.Recall("b"));
    }

    [Fact]
    public void A_silent_conversation_is_forgotten_and_a_lively_one_is_not()
    {
        var memory = Memory();
        memory.Remember("silent", SomeContext());
        memory.Remember("lively", SomeContext());
        _time.Advance(TimeSpan.FromMinutes(20));
        memory.Remember("lively", SomeContext());
        _time.Advance(TimeSpan.FromMinutes(10));
        Assert.Null(memory.Recall("silent"));
        Assert.NotNull(memory.Recall("lively"));
        Assert.Equal(1, memory.Count);
    }

    [Fact]
    public void The_one_silent_for_longest_makes_room()
    {
        var memory = Memory(capacity: 2);
        memory.Remember("a", SomeContext());
        memory.Remember("b", SomeContext());
        memory.Remember("a", SomeContext());
        memory.Remember("c", SomeContext());
        Assert.Null(memory.Recall("b"));
        Assert.NotNull(memory.Recall("a"));
        Assert.Equal(2, memory.Count);
    }

    [Fact]
    public async Task Many_conversations_at_once_never_exceed_the_bound()
    {
        var memory = Memory(capacity: 50);
        var context = SomeContext();
        await Parallel.ForAsync(0, 2000, (i, _) =>
        {
            memory.Remember("c" + (i % 200), context);
            memory.Recall("c" + (i % 77));
            return ValueTask.CompletedTask;
        });
        Assert.Equal(50, memory.Count);
    }

    private static Context SomeContext() => new Asker(TimeProvider.System).Ask("hello", Commands.SmallWorld.Knowledge, null).Context;
}
