using ChatBot.Facts;
using ChatBot.Facts.Changes;
using ChatBot.Facts.Lists;

namespace ChatBot.Alerts.Composing;

/// <summary>Tells what a version of a list changed, company by company.</summary>
internal static class EntryItems
{
    private const int LongestValue = 200;

    /// <summary>The items of a change, those that were added first, then those that were removed.</summary>
    public static IEnumerable<AlertItem> Of(SourceChange change, ChangeSet entries) => entries.Added.Select(a => Added(change, a))
        .Concat(entries.Removed.Select(r => Removed(change, r)))
        .Concat(entries.Changed.Select(c => Changed(change, c)));

    private static AlertItem Added(SourceChange change, EntryAdded added) => new(
        AlertItemKind.Added,
        added.Entry.Name,
        $"Added to {List(added.Entry)}{(added.Entry.Added is { } date ? " " + date.ToPhrase() : "; the list gives no date")}. "
            + (added.IsRelisted ? "It was on the list before and is listed again." : $"It was not in {VersionBefore(change)}."),
        [Row(change, added.Entry)]);

    private static AlertItem Removed(SourceChange change, EntryRemoved removed) => removed.After is { Removed: { } date } after
        ? new(AlertItemKind.Removed, after.Name, $"Removed from {List(after)} {date.ToPhrase()}. It was on it in {VersionBefore(change)}.", [Row(change, after)])
        : new(
            AlertItemKind.Removed,
            removed.Before.Name,
            $"No longer on {List(removed.Before)}: it was in {VersionBefore(change)} and is not in that of {Day(change.Source.Published)}.",
            [Note(change, removed.Before)]);

    private static AlertItem Changed(SourceChange change, EntryChanged changed) => new(
        AlertItemKind.Changed,
        changed.After.Name,
        $"Its entry on {List(changed.After)} changed. {string.Join(' ', changed.Fields.Select(Difference))}",
        [Row(change, changed.After)]);

    private static string Difference(FieldChange field)
    {
        var what = Name(field.Field);
        var (before, after) = (Cut(field.Before), Cut(field.After));
        return before.Length == 0 ? $"{what}: “{after}”, where it said nothing before."
            : after.Length == 0 ? $"{what}: nothing any more; before, “{before}”."
            : $"{what}: “{after}”; before, “{before}”.";
    }

    private static string Name(EntryField field) => field switch
    {
        EntryField.Aliases => "Other names",
        EntryField.DateAdded => "Day of listing",
        EntryField.DateRemoved => "Day of removal",
        _ => field.ToString(),
    };

    private static AlertQuote Row(SourceChange change, ListEntry entry) => Quote(change, new(entry, "", null));

    private static AlertQuote Note(SourceChange change, ListEntry entry) => Quote(change, new(entry, "", null, new(change.Before!.Value, change.Source.Published)));

    private static AlertQuote Quote(SourceChange change, ListedEntry listed) =>
        new(change.Source, new(listed.Entry.Row, listed.Quote) { IsNote = listed.IsNote, Page = listed.Entry.Page }, listed.Quote);

    // Two versions of one day are not told apart by it.
    private static string VersionBefore(SourceChange change) => change.Before == change.Source.Published ? "the version before" : $"the version of {Day(change.Before!.Value)}";

    private static string List(ListEntry entry) => $"{entry.List} ({entry.Authority})";

    private static string Day(DateOnly day) => FactDate.OnDay(day).ToWords();

    private static string Cut(string text) => text.Length <= LongestValue ? text
        : text[..(char.IsHighSurrogate(text[LongestValue - 2]) ? LongestValue - 2 : LongestValue - 1)] + "…";
}
