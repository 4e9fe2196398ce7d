using System.Text.Json;
using ChatBot.Facts.Lists;
using ChatBot.Reading.Lists.Csv;
using ChatBot.Reading.Lists.Json;

namespace ChatBot.Reading.Lists.OpenSanctions;

/// <summary>A collection of OpenSanctions as FollowTheMoney entities, one JSON object a line. Sanctions and addresses are entities of their own there, and are left out.</summary>
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
        using var reader = ListText.Open(path);
        var number = 0;
        foreach (var line in PhysicalLines.Read(reader))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
                yield return Item(path, line, number);
        }
    }

    private static ListItem Item(string path, string line, int number)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return Item(document.RootElement, number);
        }
        catch (JsonException e) when (line[^1] is not ('\r' or '\n'))
        {
            throw new SourceFormatException(path, number, "the file ends in the middle of this line; fetch it again.", e);
        }
        catch (JsonException)
        {
            return new RowIssue(number, RowIssueKind.Malformed, "the line is not valid JSON");
        }
    }

    private static ListItem Item(JsonElement entity, int number)
    {
        if (OpenSanctionsSchema.LeftOut(entity.Value("schema")) is { } reason)
            return new RowIssue(number, RowIssueKind.LeftOut, reason);
        if (entity.Value("target") == "false")
            return new RowIssue(number, RowIssueKind.LeftOut, "named only, and on no list");
        if (entity.Value("id") is not { } id)
            return new RowIssue(number, RowIssueKind.Malformed, "the number of the entry is missing");
        var properties = entity.TryGetProperty("properties", out var found) ? found : default;
        if ((entity.Value("caption") ?? properties.Values("name").FirstOrDefault()) is not { } caption)
            return new RowIssue(number, RowIssueKind.Malformed, "the name is missing");

        IEnumerable<EntryName> Names(string property, EntryNameKind kind = EntryNameKind.Alias) => properties.Values(property).Select(text => EntryNames.Other(text, kind));
        IEnumerable<string> Numbers(string property, string kind) => properties.Values(property).Select(text => $"{kind} {text}");

        var name = RowText.Tidy(caption);
        var list = entity.Values("datasets").FirstOrDefault() ?? "OpenSanctions";
        return new ListEntry
        {
            Key = id,
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
