using System.Collections.Immutable;
using ChatBot.Asking.Understanding;
using ChatBot.Facts;

namespace ChatBot.Asking;

/// <summary>What a conversation was about so far; follow-ups such as "why?" lean on it. Immutable; the caller keeps it between turns.</summary>
public sealed record Context
{
    /// <summary>When the last question was answered.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>What the last question wanted to know.</summary>
    public Intent Intent { get; init; }

    /// <summary>The companies it was about.</summary>
    public ImmutableArray<Company> Companies { get; init; } = [];

    /// <summary>The companies that were last shown together, or named one after the other: what "the second one" and "both" mean.</summary>
    public ImmutableArray<Company> Shown { get; init; } = [];

    /// <summary>The unknown names it was about.</summary>
    public ImmutableArray<string> Strangers { get; init; } = [];

    /// <summary>The facts the answer rested on.</summary>
    public ImmutableArray<Fact> Topic { get; init; } = [];
}
