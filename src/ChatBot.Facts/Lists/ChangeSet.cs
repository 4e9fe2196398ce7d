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
