using ChatBot.Commands.Subscribing;

namespace ChatBot.Commands;

/// <summary>What a message is, as far as commands go.</summary>
internal abstract record CommandRoute
{
    /// <summary>A registered command.</summary>
    public sealed record Registered(Command Command, string Argument) : CommandRoute;

    /// <summary>A word after a slash that names no command.</summary>
    public sealed record Unknown(string Word, string Argument) : CommandRoute;

    /// <summary>Not a command.</summary>
    public sealed record Question : CommandRoute;
}

/// <summary>Tells commands from questions.</summary>
/// <param name="commands">The registered commands.</param>
internal sealed class CommandRouter(CommandSet commands)
{
    /// <summary>What the message is. A slash makes a command; without one, only what cannot be a question is one.</summary>
    public CommandRoute Find(string text)
    {
        var message = text.AsSpan().Trim();
        var bare = message.TrimStart("/／");
        if (bare.Length < message.Length)
            return Slashed(bare.TrimStart());
        if (message.EndsWith('?') || message.EndsWith('？'))
            return new CommandRoute.Question();
        var (word, argument) = Split(message.TrimEnd("!.！。"));
        if (commands.Find(word) is { } command && command.WorksWithoutSlash(argument))
            return new CommandRoute.Registered(command, argument);
        return Wish(message.TrimEnd("!.！。")) ?? (CommandRoute)new CommandRoute.Question();
    }

    /// <summary>What a message is that is longer than what is read: a command that takes long text; null for anything else.</summary>
    public CommandRoute.Registered? FindLong(string text)
    {
        var message = text.AsSpan().Trim();
        var bare = message.TrimStart("/／");
        if (bare.Length == message.Length)
            return null;
        var (word, argument) = Split(bare.TrimStart());
        return commands.Find(word) is { TakesLongText: true } command ? new(command, argument) : null;
    }

    private CommandRoute Slashed(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return new CommandRoute.Registered(commands.Help, "");
        var (word, argument) = Split(text);
        var name = word.TrimEnd('?', '!', '.', ',');
        if (commands.Find(name) is { } command)
            return new CommandRoute.Registered(command, argument);
        if (Wish(text) is { } wish)
            return wish;
        return PlainWish.CommandOf(name) is { } other && commands.Find(other) is { } meant
            ? new CommandRoute.Registered(meant, argument)
            : new CommandRoute.Unknown(word, argument);
    }

    private CommandRoute.Registered? Wish(ReadOnlySpan<char> text) =>
        PlainWish.Find(text.ToString()) is { } wish && commands.Find(wish.Command) is { } command ? new(command, wish.Argument) : null;

    private static (string Word, string Argument) Split(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ':' and not '：')
            end++;
        return (text[..end].ToString(), text[end..].TrimStart(":：").Trim().ToString());
    }
}
