using System.Collections.Immutable;
using ChatBot.Facts;
using ChatBot.Reading.Suppliers;

namespace ChatBot.Screening;

/// <summary>A list of names with what was found of each, in which sources, and when.</summary>
/// <param name="List">The list.</param>
/// <param name="Names">Every name of it, in order.</param>
/// <param name="Sources">The sources that were asked.</param>
/// <param name="At">When they were asked.</param>
internal sealed record ScreenedList(SupplierList List, ImmutableArray<ScreenedName> Names, ImmutableArray<Source> Sources, DateTimeOffset At)
{
    /// <summary>How many rows the list has.</summary>
    public int Rows => Names.Length + List.Skipped.Length;

    /// <summary>How many rows have a result.</summary>
    public int Count(ScreeningResult result) => Names.Count(n => n.Finding.Result == result);

    /// <summary>How many rows repeat a name of a row above.</summary>
    public int Repeated => Names.Length - Names.Select(n => n.Name.Text).Distinct(StringComparer.OrdinalIgnoreCase).Count();

    /// <summary>Whether a row that may hold a name could not be read.</summary>
    public bool IsIncomplete => List.Skipped.Any(s => s.Reason != SkipReason.Blank);
}
