using System.Collections.Immutable;
using System.Text.Json;
using ChatBot.Facts;
using ChatBot.Facts.Lists;
using ChatBot.Reading.Lists.Csv;
using ChatBot.Reading.Lists.Json;

namespace ChatBot.Reading.Lists.OpenSanctions;

/// <summary>A collection of OpenSanctions as FollowTheMoney entities, one JSON object a line. Addresses and the like are entities of their own there, and are left out; sanctions are told with whom they name.</summary>
internal static class FollowTheMoney
{
    public static ListFile? Open(FileStart start) => start.IsJson && start.Mentions("schema") && start.Mentions("properties") && start.Mentions("caption")
        ? new ListFile(
            "OpenSanctions, FollowTheMoney lines",
            "opensanctions-entities",
            "OpenSanctions entities",
            OpenSanctionsSchema.Publisher,
            null,
            new Uri("https://www.opensanctions.org/datasets/"),
            [start.Path],
            Guarded.Each(start.Path, () => Unique.Keys(Items(start.Path))))
        : null;

    private static IEnumerable<ListItem> Items(string path)
    {
        var sanctions = Sanctions.Read(path);
        using var reader = ListText.Open(path);
        var number = 0;
        foreach (var line in PhysicalLines.Read(reader))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line) || sanctions.IsFurtherListing(number))
                continue;
            foreach (var item in Items(path, line, number, sanctions))
                yield return item;
        }
    }

    private static List<ListItem> Items(string path, string line, int number, Sanctions sanctions)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var entity = document.RootElement;
            return Problem(entity) is { } problem ? [problem with { Row = number }] : Entries(entity, number, sanctions);
        }
        catch (JsonException e) when (line[^1] is not ('\r' or '\n'))
        {
            throw new SourceFormatException(path, number, "the file ends in the middle of this line; fetch it again.", e);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return [new RowIssue(number, RowIssueKind.Malformed, "the line is not valid JSON")];
        }
    }

    /// <summary>Why an entity becomes no entry, without its line; null when it becomes one.</summary>
    public static RowIssue? Problem(JsonElement entity) => entity switch
    {
        _ when entity.Value("schema") == Sanction.Schema => new(0, RowIssueKind.LeftOut, "a sanction, told with the organisation that it names, if it names one"),
        _ when OpenSanctionsSchema.LeftOut(entity.Value("schema")) is { } reason => new(0, RowIssueKind.LeftOut, reason),
        _ when entity.Value("target") == "false" => new(0, RowIssueKind.LeftOut, "named only, and on no list"),
        _ when entity.Value("id") is null => new(0, RowIssueKind.Malformed, "the number of the entry is missing"),
        _ when NameOf(entity) is null => new(0, RowIssueKind.Malformed, "the name is missing"),
        _ => null,
    };

    private static string? NameOf(JsonElement entity) => entity.Value("caption") ?? Properties(entity).Values("name").FirstOrDefault();

    private static JsonElement Properties(JsonElement entity) => entity.TryGetProperty("properties", out var found) ? found : default;

    /// <summary>An entry for each data set that has sanctions of the organisation, one of the first where none has.</summary>
    private static List<ListItem> Entries(JsonElement entity, int number, Sanctions sanctions)
    {
        var id = entity.Value("id")!;
        var entry = Entry(entity, id, number);
        var seen = ListDates.Parse(entity.Value("last_seen"));
        // The data set belongs to the key: the entry of one list stays the same whatever others come and go.
        var listings = sanctions.Of(id)
            .Select((listing, i) => (ListItem)(Listed(entry, listing, seen) with { Key = $"{id} {listing[0].DataSet}", Row = i == 0 ? number : listing[0].Row })).ToList();
        return listings.Count > 0 ? listings : [entry];
    }

    private static ListEntry Listed(ListEntry entry, ImmutableArray<Sanction> listing, FactDate? seen)
    {
        // Many sanctions say an end that is yet to come: it has come when the collection saw the entity after it.
        bool HasEnded(Sanction sanction) => sanction.Until is { } until && until.End < seen?.Start;
        var standing = listing.Where(s => !HasEnded(s)).ToList();
        return entry with
        {
            List = listing[0].DataSet,
            Authority = OpenSanctionsSchema.AuthorityOf(listing[0].DataSet),
            Programs = [.. listing.SelectMany(s => s.Programs).Concat(entry.Programs).Distinct(StringComparer.Ordinal)],
            Added = (standing.Count > 0 ? standing : [.. listing]).Select(s => s.Since).OfType<FactDate>().OrderBy(d => d.Start).Cast<FactDate?>().FirstOrDefault(),
            Removed = standing.Count > 0 ? null : listing.MaxBy(s => s.Until!.Value.End)!.Until,
            Remarks = string.Join(' ', listing.Select(s => s.Reason).Append(entry.Remarks).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal)),
            Text = string.Join("; ", listing.Select(s => s.Text).Prepend(entry.Text)),
        };
    }

    private static ListEntry Entry(JsonElement entity, string id, int number)
    {
        var properties = Properties(entity);
        IEnumerable<EntryName> Names(string property, EntryNameKind kind = EntryNameKind.Alias) => properties.Values(property).Select(text => EntryNames.Other(text, kind));
        IEnumerable<string> Numbers(string property, string kind) => properties.Values(property).Select(text => $"{kind} {text}");

        var name = RowText.Tidy(NameOf(entity)!);
        var list = entity.Values("datasets").FirstOrDefault() ?? "OpenSanctions";
        return new ListEntry
        {
            Key = id,
            RegisterNumber = $"{OpenSanctionsSchema.Publisher} {id}",
            Name = name,
            OtherNames = EntryNames.Distinct(
                name, [.. Names("name"), .. Names("alias"), .. Names("weakAlias", EntryNameKind.Weak), .. Names("previousName", EntryNameKind.Former)]),
            List = list,
            Authority = OpenSanctionsSchema.AuthorityOf(list),
            Programs = [.. properties.Values("programId")],
            Remarks = string.Join(' ', properties.Values("notes")),
            Identifiers = [.. Numbers("registrationNumber", "Registration number"), .. Numbers("leiCode", "LEI"), .. Numbers("taxNumber", "Tax number"), .. Numbers("uscCode", "Unified Social Credit Code"), .. Numbers("isinCode", "ISIN")],
            Addresses = [.. properties.Values("address")],
            Page = new Uri($"https://www.opensanctions.org/entities/{Uri.EscapeDataString(id)}/"),
            Row = number,
            Text = entity.ToText(),
        };
    }
}
