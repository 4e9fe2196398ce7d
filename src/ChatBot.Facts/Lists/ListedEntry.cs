namespace ChatBot.Facts.Lists;

/// <summary>An entry of a list with the company that it is about.</summary>
/// <param name="Entry">The entry; of one that is gone, as it stood last.</param>
/// <param name="CompanyId">The company.</param>
/// <param name="Match">Why it is this company, in words; null when the entry brought it.</param>
/// <param name="Gone">Since when the list no longer has it; null while it has.</param>
public sealed record ListedEntry(ListEntry Entry, string CompanyId, string? Match, GoneEntry? Gone = null)
{
    /// <summary>The date of the last version in which its row could be read, where the row is there and cannot be read now: the entry stands as it stood. Null otherwise.</summary>
    public DateOnly? LastRead { get; init; }

    /// <summary>Whether an answer quotes a note of ours for it, because the list has no row of it that can be read.</summary>
    public bool IsNote => Gone is not null || LastRead is not null;

    /// <summary>What an answer quotes for it: its row, or a note that tells the row it had last.</summary>
    public string Quote => this switch
    {
        { Gone: { } gone } => $"No longer in the version of {Day(gone.FirstMissed)}. The version of {Day(gone.LastSeen)} had: {Entry.Text}",
        { LastRead: { } day } => $"The row cannot be read now. The version of {Day(day)} had: {Entry.Text}",
        _ => Entry.Text,
    };

    /// <summary>When it was taken off: the day that the list gives, else that of the first version without it; null while it stands.</summary>
    public FactDate? Removal => Entry.Removed ?? (Gone is { } gone ? FactDate.OnDay(gone.FirstMissed) : null);

    private static string Day(DateOnly day) => FactDate.OnDay(day).ToWords();
}

/// <summary>That an entry is no longer in a list that it stood in.</summary>
/// <param name="LastSeen">The date of the last version that had it.</param>
/// <param name="FirstMissed">The date of the first version without it.</param>
public sealed record GoneEntry(DateOnly LastSeen, DateOnly FirstMissed);
