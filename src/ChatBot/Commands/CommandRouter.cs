using System.Collections.Frozen;

namespace ChatBot.Commands;

/// <summary>What a message is, as far as commands go.</summary>
internal abstract record CommandRoute
{
    /// <summary>A registered command.</summary>
    public sealed record Registered(Command Command, string Argument) : CommandRoute;

    /// <summary>A word after a slash that names no command.</summary>
    public sealed record Unknown(string Word, string Argument) : CommandRoute;

    /// <summary>A wish to be alerted, which nothing here can do yet.</summary>
    public sealed record Alerts(string Word, string Argument) : CommandRoute;

    /// <summary>Not a command.</summary>
    public sealed record Question : CommandRoute;
}

/// <summary>Tells commands from questions.</summary>
/// <param name="commands">The registered commands.</param>
internal sealed class CommandRouter(CommandSet commands)
{
    private static readonly FrozenSet<string> AlertWords = new[]
    {
        "watch", "unwatch", "watchlist", "subscribe", "unsubscribe", "subscription", "subscriptions", "alert", "alerts",
        "notify", "notification", "notifications", "follow", "unfollow", "monitor", "track", "remind", "mute", "unmute",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Those that, first in a sentence that is no question, can only be a request.</summary>
    private static readonly FrozenSet<string> AlertRequests = new[]
    {
        "watch", "unwatch", "subscribe", "unsubscribe", "notify", "monitor",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

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
        return AlertRequests.Contains(word) ? new CommandRoute.Alerts(word, argument) : new CommandRoute.Question();
    }

    private CommandRoute Slashed(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return new CommandRoute.Registered(commands.Help, "");
        var (word, argument) = Split(text);
        if (commands.Find(word.TrimEnd('?', '!', '.', ',')) is { } command)
            return new CommandRoute.Registered(command, argument);
        return AlertWords.Contains(word) ? new CommandRoute.Alerts(word, argument) : new CommandRoute.Unknown(word, argument);
    }

    private static (string Word, string Argument) Split(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ':' and not '：')
            end++;
        return (text[..end].ToString(), text[end..].TrimStart(":：").Trim().ToString());
    }
}
