using System.Collections.Frozen;

namespace ChatBot.Reading.Words;

/// <summary>Capitals that stand for their governments where they speak: "Minsk calls the vote hostile".</summary>
internal static class Capitals
{
    private const string Table = """
        United Kingdom: London
        Belarus: Minsk
        Iran: Tehran
        Turkey: Ankara
        Ukraine: Kyiv
        Switzerland: Bern
        Serbia: Belgrade
        South Korea: Seoul
        North Korea: Pyongyang
        Pakistan: Islamabad
        Syria: Damascus
        Israel: Jerusalem
        Lebanon: Beirut
        Saudi Arabia: Riyadh
        Qatar: Doha
        Egypt: Cairo
        South Africa: Pretoria
        Brazil: Brasilia, Brasília
        Venezuela: Caracas
        Cuba: Havana
        New Zealand: Wellington
        France: Paris
        Italy: Rome
        Spain: Madrid
        Austria: Vienna
        Poland: Warsaw
        Czechia: Prague
        Hungary: Budapest
        Sweden: Stockholm
        Norway: Oslo
        Finland: Helsinki
        Denmark: Copenhagen
        Estonia: Tallinn
        Latvia: Riga
        Lithuania: Vilnius
        Cyprus: Nicosia
        Greece: Athens
        Malaysia: Kuala Lumpur
        Indonesia: Jakarta
        Vietnam: Hanoi
        Thailand: Bangkok
        Philippines: Manila
        Kazakhstan: Astana
        Kyrgyzstan: Bishkek
        Uzbekistan: Tashkent
        Armenia: Yerevan
        Georgia: Tbilisi
        Azerbaijan: Baku
        """;

    private static readonly FrozenDictionary<string, string> Countries = Table.Split('\n')
        .Select(line => line.Split(": "))
        .SelectMany(entry => entry[1].Split(", ").Select(city => (City: city, Country: entry[0])))
        .ToFrozenDictionary(name => name.City, name => name.Country, StringComparer.Ordinal);

    /// <summary>The country whose capital a name is; null when it is none of those that texts let speak.</summary>
    public static string? CountryOf(string name) => Countries.GetValueOrDefault(name);
}
