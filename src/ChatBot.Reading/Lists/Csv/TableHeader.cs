using System.Collections.Frozen;

namespace ChatBot.Reading.Lists.Csv;

/// <summary>The names of a table's columns.</summary>
internal sealed class TableHeader
{
    private readonly FrozenDictionary<string, int> _indices;

    public TableHeader(IEnumerable<string> names)
    {
        Names = [.. names.Select(RowText.Tidy)];
        _indices = Names.Select((name, index) => (name, index)).DistinctBy(c => c.name, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(c => c.name, c => c.index, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The names, in order and as they are written.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The index of a column, whatever the case; null where there is none.</summary>
    public int? IndexOf(string? name) => name is not null && _indices.TryGetValue(name, out var index) ? index : null;
}
