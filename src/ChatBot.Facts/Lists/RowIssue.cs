namespace ChatBot.Facts.Lists;

/// <summary>A row of a list file that became no entry.</summary>
/// <param name="Row">Its line in the file, from 1; in XML and JSON the number of the entry.</param>
/// <param name="Kind">Whether it is wrong or only not kept.</param>
/// <param name="Reason">Why, in a few words that are the same for all rows of the same reason ("an individual", "the name is missing").</param>
public sealed record RowIssue(int Row, RowIssueKind Kind, string Reason);

/// <summary>Whether a row is wrong or only not kept.</summary>
public enum RowIssueKind
{
    /// <summary>It is right, and left out on purpose: no organisation, or nothing that concerns one.</summary>
    LeftOut,

    /// <summary>It belongs to an entry that stands already: the same key once more.</summary>
    Duplicate,

    /// <summary>It cannot be read.</summary>
    Malformed,
}
