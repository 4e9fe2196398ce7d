using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;

namespace ChatBot.Facts.Lists;

/// <summary>
/// What the entries of a list say as passages and as listings, in little memory: a list may have a million rows. Both are made when somebody asks for them, and equal ones each time.
/// They are worked out from the entries and never stored beside them.
/// </summary>
public sealed class ListedRows : IReadOnlyList<Passage>
{
    private readonly string _sourceId;
    private readonly DateTimeOffset _recorded;
    private readonly ImmutableArray<Row> _rows;
    private readonly ImmutableArray<int> _next;
    private readonly Dictionary<string, int> _first = new(StringComparer.Ordinal);
    private readonly PackedTexts _texts;

    /// <summary>Takes entries in, one after the other.</summary>
    /// <param name="sourceId">The version of the list.</param>
    /// <param name="entries">Its entries, then those that it lost.</param>
    /// <param name="recorded">When it was taken into the store.</param>
    public ListedRows(string sourceId, IEnumerable<ListedEntry> entries, DateTimeOffset recorded)
    {
        _sourceId = sourceId;
        _recorded = recorded;
        var rows = ImmutableArray.CreateBuilder<Row>();
        var lists = new Dictionary<ListName, ListName>();
        _texts = new PackedTexts(entries.SelectMany(Texts));
        NumberNotes(rows);
        _rows = rows.DrainToImmutable();
        _next = Chain();
        Lists = [.. lists.Keys];

        IEnumerable<string> Texts(ListedEntry entry)
        {
            var name = new ListName(entry.Entry.Authority, entry.Entry.List);
            if (lists.TryGetValue(name, out var known))
                name = known;
            else
                lists.Add(name, name);
            rows.Add(new(entry.IsNote ? 0 : entry.Entry.Row, entry.CompanyId, name, entry.Entry.Added, entry.Removal, entry.Entry.Removed is null, entry.IsNote));
            yield return entry.Quote;
            yield return entry.Entry.Page?.OriginalString ?? "";
        }
    }

    /// <summary>How many rows and notes there are.</summary>
    public int Count => _rows.Length;

    /// <summary>How many listings they state.</summary>
    public int ListingCount => _rows.Length + _rows.Count(r => r.Removal is not null);

    /// <summary>How many of them are notes of ours: entries that the list lost, and such whose row cannot be read now.</summary>
    public int NoteCount => _rows.Count(r => r.IsNote);

    /// <summary>The lists that entries are on, each once.</summary>
    public ImmutableArray<ListName> Lists { get; }

    /// <summary>The companies that entries are about, row by row.</summary>
    public IEnumerable<string> CompanyIds => _rows.Select(r => r.CompanyId);

    /// <summary>All listings, row by row.</summary>
    public IEnumerable<Listing> Listings => Enumerable.Range(0, _rows.Length).SelectMany(ListingsAt);

    /// <summary>The row or note at an index.</summary>
    public Passage this[int index] => new(_rows[index].Number, _texts[2 * index])
    {
        IsNote = _rows[index].IsNote,
        Page = _texts[(2 * index) + 1] is { Length: > 0 } page ? new Uri(page, UriKind.Absolute) : null,
    };

    /// <summary>The listings of a company, row by row.</summary>
    public IEnumerable<Listing> ListingsOf(string companyId)
    {
        for (var i = _first.GetValueOrDefault(companyId, -1); i >= 0; i = _next[i])
            foreach (var listing in ListingsAt(i))
                yield return listing;
    }

    /// <inheritdoc/>
    public IEnumerator<Passage> GetEnumerator() => Enumerable.Range(0, _rows.Length).Select(i => this[i]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private IEnumerable<Listing> ListingsAt(int index)
    {
        var row = _rows[index];
        var added = new Listing
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"{_sourceId}-{row.Number}"),
            Citations = [new(_sourceId, row.Number, 0, _texts[2 * index])],
            Date = row.Added,
            DateKind = row.Added is null ? DateKind.Unknown : DateKind.ListedOn,
            Recorded = _recorded,
            CompanyId = row.CompanyId,
            Action = ListingAction.Added,
            Authority = row.Name.Authority,
            List = row.Name.List,
        };
        yield return added;
        if (row.Removal is { } removal)
            yield return added with
            {
                Id = added.Id + "-removed",
                Date = removal,
                DateKind = row.IsGone ? DateKind.Published : DateKind.ListedOn,
                Action = ListingAction.Removed,
            };
    }

    // A note has no line in the file; the numbers after the last are free.
    private static void NumberNotes(ImmutableArray<Row>.Builder rows)
    {
        var number = rows.Select(r => r.Number).DefaultIfEmpty().Max();
        for (var i = 0; i < rows.Count; i++)
            if (rows[i].IsNote)
                rows[i] = rows[i] with { Number = ++number };
    }

    /// <summary>For each row the next one of the same company, or -1.</summary>
    private ImmutableArray<int> Chain()
    {
        var next = new int[_rows.Length];
        for (var i = next.Length - 1; i >= 0; i--)
        {
            next[i] = _first.GetValueOrDefault(_rows[i].CompanyId, -1);
            _first[_rows[i].CompanyId] = i;
        }
        return ImmutableCollectionsMarshal.AsImmutableArray(next);
    }

    private readonly record struct Row(int Number, string CompanyId, ListName Name, FactDate? Added, FactDate? Removal, bool IsGone, bool IsNote);
}

/// <summary>A list and who keeps it.</summary>
/// <param name="Authority">The authority.</param>
/// <param name="List">The list.</param>
public sealed record ListName(string Authority, string List);
