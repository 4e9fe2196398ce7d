using System.Collections.Immutable;
using System.Text.Json;
using ChatBot.Facts;
using ChatBot.Reading.Lists.Json;

namespace ChatBot.Reading.Lists.OpenSanctions;

/// <summary>One sanction, as FollowTheMoney has it (https://followthemoney.tech/explorer/schemata/Sanction/).</summary>
/// <param name="Row">Its line, from 1.</param>
/// <param name="DataSet">The data set that has it.</param>
/// <param name="Since">When it was first listed, else when it first began; null where neither is said.</param>
/// <param name="Until">When it ends or ended at last; null where that is not said.</param>
/// <param name="Programs">The programs it is under.</param>
/// <param name="Reason">Why; empty where that is not said.</param>
/// <param name="Text">The line in words.</param>
internal sealed record Sanction(int Row, string DataSet, FactDate? Since, FactDate? Until, ImmutableArray<string> Programs, string Reason, string Text)
{
    /// <summary>The name of its kind.</summary>
    public const string Schema = "Sanction";

    /// <summary>The sanction of a line; null where the line is something else, or does not say whose it is.</summary>
    /// <param name="line">The line.</param>
    /// <param name="row">Its number.</param>
    /// <param name="texts">Keeps what many of them repeat once.</param>
    public static Sanction? Of(JsonElement line, int row, SharedTexts texts)
    {
        try
        {
            if (line.Value("schema") != Schema || line.Values("datasets").FirstOrDefault() is not { } dataSet || !line.TryGetProperty("properties", out var properties))
                return null;
            IEnumerable<FactDate> Dates(string property) => properties.Values(property).Select(ListDates.Parse).OfType<FactDate>();
            FactDate? First(string property) => Dates(property).OrderBy(date => date.Start).Cast<FactDate?>().FirstOrDefault();
            return new(
                row,
                texts.Share(dataSet),
                First("listingDate") ?? First("startDate"),
                Dates("endDate").OrderBy(date => date.End).Cast<FactDate?>().LastOrDefault(),
                [.. (properties.Values("programId").Any() ? properties.Values("programId") : properties.Values("program")).Select(texts.Share)],
                string.Join(' ', properties.Values("reason")),
                line.ToText());
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // What is wrong with the line is told where it is read as an entry.
            return null;
        }
    }

    /// <summary>The entities that a line names as its own.</summary>
    public static IEnumerable<string> EntitiesOf(JsonElement line) =>
        line.TryGetProperty("properties", out var properties) ? properties.Values("entity").Distinct(StringComparer.Ordinal) : [];
}
