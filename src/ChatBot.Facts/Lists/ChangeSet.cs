using System.Collections.Immutable;

namespace ChatBot.Facts.Lists;

/// <summary>What a new version of a list changed. Order, white space and repeated rows are no change.</summary>
/// <param name="Added">Who is on the list now and was not before.</param>
/// <param name="Removed">Who was on the list before and is no longer.</param>
/// <param name="Changed">What is said otherwise of whom.</param>
public sealed record ChangeSet(ImmutableArray<EntryAdded> Added, ImmutableArray<EntryRemoved> Removed, ImmutableArray<EntryChanged> Changed)
{
    /// <summary>No change.</summary>
    public static ChangeSet None { get; } = new([], [], []);

    /// <summary>Whether nothing changed.</summary>
    public bool IsEmpty => Added.IsEmpty && Removed.IsEmpty && Changed.IsEmpty;

    /// <summary>How many entries it concerns.</summary>
    public int Count => Added.Length + Removed.Length + Changed.Length;

    /// <summary>The entries that it concerns: those added, removed, as they stood, and changed, as they stand.</summary>
    public IEnumerable<ListEntry> All => Added.Select(a => a.Entry).Concat(Removed.Select(r => r.Before)).Concat(Changed.Select(c => c.After));

    /// <summary>The part of it that concerns some entries: as they stand, or, of those that were removed, as they stood; of those that changed, either.</summary>
    public ChangeSet Where(Predicate<ListEntry> isWanted)
    {
        ArgumentNullException.ThrowIfNull(isWanted);
        return new([.. Added.Where(a => isWanted(a.Entry))], [.. Removed.Where(r => isWanted(r.Before))], [.. Changed.Where(c => isWanted(c.After) || isWanted(c.Before))]);
    }

    /// <summary>This change and a later one of the same list as one: what was there before both, and is there after them. What the later takes back is no change.</summary>
    public ChangeSet Then(ChangeSet later)
    {
        ArgumentNullException.ThrowIfNull(later);
        var steps = Steps().ToDictionary(s => s.Key, StringComparer.Ordinal);
        var order = steps.Keys.ToList();
        foreach (var step in later.Steps())
            if (!steps.TryAdd(step.Key, step))
                steps[step.Key] = steps[step.Key] with { After = step.After };
            else
                order.Add(step.Key);
        var added = ImmutableArray.CreateBuilder<EntryAdded>();
        var removed = ImmutableArray.CreateBuilder<EntryRemoved>();
        var changed = ImmutableArray.CreateBuilder<EntryChanged>();
        foreach (var (_, before, after, isRelisted) in order.Select(key => steps[key]))
            if (before is not { Removed: null } && after is { Removed: null })
                added.Add(new(after, isRelisted));
            else if (before is { Removed: null } && after is not { Removed: null })
                removed.Add(new(before, after));
            else if (before is not null && after is not null && ListComparison.Differences(before, after) is { IsEmpty: false } differences)
                changed.Add(new(before, after, differences));
        return new(added.ToImmutable(), removed.ToImmutable(), changed.ToImmutable());
    }

    // An entry that is not on the list is null, or there with the day of its removal.
    private IEnumerable<(string Key, ListEntry? Before, ListEntry? After, bool IsRelisted)> Steps() =>
    [
        .. Added.Select(a => (a.Entry.Key, (ListEntry?)null, (ListEntry?)a.Entry, a.IsRelisted)),
        .. Removed.Select(r => (r.Before.Key, (ListEntry?)r.Before, r.After, false)),
        .. Changed.Select(c => (c.After.Key, (ListEntry?)c.Before, (ListEntry?)c.After, false)),
    ];
}

/// <summary>An entry that was put on the list.</summary>
/// <param name="Entry">The entry as it stands.</param>
/// <param name="IsRelisted">Whether the list had it before and had taken it off.</param>
public sealed record EntryAdded(ListEntry Entry, bool IsRelisted);

/// <summary>An entry that was taken off the list.</summary>
/// <param name="Before">The entry as it stood.</param>
/// <param name="After">The entry as it stands, where the list keeps it with the day of its removal; null where it is gone.</param>
public sealed record EntryRemoved(ListEntry Before, ListEntry? After);

/// <summary>An entry of which the list says something otherwise.</summary>
/// <param name="Before">The entry as it stood.</param>
/// <param name="After">The entry as it stands.</param>
/// <param name="Fields">What differs; never empty.</param>
public sealed record EntryChanged(ListEntry Before, ListEntry After, ImmutableArray<FieldChange> Fields);

/// <summary>A field that differs.</summary>
/// <param name="Field">The field.</param>
/// <param name="Before">What it held, as one text; empty for nothing.</param>
/// <param name="After">What it holds.</param>
public sealed record FieldChange(EntryField Field, string Before, string After);

/// <summary>A field of an entry, in the order in which differences are told.</summary>
public enum EntryField
{
    /// <summary>The name.</summary>
    Name,

    /// <summary>The other names.</summary>
    Aliases,

    /// <summary>The list.</summary>
    List,

    /// <summary>The authority.</summary>
    Authority,

    /// <summary>The programs.</summary>
    Program,

    /// <summary>The day of listing.</summary>
    DateAdded,

    /// <summary>The day of removal.</summary>
    DateRemoved,

    /// <summary>The remarks.</summary>
    Remarks,

    /// <summary>The identifying numbers.</summary>
    Identifiers,

    /// <summary>The addresses.</summary>
    Addresses,
}
