namespace ChatBot.Reading.Lists.Ofac;

/// <summary>Which of its lists OFAC keeps an entry on, as the programs of the entry tell.</summary>
internal static class OfacPrograms
{
    public const string Sdn = "SDN";
    public const string Cmic = "NS-CMIC";

    /// <summary>The list of which nothing is known but that it is not the SDN list.</summary>
    public const string Consolidated = "Consolidated (non-SDN)";

    private static readonly (string Program, string List)[] Lists =
    [
        ("CMIC-EO13959", Cmic),
        ("NS-PLC", "NS-PLC"),
        ("561-Related", "CAPTA"),
        ("UKRAINE-EO13662", "SSI"),
        ("FSE-", "FSE"),
        ("MBS", NsMbs),
        ("CAATSA - RUSSIA", NsMbs),
        ("BURMA-EO14014", NsMbs),
        ("RUSSIA-EO14024", NsMbs),
    ];

    private const string NsMbs = "NS-MBS";

    /// <summary>The list of an entry in the consolidated files; the first program that belongs to one tells.</summary>
    public static string ListOf(IEnumerable<string> programs) => programs
        .Select(p => Lists.FirstOrDefault(l => p.StartsWith(l.Program, StringComparison.OrdinalIgnoreCase)).List)
        .FirstOrDefault(list => list is not null) ?? Consolidated;

    /// <summary>Whether a dated fact is about this list: "Listing Date (CMIC)" is of NS-CMIC, "Listing Date (EO 14024 Directive 3)" of NS-MBS.</summary>
    public static bool Concerns(string fact, string list) => list switch
    {
        Cmic => fact.Contains("(CMIC)", StringComparison.Ordinal),
        NsMbs => fact.Contains("Directive", StringComparison.Ordinal),
        _ => false,
    };
}
