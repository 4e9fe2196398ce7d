using System.Collections.Immutable;

namespace ChatBot.Facts.Lists;

/// <summary>Compares two versions of a list, entry by entry.</summary>
public static class ListComparison
{
    private const string Separator = "; ";

    private static readonly ImmutableArray<(EntryField Field, Func<ListEntry, string> Value)> Fields =
    [
        (EntryField.Name, e => Plain(e.Name)),
        (EntryField.Aliases, e => Sorted(e.OtherNames.Select(n => n.Text))),
        (EntryField.List, e => Plain(e.List)),
        (EntryField.Authority, e => Plain(e.Authority)),
        (EntryField.Program, e => Sorted(e.Programs)),
        (EntryField.DateAdded, e => e.Added?.ToString() ?? ""),
        (EntryField.DateRemoved, e => e.Removed?.ToString() ?? ""),
        (EntryField.Remarks, e => Plain(e.Remarks)),
        (EntryField.Identifiers, e => Sorted(e.Identifiers)),
        (EntryField.Addresses, e => Sorted(e.Addresses)),
    ];

    /// <summary>What changed from one version to the next.</summary>
    /// <param name="before">The entries of the earlier version, each key once.</param>
    /// <param name="after">Those of the later, each key once.</param>
    /// <returns>Additions and changes in the order of the later version, removals in that of the earlier.</returns>
    public static ChangeSet Compare(IEnumerable<ListEntry> before, IEnumerable<ListEntry> after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var old = before.ToDictionary(e => e.Key, StringComparer.Ordinal);
        var added = ImmutableArray.CreateBuilder<EntryAdded>();
        var removed = ImmutableArray.CreateBuilder<EntryRemoved>();
        var changed = ImmutableArray.CreateBuilder<EntryChanged>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in after)
        {
            seen.Add(entry.Key);
            switch (old.GetValueOrDefault(entry.Key))
            {
                // An entry that comes with the day of its removal was never seen on the list.
                case null when entry.Removed is null:
                    added.Add(new(entry, false));
                    break;
                case null:
                    break;
                case { Removed: not null } when entry.Removed is null:
                    added.Add(new(entry, true));
                    break;
                case { Removed: null } earlier when entry.Removed is not null:
                    removed.Add(new(earlier, entry));
                    break;
                case var earlier when Differences(earlier, entry) is { IsEmpty: false } differences:
                    changed.Add(new(earlier, entry, differences));
                    break;
            }
        }
        removed.AddRange(old.Values.Where(e => e.Removed is null && !seen.Contains(e.Key)).Select(e => new EntryRemoved(e, null)));
        return new(added.ToImmutable(), removed.ToImmutable(), changed.ToImmutable());
    }

    /// <summary>In which fields two versions of an entry differ.</summary>
    public static ImmutableArray<FieldChange> Differences(ListEntry before, ListEntry after) =>
    [
        .. Fields.Select(f => new FieldChange(f.Field, f.Value(before), f.Value(after)))
            .Where(change => !string.Equals(change.Before, change.After, StringComparison.Ordinal)),
    ];

    private static string Sorted(IEnumerable<string> texts) =>
        string.Join(Separator, texts.Select(Plain).Where(t => t.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static string Plain(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
