using System.Collections.Immutable;
using System.Text.Json;
using ChatBot.Facts;
using ChatBot.Reading.Lists.Csv;
using ChatBot.Reading.Lists.Json;

namespace ChatBot.Reading.Lists.OpenSanctions;

/// <summary>
/// The sanctions of the organisations in a file of FollowTheMoney entities. They are lines of their own, before or behind the entity that they name, and say
/// whose list it is on and since when; they are gathered before the entities are read, about a kilobyte each.
/// </summary>
internal sealed class Sanctions
{
    private readonly Dictionary<string, List<Sanction>> _byEntity;
    private readonly HashSet<int> _further;

    private Sanctions(Dictionary<string, List<Sanction>> byEntity)
    {
        _byEntity = byEntity;
        _further = [.. byEntity.Values.SelectMany(all => ByDataSet(all).Skip(1).Select(list => list[0].Row))];
    }

    /// <summary>The sanctions of an organisation, those of one data set together, the data sets by name and the sanctions in the order of the file.</summary>
    /// <param name="id">The organisation.</param>
    public IEnumerable<ImmutableArray<Sanction>> Of(string id) => _byEntity.TryGetValue(id, out var all) ? ByDataSet(all) : [];

    /// <summary>Whether a line stands for an organisation's being on a further list: the first line that says so.</summary>
    public bool IsFurtherListing(int row) => _further.Contains(row);

    /// <summary>Gathers them.</summary>
    /// <param name="path">The file.</param>
    public static Sanctions Read(string path)
    {
        var organisations = new HashSet<UInt128>();
        foreach (var (entity, _) in Lines(path))
            if (IsOrganisation(entity))
                organisations.Add(Digest.Of(entity.Value("id")!));

        var (byEntity, texts) = (new Dictionary<string, List<Sanction>>(StringComparer.Ordinal), new SharedTexts());
        foreach (var (line, row) in Lines(path))
            if (Sanction.Of(line, row, texts) is { } sanction)
                foreach (var entity in Sanction.EntitiesOf(line).Where(id => organisations.Contains(Digest.Of(id))))
                    if (byEntity.TryGetValue(entity, out var all))
                        all.Add(sanction);
                    else
                        byEntity.Add(entity, [sanction]);
        return new(byEntity);
    }

    private static bool IsOrganisation(JsonElement entity)
    {
        try
        {
            return FollowTheMoney.Problem(entity) is null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    private static IEnumerable<ImmutableArray<Sanction>> ByDataSet(List<Sanction> all) => all.GroupBy(s => s.DataSet).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => g.ToImmutableArray());

    // What is wrong with a line is told where it is read as an entry.
    private static IEnumerable<(JsonElement Entity, int Row)> Lines(string path)
    {
        using var reader = ListText.Open(path);
        var row = 0;
        foreach (var line in PhysicalLines.Read(reader))
        {
            row++;
            if (string.IsNullOrWhiteSpace(line) || Parsed(line) is not { } document)
                continue;
            using (document)
                yield return (document.RootElement, row);
        }
    }

    private static JsonDocument? Parsed(string line)
    {
        try
        {
            return JsonDocument.Parse(line);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
