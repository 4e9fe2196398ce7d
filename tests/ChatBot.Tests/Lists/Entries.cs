using System.Collections.Immutable;
using ChatBot.Facts;
using ChatBot.Facts.Lists;
using ChatBot.Reading.Lists;

namespace ChatBot.Tests.Lists;

/// <summary>Entries of an invented list, and versions of it.</summary>
internal static class Entries
{
    public static readonly DateOnly FirstVersion = new(2024, 3, 6);
    public static readonly DateOnly SecondVersion = new(2024, 4, 5);

    private static readonly string[] Tens = ["Zarnik", "Molvar", "Quindel", "Ortesh", "Vadrun", "Hespol", "Kirrane", "Tolbek", "Ysmund", "Pragoth"];

    public static ListEntry Entry(string key, string name, params string[] aliases) => new()
    {
        Key = key,
        Name = name,
        OtherNames = [.. aliases.Select(a => new EntryName(a, EntryNameKind.Alias))],
        List = "Harbour List",
        Authority = "OFAC",
        Row = int.Parse(key, System.Globalization.CultureInfo.InvariantCulture),
        Text = $"Name: {name}; Aliases: {string.Join(", ", aliases)}",
    };

    /// <summary>So many entries, numbered from 1, of firms that resemble each other in nothing.</summary>
    public static ImmutableArray<ListEntry> Many(int count) =>
        [.. Enumerable.Range(1, count).Select(i => Entry($"{i}", $"{Tens[i % 10]} {Tens[i / 10 % 10]} Shipping {i} Ltd"))];

    /// <summary>A version of the list in a file of the test.</summary>
    public static ListFile File(TemporaryFolder folder, DateOnly? published, params IEnumerable<ListItem> items)
    {
        var path = folder.File($"{Guid.NewGuid():N}.csv");
        System.IO.File.WriteAllText(path, string.Join('\n', items.Select(i => i.Entry?.Text ?? i.Issue!.Reason)) + published);
        return new("a list", "harbour-list", "The Harbour List", "The Harbour Office", published, new Uri("https://example.org/harbour"), [path], Unique.Keys(items));
    }

    /// <summary>What is known of a version when it is stored.</summary>
    public static ListedRows Rows(ListReading read) => new(read.Reading.Source.Id, read.Reading.Entries, DateTimeOffset.UnixEpoch);

    /// <summary>What a version gives after another.</summary>
    public static ListReading Read(ListFile file, ListReading? before = null, params IEnumerable<Company> known) => ListReader.Read(
        file,
        ListReader.Open(file),
        known.Concat(before?.Reading.Companies ?? []),
        [],
        before?.Reading.Entries ?? [],
        before?.Reading.Source.Published,
        null,
        CancellationToken.None);
}
