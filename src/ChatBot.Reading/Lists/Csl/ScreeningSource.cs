using System.Text.RegularExpressions;

namespace ChatBot.Reading.Lists.Csl;

/// <summary>One of the lists that are put together, as a row names it: "Entity List (EL) - Bureau of Industry and Security".</summary>
/// <param name="List">The list as ListWatch calls it.</param>
/// <param name="Authority">Who keeps it.</param>
internal sealed partial record ScreeningSource(string List, string Authority)
{
    private const string Bis = "BIS";
    private const string Ofac = "OFAC";
    private const string State = "US State Department";

    private static readonly Dictionary<string, ScreeningSource> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["EL"] = new("Entity List", Bis),
        ["MEU"] = new("Military End User List", Bis),
        ["UVL"] = new("Unverified List", Bis),
        ["DPL"] = new("Denied Persons List", Bis),
        ["SDN"] = new("SDN", Ofac),
        ["SSI"] = new("SSI", Ofac),
        ["CMIC"] = new("NS-CMIC", Ofac),
        ["PLC"] = new("NS-PLC", Ofac),
        ["CAP"] = new("CAPTA", Ofac),
        ["NS-MBS List"] = new("NS-MBS", Ofac),
        ["MBS"] = new("NS-MBS", Ofac),
        ["FSE"] = new("FSE", Ofac),
        ["ISN"] = new("Nonproliferation Sanctions", State),
        ["DTC"] = new("ITAR Debarred", State),
    };

    /// <summary>The list that a label names; a list that nobody knew when this was written keeps its own words.</summary>
    public static ScreeningSource Of(string label)
    {
        var parts = Label().Match(RowText.Tidy(label));
        if (Known.TryGetValue(parts.Groups["code"].Value, out var source) || Known.TryGetValue(label, out source))
            return source;
        return new(parts.Groups["list"].Value, EntryNames.Authority(parts.Groups["keeper"].Value is { Length: > 0 } keeper ? keeper : "US Commerce Department"));
    }

    [GeneratedRegex(@"^(?<list>.+?)(?: \((?<code>[^)]+)\)(?: List)?)?(?: - (?<keeper>.+))?$")]
    private static partial Regex Label();
}
