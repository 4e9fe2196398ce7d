using System.Globalization;
using ChatBot.Ingest;

namespace ChatBot.Commands;

/// <summary>How a source is doing, in words.</summary>
internal static class SourceWords
{
    /// <summary>When it was last checked, and that it is fine or what is wrong.</summary>
    public static string Of(SourceState state) => $"Last checked {Moment(state.Checked)}: {(state.IsFine ? "fine." : Problem(state))}";

    /// <summary>What is wrong with it, and what to do.</summary>
    public static string Problem(SourceState state) => string.Join(' ', Parts(state));

    private static IEnumerable<string> Parts(SourceState state)
    {
        if (state.NotTaken is { } kept)
            yield return $"{(kept.IsHeld ? "held" : "not taken in")} since {Moment(kept.Since)}. {kept.Reason}";
        if (state.NotFetched is { } failure)
            yield return $"failing since {Moment(failure.Since)}. {failure.Reason}{(state.Next is { } next ? $" It is tried again at {Moment(next)}." : "")}";
    }

    private static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture);
}
