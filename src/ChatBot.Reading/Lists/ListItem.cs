using ChatBot.Facts.Lists;

namespace ChatBot.Reading.Lists;

/// <summary>What one row of a list file gave: an entry, or why there is none. Exactly one of both is set.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Issue">Why there is none.</param>
public sealed record ListItem(ListEntry? Entry, RowIssue? Issue)
{
    /// <summary>An entry.</summary>
    public static implicit operator ListItem(ListEntry entry) => new(entry, null);

    /// <summary>No entry.</summary>
    public static implicit operator ListItem(RowIssue issue) => new(null, issue);
}
