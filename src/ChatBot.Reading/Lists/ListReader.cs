using System.Collections.Immutable;
using System.Security.Cryptography;
using ChatBot.Facts;
using ChatBot.Facts.Lists;

namespace ChatBot.Reading.Lists;

/// <summary>Reads a version of an official list: its entries, the companies they are about, and the facts they state.</summary>
public static class ListReader
{
    /// <summary>The edition of the rules. A change that finds other facts raises it, so that lists read before are read anew.</summary>
    public const int Rules = 2;

    private const int HashedAtOnce = 128 * 1024;
    private const int RowsPerReport = 1000;
    private const int LongestAcronym = 6;

    // In UTF-16 units; far more than any list says of anybody, and less than the store takes as one record.
    private const int LongestRow = 256 * 1024;

    /// <summary>The list as a source, without its rows; quick, for it reads the files only to hash them.</summary>
    /// <param name="list">The list file.</param>
    public static Source Open(ListFile list)
    {
        ArgumentNullException.ThrowIfNull(list);
        var hash = HashOf(list.Files);
        return new(
            $"{Company.Slug(list.Key)}-{hash[..8]}",
            list.Key,
            SourceKind.List,
            list.Title,
            list.Publisher,
            // A list without a date of its own is as old as its file.
            list.Published ?? DateOnly.FromDateTime(File.GetLastWriteTimeUtc(list.Files[0])),
            list.Address,
            "en",
            hash,
            [])
        {
            Rules = Rules,
            IsDatedByFile = list.Published is null,
        };
    }

    /// <summary>Reads the rows.</summary>
    /// <param name="list">The list file.</param>
    /// <param name="source">The same as a source.</param>
    /// <param name="known">The companies known so far.</param>
    /// <param name="others">The entries of other lists.</param>
    /// <param name="before">The entries of the version that stands, with those that it had lost, read anew each time that they are enumerated; empty for a list that is new.</param>
    /// <param name="beforePublished">The date of that version; null where there is none.</param>
    /// <param name="progress">Told how many rows were read, now and then.</param>
    /// <param name="cancellation">Stops between two rows.</param>
    /// <returns>The reading, and the rows that became no entry.</returns>
    /// <exception cref="SourceFormatException">The file cannot be read to its end.</exception>
    public static ListReading Read(
        ListFile list,
        Source source,
        IEnumerable<Company> known,
        IEnumerable<ListedEntry> others,
        IEnumerable<ListedEntry> before,
        DateOnly? beforePublished,
        IProgress<int>? progress,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(before);
        var links = new CompanyLinks(known, others);
        var standing = new StandingEntries(before, links);
        var entries = ImmutableArray.CreateBuilder<ListedEntry>();
        var different = new List<ListEntry>();
        var issues = ImmutableArray.CreateBuilder<RowIssue>();
        var texts = new SharedTexts();
        foreach (var item in list.Items)
        {
            cancellation.ThrowIfCancellationRequested();
            if (item.Entry is not { } entry)
                issues.Add(item.Issue!);
            else if (entry.Text.Length > LongestRow)
                issues.Add(new(entry.Row, RowIssueKind.Malformed, "the row is too long"));
            else
            {
                entry = entry with { List = texts.Share(entry.List), Authority = texts.Share(entry.Authority), Programs = [.. entry.Programs.Select(texts.Share)] };
                var earlier = standing.Meet(entry);
                var (company, match) = links.Find(entry, earlier);
                entries.Add(new(entry, company, match));
                if (earlier is not { IsSame: true })
                {
                    links.Learn(entry, company);
                    different.Add(entry);
                }
            }
            if ((entries.Count + issues.Count) % RowsPerReport == 0)
                progress?.Report(entries.Count + issues.Count);
        }
        progress?.Report(entries.Count + issues.Count);
        var lastSeen = beforePublished ?? source.Published;
        var missing = standing.Others(met: false);
        var unread = UnreadRows.Among(missing.Where(e => e.Gone is null), issues, list.Files[0]);
        entries.AddRange(missing.Where(unread.Contains).Select(e => e with { LastRead = e.LastRead ?? lastSeen }));
        entries.AddRange(missing.Where(e => !unread.Contains(e)).Select(e => e.Gone is null ? e with { Gone = new(lastSeen, source.Published), LastRead = null } : e));

        var changes = ListComparison.Compare(
            standing.Others(met: true).Concat(missing.Where(e => !unread.Contains(e))).Where(e => e.Gone is null).Select(e => e.Entry), different);
        // What comes back was on the list before.
        changes = changes with { Added = [.. changes.Added.Select(a => a with { IsRelisted = a.IsRelisted || standing.Has(a.Entry.Key) })] };
        return new(ReadingOf(source, entries.DrainToImmutable()), changes, issues.ToImmutable()) { Before = standing.Count };
    }

    /// <summary>What entries say, as it is stored.</summary>
    /// <param name="source">The list.</param>
    /// <param name="entries">Its entries, then those that it lost.</param>
    public static Facts.Reading ReadingOf(Source source, ImmutableArray<ListedEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new(source with { Passages = [] }, CompaniesOf(entries), [], []) { Entries = entries };
    }

    private static ImmutableArray<Company> CompaniesOf(ImmutableArray<ListedEntry> entries)
    {
        var companies = new Dictionary<string, Company>(StringComparer.Ordinal);
        var texts = new SharedTexts();
        foreach (var listed in entries)
        {
            var names = NamesOf(listed.Entry, texts.Share(CompanyLinks.OriginOf(listed.Entry)));
            companies[listed.CompanyId] = companies.TryGetValue(listed.CompanyId, out var company)
                ? company.With(names)
                : new Company(listed.CompanyId, names[0].Text, [names[0]]).With(names.Skip(1));
        }
        return [.. companies.Values];
    }

    private static ImmutableArray<CompanyName> NamesOf(ListEntry entry, string origin) =>
    [
        new(entry.Name, NameKind.Canonical, origin),
        .. entry.OtherNames.Select(n => new CompanyName(n.Text, KindOf(n), origin)),
    ];

    private static NameKind KindOf(EntryName name) => name.Kind switch
    {
        EntryNameKind.Weak => NameKind.Short,
        EntryNameKind.Former => NameKind.Former,
        EntryNameKind.Native => NameKind.Native,
        _ => name.Text.Length <= LongestAcronym && !name.Text.Contains(' ', StringComparison.Ordinal) && name.Text.All(c => !char.IsLower(c))
            ? NameKind.Acronym
            : NameKind.Legal,
    };

    private static string HashOf(IReadOnlyList<string> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[HashedAtOnce];
        foreach (var file in files)
        {
            using var stream = File.OpenRead(file);
            for (int read; (read = stream.Read(buffer)) > 0;)
                hash.AppendData(buffer, 0, read);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
