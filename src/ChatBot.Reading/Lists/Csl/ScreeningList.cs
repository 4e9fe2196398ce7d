using ChatBot.Reading.Lists.Csv;
using ChatBot.Reading.Lists.Json;

namespace ChatBot.Reading.Lists.Csl;

/// <summary>The Consolidated Screening List of the US Department of Commerce, in which the lists of several departments are put together, as CSV or JSON.</summary>
internal static class ScreeningList
{
    private const string Results = "results";

    public static ListFile? Open(FileStart start)
    {
        if (start.HasColumns("source", "entity_number", "name", "alt_names"))
            return Describe(start, "CSV", () => Table.Read(start.Path, start.Separator)
                .Select(row => row.Fault is { } fault ? new(row.Line, fault) : new ScreeningRow(row.Line, row.ToText(), column => row[column])));
        if (start.IsJson && start.Mentions("source") && start.Mentions("alt_names") && start.Mentions("source_list_url"))
            return Describe(start, "JSON", () => JsonElements.Read(start.Path, Results)
                .Select((element, i) => new ScreeningRow(i + 1, element.ToText(), name => element.Value(name))));
        return null;
    }

    private static ListFile Describe(FileStart start, string form, Func<IEnumerable<ScreeningRow>> rows) => new(
        $"Consolidated Screening List, {form}",
        "us-consolidated-screening-list",
        "Consolidated Screening List",
        "US Department of Commerce, International Trade Administration",
        null,
        new Uri("https://www.trade.gov/consolidated-screening-list"),
        [start.Path],
        Guarded.Each(start.Path, () => Unique.Keys(rows().Select(row => row.Read()))));
}
