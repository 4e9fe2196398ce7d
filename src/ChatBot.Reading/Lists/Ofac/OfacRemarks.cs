using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Facts.Lists;

namespace ChatBot.Reading.Lists.Ofac;

/// <summary>What the remarks of an entry say: facts between semicolons, a repeated kind of fact with "alt." before it.</summary>
internal sealed partial class OfacRemarks
{
    // Kinds of numbers that name an organisation; an address of mail or web does not.
    private static readonly string[] IdentifierKinds =
    [
        "Equity Ticker", "ISIN", "Unified Social Credit Code", "United Social Credit Code", "C.R. No.", "Legal Entity Number", "Tax ID No.", "Registration Number",
        "Registration ID", "Company Number", "Business Registration Number", "Business Registration Document", "Business Number", "Government Gazette Number",
        "Commercial Registry Number", "Public Registration Number", "Chamber of Commerce Number", "Enterprise Number", "SWIFT/BIC", "BIK (RU)", "D-U-N-S Number", "V.A.T. Number", "UK Company Number",
        "US FEIN", "NIT #", "RUC #", "RIF #", "R.F.C.", "Matricula Mercantil", "Folio Mercantil", "Trade License", "National ID", "Identification Number", "CNPJ", "C.U.I.T.",
    ];

    private OfacRemarks(ImmutableArray<EntryName> names, ImmutableArray<string> identifiers, ImmutableArray<string> dates) =>
        (Names, Identifiers, ListingDates) = (names, identifiers, dates);

    /// <summary>The weak aliases, which stand in the remarks only.</summary>
    public ImmutableArray<EntryName> Names { get; }

    /// <summary>The numbers, each with its kind in front.</summary>
    public ImmutableArray<string> Identifiers { get; }

    /// <summary>The facts that begin "Listing Date".</summary>
    public ImmutableArray<string> ListingDates { get; }

    public static OfacRemarks Parse(string remarks)
    {
        var facts = remarks.TrimEnd().TrimEnd('.').Split(';').Select(f => Alternative().Replace(RowText.Tidy(f), "")).Where(f => f.Length > 0).ToList();
        var names = facts.Select(f => WeakAlias().Match(f)).Where(m => m.Success)
            .Select(m => new EntryName(m.Groups["name"].Value, m.Groups["kind"].Value == "f" ? EntryNameKind.Former : EntryNameKind.Weak));
        return new(
            [.. names.Distinct()],
            [.. facts.Where(IsIdentifier).Distinct(StringComparer.Ordinal)],
            [.. facts.Where(f => f.StartsWith("Listing Date", StringComparison.Ordinal))]);
    }

    /// <summary>The day on which the entry came onto a list; null where the remarks do not say.</summary>
    public FactDate? Added(string list) => ListingDates
        .Where(f => OfacPrograms.Concerns(f, list))
        .Select(f => ListDates.Parse(Day().Match(f).Value))
        .Where(d => d is not null)
        .OrderBy(d => d!.Value.Start)
        .FirstOrDefault();

    /// <summary>Whether a fact is a number that names an organisation, with its kind in front.</summary>
    public static bool IsIdentifier(string fact) => IsIdentifierKind(fact) && fact.Any(char.IsAsciiDigit);

    /// <summary>Whether a text begins with a kind of such numbers.</summary>
    public static bool IsIdentifierKind(string text) => IdentifierKinds.Any(kind => text.StartsWith(kind, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"^alt\.\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Alternative();

    [GeneratedRegex(@"^(?<kind>[afn])\.k\.a\.,? '(?<name>.+?)'\.?$")]
    private static partial Regex WeakAlias();

    [GeneratedRegex(@"\d{1,2} [A-Z][a-z]{2} \d{4}$")]
    private static partial Regex Day();
}
