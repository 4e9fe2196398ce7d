using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ChatBot.Facts;

/// <summary>A government or one of its bodies: what can keep a list or take a step against a company.</summary>
/// <param name="Name">The name that ListWatch shows.</param>
/// <param name="Country">The country or union it belongs to.</param>
/// <param name="Within">The name of the body it is a part of; null for a government itself.</param>
/// <param name="Aliases">The other names it goes by in text.</param>
public sealed record Authority(string Name, string Country, string? Within, ImmutableArray<string> Aliases)
{
    /// <summary>Whether it is a fund, which lists whom it does not invest in.</summary>
    public bool IsFund { get; init; }
}

/// <summary>The authorities that texts about lists name: common knowledge about governments, not about any source.</summary>
public static class Authorities
{
    private const string Us = "United States";
    private const string Eu = "European Union";
    private const string Uk = "United Kingdom";

    // States that keep national lists now and then, beside those whose lists the world screens against.
    private static readonly (string Name, string People)[] States =
    [
        ("Poland", "Polish"), ("Czech Republic", "Czech"), ("Ukraine", "Ukrainian"), ("New Zealand", "New Zealand"), ("South Korea", "South Korean"), ("Norway", "Norwegian"), ("Netherlands", "Dutch"), ("Lithuania", "Lithuanian"), ("Latvia", "Latvian"), ("Estonia", "Estonian"),
        ("Finland", "Finnish"), ("Sweden", "Swedish"), ("Denmark", "Danish"), ("Belgium", "Belgian"), ("Italy", "Italian"), ("Spain", "Spanish"), ("Israel", "Israeli"), ("Turkey", "Turkish"), ("Singapore", "Singaporean"), ("Kazakhstan", "Kazakh"), ("Mexico", "Mexican"),
    ];

    // The committees of the Security Council go by the numbers of the resolutions that made them.
    private static readonly string[] Committees = ["751", "1267", "1518", "1533", "1591", "1636", "1718", "1737", "1970", "1988", "2048", "2127", "2140", "2206", "2374", "2653", "2713", "2745"];

