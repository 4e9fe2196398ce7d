using System.Globalization;

namespace ChatBot.Reading.Lists.Ofac;

/// <summary>What all forms of OFAC's lists have in common.</summary>
internal static class OfacList
{
    public const string Authority = "OFAC";
    public const string Publisher = "US Treasury, Office of Foreign Assets Control";
    public const string SdnKey = "ofac-sdn";
    public const string SdnTitle = "Specially Designated Nationals and Blocked Persons List";
    public const string ConsolidatedKey = "ofac-consolidated";
    public const string ConsolidatedTitle = "Consolidated Sanctions List (non-SDN)";

    public static Uri SdnAddress { get; } = new("https://sanctionslist.ofac.treas.gov/Home/SdnList");

    public static Uri ConsolidatedAddress { get; } = new("https://sanctionslist.ofac.treas.gov/Home/ConsolidatedList");

    /// <summary>The key of an entry: its number, which no version changes.</summary>
    public static string Key(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>What OFAC counts an entry as, in all lists that repeat it.</summary>
    public static string RegisterNumber(int number) => $"{Authority} {Key(number)}";

    /// <summary>The page of an entry.</summary>
    public static Uri Page(int number) => new(string.Create(CultureInfo.InvariantCulture, $"https://sanctionssearch.ofac.treas.gov/Details.aspx?id={number}"));

    /// <summary>Why an entry of this type is left out.</summary>
    public static string LeftOut(string type) => type.ToLowerInvariant() switch
    {
        "individual" => "an individual",
        "vessel" => "a vessel",
        "aircraft" => "an aircraft",
        _ => "of an unknown type",
    };
}
