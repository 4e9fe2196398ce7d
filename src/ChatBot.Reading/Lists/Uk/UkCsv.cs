using System.Text.RegularExpressions;
using ChatBot.Reading.Lists.Csv;

namespace ChatBot.Reading.Lists.Uk;

/// <summary>The UK Sanctions List as CSV, and the Consolidated List that OFSI published until January 2026. The first line holds the day, the second the header; an entry has a row for each of its names and addresses.</summary>
internal static partial class UkCsv
{
    public static ListFile? Open(FileStart start)
    {
        var lines = start.Text.Split('\n', 3);
        if (lines is not [var first, var header, ..] || !header.Contains("Name 6", StringComparison.OrdinalIgnoreCase))
            return null;
        var current = header.Contains("Unique ID", StringComparison.OrdinalIgnoreCase);
        if (!current && !header.Contains("Group ID", StringComparison.OrdinalIgnoreCase))
            return null;
        return new ListFile(
            current ? "UK Sanctions List, CSV" : "OFSI Consolidated List, CSV",
            current ? "uk-sanctions-list" : "uk-ofsi-consolidated-list",
            current ? "UK Sanctions List" : "OFSI Consolidated List",
            current ? "Foreign, Commonwealth & Development Office" : "HM Treasury, Office of Financial Sanctions Implementation",
            Day(first),
            current ? new Uri("https://www.gov.uk/government/publications/the-uk-sanctions-list") : null,
            [start.Path],
            Guarded.Each(start.Path, () => Unique.Keys(UkEntry.Group(Table.Read(start.Path, ',', before: 1)).SelectMany(entry => entry.Read()))));
    }

    private static DateOnly? Day(string line) => DayInLine().Match(line) is { Success: true, Value: var day }
        ? ListDates.Parse(day.Replace('-', ' '))?.Start ?? ListDates.Parse(day)?.Start ?? ListDates.ParseDay(day, UkEntry.DayFormat)
        : null;

    [GeneratedRegex(@"\d{4}-\d{2}-\d{2}|\d{1,2}/\d{1,2}/\d{4}|\d{1,2}[- ][A-Za-z]{3,9}[- ]\d{4}")]
    private static partial Regex DayInLine();
}