    /// <summary>All of them; a part stands after its whole.</summary>
    public static ImmutableArray<Authority> All { get; } =
    [
        new(Us, Us, null, ["US", "U.S.", "USA", "U.S.A.", "US government", "Washington", "United States of America", "America", "American government", "Uncle Sam"]),
        new("US Treasury", Us, Us, ["Treasury", "Treasury Department", "US Treasury Department", "Department of the Treasury", "US Department of the Treasury", "U.S. Treasury"]),
        new("OFAC", Us, "US Treasury", ["Office of Foreign Assets Control"]),
        new("US Commerce Department", Us, Us, ["Commerce Department", "Department of Commerce", "US Department of Commerce", "Commerce", "U.S. Commerce Department"]),
        new("BIS", Us, "US Commerce Department", ["Bureau of Industry and Security"]),
        new("End-User Review Committee", Us, "BIS", []),
        new("US Defense Department", Us, Us, ["Pentagon", "Defense Department", "Department of Defense", "US Department of Defense", "Department of Defence", "Defence Department", "DoD", "Department of War"]),
        new("US Department of Homeland Security", Us, Us, ["DHS", "Homeland Security", "Homeland Security Department", "Department of Homeland Security", "US Homeland Security Department"]),
        new("Forced Labor Enforcement Task Force", Us, "US Department of Homeland Security", ["FLETF"]),
        new("US State Department", Us, Us, ["State Department", "Department of State", "US Department of State"]),
        new("US Federal Communications Commission (FCC)", Us, Us, ["FCC", "Federal Communications Commission", "US Federal Communications Commission", "US FCC", "Public Safety and Homeland Security Bureau"]),
        new("US Congress", Us, Us, ["Congress"]),
        new("US Senate", Us, "US Congress", ["Senate", "United States Senate"]),
        new("US House of Representatives", Us, "US Congress", ["House of Representatives", "US House", "House"]),
        new(Eu, Eu, null, ["EU", "E.U.", "Brussels", "General Court", "EU General Court", "European General Court"]),
        new("Council of the European Union", Eu, Eu, ["European Council", "EU Council"]),
        new("European Commission", Eu, Eu, ["Commission", "EU Commission"]),
        new(Uk, Uk, null, ["UK", "U.K.", "Britain", "Great Britain", "British government", "UK government", "Foreign Office", "UK Foreign Office", "FCDO", "Foreign, Commonwealth and Development Office", "Commonwealth and Development Office", "Westminster", "Whitehall", "Downing Street"]),
        new("OFSI", Uk, Uk, ["Office of Financial Sanctions Implementation", "UK OFSI"]),
        new("United Nations", "United Nations", null, ["UN", "U.N.", "UN Security Council", "Security Council", "United Nations Security Council", "UN Security Council committee", "UN sanctions committee", "Security Council sanctions committee", .. Committees.SelectMany(c => (string[])[$"{c} Committee", $"UN Security Council {c} Committee", $"Security Council {c} Committee", $"{c} sanctions committee"])]),
        new("World Bank", "World Bank", null, ["World Bank Group"]),
        new("African Development Bank", "African Development Bank", null, ["AfDB", "African Development Bank Group"]),
        new("Asian Development Bank", "Asian Development Bank", null, ["ADB"]),
        new("Inter-American Development Bank", "Inter-American Development Bank", null, ["IDB", "IADB"]),
        new("New Zealand", "New Zealand", null, ["New Zealand government", "NZ government"]),
        new("Switzerland", "Switzerland", null, ["SECO", "Swiss government", "State Secretariat for Economic Affairs", "Swiss Federal Council", "Federal Council"]),
        new("Swiss Economic Affairs Department", "Switzerland", "Switzerland", ["EAER", "Federal Department of Economic Affairs", "Federal Department of Economic Affairs, Education and Research"]),
        new("Canada", "Canada", null, ["Canadian government", "Ottawa", "Global Affairs Canada"]),
        new("Australia", "Australia", null, ["DFAT", "Australian government", "Canberra", "Department of Foreign Affairs and Trade", "Australian Sanctions Office"]),
        new("Japan", "Japan", null, ["Japanese government", "Tokyo"]),
        new("METI", "Japan", "Japan", ["Ministry of Economy, Trade and Industry", "Japanese Ministry of Economy, Trade and Industry", "Japan's Ministry of Economy, Trade and Industry", .. Ministry("Japan", "Japanese", "Economy"), .. Ministry("Japan", "Japanese", "Trade"), .. Ministry("Japan", "Japanese", "Industry")]),
        new("Japanese Finance Ministry", "Japan", "Japan", ["Japan Ministry of Finance", .. Ministry("Japan", "Japanese", "Finance")[1..]]),
        new("Japanese Foreign Ministry", "Japan", "Japan", ["Japan's Ministry of Foreign Affairs", "Japanese Ministry of Foreign Affairs", "Foreign Ministry of Japan", "Ministry of Foreign Affairs of Japan", "Japan's Foreign Ministry", "MOFA"]),
        new("India", "India", null, ["Indian government", "New Delhi"]),
        new("Taiwan", "Taiwan", null, ["Taipei", "Taiwanese government"]),
        new("Taiwanese Economic Affairs Ministry", "Taiwan", "Taiwan", ["Ministry of Economic Affairs", "MOEA", "Taiwan's Ministry of Economic Affairs", "Ministry of Economic Affairs of Taiwan", "Taiwan's Economy Ministry"]),
        new("Taiwanese International Trade Administration", "Taiwan", "Taiwanese Economic Affairs Ministry", ["Taiwan's International Trade Administration", "International Trade Administration of the Ministry of Economic Affairs", "International Trade Administration, Ministry of Economic Affairs"]),
        .. States.Select(s => new Authority($"{s.People} Foreign Ministry", s.Name, s.Name, [$"{s.People} Ministry of Foreign Affairs", $"Ministry of Foreign Affairs of {s.Name}", $"Ministry of Foreign Affairs of the {s.Name}", $"{s.Name}'s Ministry of Foreign Affairs", $"{s.Name}'s Foreign Ministry", $"Foreign Ministry of {s.Name}"])),
        new("Germany", "Germany", null, ["German government", "Berlin"]),
        new("France", "France", null, ["French government"]),
        new("Russia", "Russia", null, ["Russian government", "Moscow", "Kremlin"]),
        new("National Security and Defence Council of Ukraine", "Ukraine", "Ukraine", ["NSDC", "National Security and Defence Council", "National Security and Defense Council", "National Security and Defense Council of Ukraine"]),
        new("Brazilian Comptroller General", "Brazil", "Brazil", ["CGU", "Office of the Comptroller General", "Comptroller General of the Union", "Brazil's Comptroller General", "Controladoria-Geral da União"]),
        new("China", "China", null, ["Chinese government", "Beijing", "PRC"]),
        new("Chinese Commerce Ministry", "China", "China", ["MOFCOM", "Ministry of Commerce", "Chinese Ministry of Commerce", "China's Ministry of Commerce", "China's Commerce Ministry", "Commerce Ministry", "Working Mechanism of the Unreliable Entity List", "Unreliable Entity List Working Mechanism"]),
        new("Chinese Foreign Ministry", "China", "China", ["China's Foreign Ministry", "Foreign Ministry of China", "Ministry of Foreign Affairs of China", "Chinese Ministry of Foreign Affairs"]),
        .. KeepersOfOtherLists.All,
    ];

    // "Japan's Finance Ministry", "Ministry of Finance of Japan"
    private static string[] Ministry(string country, string people, string portfolio) =>
        [$"{people} {portfolio} Ministry", $"{country}'s {portfolio} Ministry", $"{portfolio} Ministry of {country}", $"{people} Ministry of {portfolio}", $"{country}'s Ministry of {portfolio}", $"Ministry of {portfolio} of {country}"];

    private static readonly FrozenDictionary<string, Authority> ByName = All
        .SelectMany(a => a.Aliases.Prepend(a.Name).Select(n => (Name: n, Authority: a)))
        .ToFrozenDictionary(p => p.Name, p => p.Authority, StringComparer.OrdinalIgnoreCase);

    /// <summary>The authority with this name or alias, whatever the case; null when it is none.</summary>
    public static Authority? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>The authorities of a state of the US that acts by its bare name: "Texas added NAME to its list"; null where it is none.</summary>
    public static Authority? StateOf(string name) => ByState.GetValueOrDefault(name);

    private static readonly FrozenDictionary<string, Authority> ByState = KeepersOfOtherLists.FederalStates.ToFrozenDictionary(s => s, s => ByName["State of " + s], StringComparer.Ordinal);

    /// <summary>Whether <paramref name="part"/> is <paramref name="whole"/> or belongs to it. Names no catalogue knows only match themselves.</summary>
    public static bool IsWithin(string part, string whole)
    {
        var wanted = Find(whole)?.Name ?? whole;
        for (var name = part; name is not null; name = Find(name)?.Within)
            if (string.Equals(Find(name)?.Name ?? name, wanted, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
