using ChatBot.Facts;
using ChatBot.Reading.Lists.Ofac;

namespace ChatBot.Reading.Lists.Csl;

/// <summary>What the screening list calls an id: a number, or a date, with its kind. Older files write "CN, 9144, Tax ID No.", newer ones "Tax ID No., 9144, CN".</summary>
internal sealed record ScreeningId(string Kind, string Value, string? Country)
{
    private const string ListingDateKind = "Listing Date";

    public static ScreeningId Parse(string id)
    {
        var parts = id.Split(", ").ToList();
        var country = parts.FirstOrDefault(IsCountry);
        if (parts.Count > 2 && country is not null)
            parts.Remove(country);
        var kindIsFirst = OfacRemarks.IsIdentifierKind(parts[0]) || parts[0].StartsWith(ListingDateKind, StringComparison.Ordinal);
        return kindIsFirst
            ? new(parts[0], string.Join(", ", parts.Skip(1)), country)
            : new(parts[^1], string.Join(", ", parts.SkipLast(1)), country);
    }

    /// <summary>Whether it names an organisation.</summary>
    public bool IsIdentifier => OfacRemarks.IsIdentifier(ToString());

    /// <summary>The date it holds, when it is that of the listing on this list.</summary>
    public FactDate? ListingDate(string list) =>
        Kind.StartsWith(ListingDateKind, StringComparison.Ordinal) && OfacPrograms.Concerns(Kind, list) ? ListDates.Parse(Value) : null;

    public override string ToString() => Country is null ? $"{Kind} {Value}" : $"{Kind} {Value} ({Country})";

    private static bool IsCountry(string part) => part.Length == 2 && part.All(char.IsAsciiLetterUpper);
}
