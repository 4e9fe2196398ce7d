using System.Collections.Immutable;

namespace ChatBot.Reading.Suppliers;

/// <summary>The names of a list of suppliers.</summary>
/// <param name="Names">The names in order, repeated ones too.</param>
/// <param name="Skipped">The rows that give none, in order. Lines without anything on them are no rows.</param>
/// <param name="Column">The title of the column that the names stand in; null where it has none.</param>
public sealed record SupplierList(ImmutableArray<SupplierName> Names, ImmutableArray<SkippedRow> Skipped, string? Column);
