namespace ChatBot.Reading.Lists.Mapped;

/// <summary>Which column of a table holds what; null where none does.</summary>
/// <param name="Key">What the entry is kept under.</param>
/// <param name="Name">The name.</param>
/// <param name="Aliases">Other names, separated by semicolons.</param>
/// <param name="List">The list.</param>
/// <param name="Authority">Who keeps the list.</param>
/// <param name="Program">Programs, separated by semicolons.</param>
/// <param name="Added">When it was added.</param>
/// <param name="Removed">When it was removed.</param>
/// <param name="Remarks">Remarks.</param>
/// <param name="Page">The address of the entry's page.</param>
internal sealed record ColumnMapping(
    string? Key, string Name, string? Aliases, string? List, string? Authority, string? Program, string? Added, string? Removed, string? Remarks, string? Page)
{
    /// <summary>The columns of the plain form, which needs no description.</summary>
    public static ColumnMapping Plain { get; } =
        new("source_url", "name", "aliases", "list", "authority", "program", "date_added", "date_removed", "remarks", "source_url");

    /// <summary>All columns that are named.</summary>
    public IEnumerable<string> Named => new[] { Key, Name, Aliases, List, Authority, Program, Added, Removed, Remarks, Page }.OfType<string>().Distinct();
}
