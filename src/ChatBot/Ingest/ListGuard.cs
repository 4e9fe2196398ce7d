using System.Globalization;
using ChatBot.Facts;
using ChatBot.Facts.Lists;
using ChatBot.Reading.Lists;
using ChatBot.Settings;

namespace ChatBot.Ingest;

/// <summary>Says why a version of a list must not be taken in before somebody has looked at it.</summary>
internal static class ListGuard
{
    private const int ShownRows = 3;

    /// <summary>Why the version is refused or held; null when it may be taken in.</summary>
    /// <param name="read">What was read.</param>
    /// <param name="standing">The version that stands; null where there is none.</param>
    /// <param name="options">The settings.</param>
    public static string? Objection(ListReading read, Source? standing, ListsOptions options)
    {
        var (source, before) = (read.Reading.Source, read.Before);
        var bad = read.Issues.Where(i => i.Kind == RowIssueKind.Malformed).ToArray();
        if (options.RefuseBadRows && bad.Length > 0)
            return Invariant($"{bad.Length} rows cannot be read ({string.Join("; ", bad.Take(ShownRows).Select(b => Invariant($"row {b.Row}: {b.Reason}")))}); correct them, or set Lists:RefuseBadRows to false.");
        if (!read.Reading.Entries.Any(e => e.Gone is null))
            return "it holds no entry, as after a broken download; the version that stands is kept.";
        if (standing is { IsDatedByFile: false } && !source.IsDatedByFile && source.Published < standing.Published)
            return $"it is of {FactDate.OnDay(source.Published).ToWords()}, older than the version that stands, of {FactDate.OnDay(standing.Published).ToWords()}.";
        var bare = read.Changes.Changed.Count(c => c.After.OtherNames.IsEmpty && !c.Before.OtherNames.IsEmpty);
        if (bare > options.RemovedAlways && bare > options.LargestRemovedShare * before)
            return Invariant($"{bare} of {before} entries would lose all their other names, as when a file of aliases is missing.");
        var removed = read.Changes.Removed.Length;
        return removed > options.RemovedAlways && removed > options.LargestRemovedShare * before
            ? Invariant($"it would take {removed} of {before} entries off, more than a share of {options.LargestRemovedShare:0.##} (Lists:LargestRemovedShare), as after a broken download.")
            : null;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
