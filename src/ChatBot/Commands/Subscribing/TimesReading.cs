using System.Collections.Immutable;
using ChatBot.Alerts.Subscriptions;

namespace ChatBot.Commands.Subscribing;

/// <summary>What a text says of when to be told.</summary>
internal abstract record TimesReading
{
    private TimesReading()
    {
    }

    /// <summary>It is understood.</summary>
    /// <param name="Times">The times that are meant.</param>
    public sealed record Understood(DeliveryTimes Times) : TimesReading;

    /// <summary>It speaks of times and cannot be understood.</summary>
    /// <param name="Text">What is wrong and how to write it, in a sentence or two.</param>
    /// <param name="Instead">What may have been meant in its place; may be empty.</param>
    public sealed record Problem(string Text, ImmutableArray<string> Instead) : TimesReading;

    /// <summary>It does not speak of times.</summary>
    public sealed record None : TimesReading;
}
