using System.Collections.Immutable;
using System.Globalization;

namespace ChatBot.Facts.Lists;

/// <summary>What the entries of a list say as facts. They are worked out from the entries and never stored beside them.</summary>
public static class ListFacts
{
    /// <summary>The passages of a list: its rows, then a note of ours for each entry that is gone or whose row cannot be read now.</summary>
    public static ImmutableArray<Passage> Passages(ImmutableArray<ListedEntry> entries)
    {
        var next = entries.Select(e => NoteOn(e) is null ? e.Entry.Row : 0).DefaultIfEmpty().Max();
        return [.. entries.Select(e => NoteOn(e) is { } note ? new Passage(++next, note) { IsNote = true, Page = e.Entry.Page } : new Passage(e.Entry.Row, e.Entry.Text) { Page = e.Entry.Page })];
    }

    /// <summary>The facts of a list.</summary>
    /// <param name="source">The list, with the passages of its entries.</param>
    /// <param name="entries">Its entries, in the order of the passages.</param>
    public static ImmutableArray<Fact> Of(Source source, ImmutableArray<ListedEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(source);
        var facts = ImmutableArray.CreateBuilder<Fact>(entries.Length);
        for (var i = 0; i < entries.Length; i++)
        {
            var (entry, passage) = (entries[i], source.Passages[i]);
            facts.Add(Fact(source, passage, entry, ListingAction.Added, entry.Entry.Added));
            if (entry.Entry.Removed is { } removed)
                facts.Add(Fact(source, passage, entry, ListingAction.Removed, removed));
            else if (entry.Gone is { } gone)
                facts.Add(Fact(source, passage, entry, ListingAction.Removed, FactDate.OnDay(gone.FirstMissed)) with { DateKind = DateKind.Published });
        }
        return facts.ToImmutable();
    }

    private static Listing Fact(Source source, Passage passage, ListedEntry entry, ListingAction action, FactDate? date) => new()
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"{source.Id}-{passage.Number}{(action == ListingAction.Added ? "" : "-removed")}"),
        Citations = [new(source.Id, passage.Number, 0, passage.Text)],
        Date = date,
        DateKind = date is null ? DateKind.Unknown : DateKind.ListedOn,
        CompanyId = entry.CompanyId,
        Action = action,
        Authority = entry.Entry.Authority,
        List = entry.Entry.List,
    };

    private static string? NoteOn(ListedEntry listed) => listed switch
    {
        { Gone: { } gone } => $"No longer in the version of {Day(gone.FirstMissed)}. The version of {Day(gone.LastSeen)} had: {listed.Entry.Text}",
        { LastRead: { } day } => $"The row cannot be read now. The version of {Day(day)} had: {listed.Entry.Text}",
        _ => null,
    };

    private static string Day(DateOnly day) => FactDate.OnDay(day).ToWords();
}
