using System.Collections.Frozen;

namespace ChatBot.Reading.Words;

/// <summary>The countries and unions, by name, short name and adjective, in capitals too.</summary>
internal static class Nations
{
    private const string Table = """
        United States: US, U.S., U.S, USA, American, America, Washington, Uncle Sam, Yank
        United Kingdom: UK, U.K., British, Britain, Brit
        European Union: EU, European, Brussels
        United Nations: UN
        China: Chinese, Beijing
        Hong Kong:         Hong Kong
        Taiwan: Taiwanese
        Japan: Japanese
        South Korea: Korea, South Korean
        North Korea: North Korean
        India: Indian
        Pakistan: Pakistani
        Russia: Russian, Moscow, Kremlin
        Ukraine: Ukrainian
        Belarus: Belarusian
        Iran: Iranian
        Iraq: Iraqi
        Syria: Syrian
        Israel: Israeli
        Turkey: Turkish, Türkiye
        Lebanon: Lebanese
        United Arab Emirates: UAE, Emirati
        Saudi Arabia: Saudi
        Qatar: Qatari
        Egypt: Egyptian
        South Africa: South African
        Canada: Canadian
        Mexico: Mexican
        Brazil: Brazilian
        Venezuela: Venezuelan
        Cuba: Cuban
        Australia: Australian
        New Zealand:         New Zealand
        Germany: German
        France: French
        Italy: Italian
        Spain: Spanish
        Netherlands: Dutch
        Belgium: Belgian
        Switzerland: Swiss
        Austria: Austrian
        Poland: Polish
        Czech Republic: Czechia, Czech
        Hungary: Hungarian
        Sweden: Swedish
        Norway: Norwegian
        Finland: Finnish
        Denmark: Danish
        Estonia: Estonian
        Latvia: Latvian
        Lithuania: Lithuanian
        Cyprus: Cypriot
        Greece: Greek
        Serbia: Serbian
        Singapore: Singaporean
        Malaysia: Malaysian
        Indonesia: Indonesian
        Vietnam: Vietnamese
        Thailand: Thai
        Philippines: Philippine
        Kazakhstan: Kazakh
        Kyrgyzstan: Kyrgyz
        Uzbekistan: Uzbek
        Armenia: Armenian
        Georgia: Georgian
        Azerbaijan: Azerbaijani
        Myanmar: Burmese
        Mali: Malian
        Sudan: Sudanese
        Afghanistan: Afghan
        Colombia: Colombian
        Chile: Chilean
        Peru: Peruvian
        Argentina: Argentine, Argentinian
        Bolivia: Bolivian
        Ecuador: Ecuadorian
        Uruguay: Uruguayan
        Paraguay: Paraguayan
        Guatemala: Guatemalan
        Honduras: Honduran
        Nicaragua: Nicaraguan
        Panama: Panamanian
        Malta: Maltese
        Croatia: Croatian
        Slovenia: Slovenian, Slovene
        Slovakia: Slovak
        Romania: Romanian
        Bulgaria: Bulgarian
        Moldova: Moldovan
        Bosnia: Bosnian
        Albania: Albanian
        Montenegro: Montenegrin
        Ireland: Irish
        Portugal: Portuguese
        Iceland: Icelandic
        Oman: Omani
        Bahrain: Bahraini
        Kuwait: Kuwaiti
        Yemen: Yemeni
        Libya: Libyan
        Tunisia: Tunisian
        Algeria: Algerian
        Morocco: Moroccan
        Nigeria: Nigerian
        Ghana: Ghanaian
        Kenya: Kenyan
        Uganda: Ugandan
        Tanzania: Tanzanian
        Ethiopia: Ethiopian
        Senegal: Senegalese
        Zambia: Zambian
        Zimbabwe: Zimbabwean
        Mozambique: Mozambican
        Angola: Angolan
        Congo: Congolese
        Cambodia: Cambodian
        Laos: Laotian
        Bangladesh: Bangladeshi
        Sri Lanka: Sri Lankan
        Nepal: Nepalese, Nepali
        Mongolia: Mongolian
        Turkmenistan: Turkmen
        Tajikistan: Tajik
        Luxembourg: Luxembourgish
        Liechtenstein: Liechtenstein
        North Macedonia: Macedonian
        Ivory Coast: Ivorian
        Marshall Islands: Marshallese
        British Virgin Islands: BVI
        Cayman Islands: Cayman
        Seychelles: Seychellois
        Mauritius: Mauritian
        Liberia: Liberian
        Jordan: Jordanian
        Macau: Macanese
        Namibia: Namibian
        Botswana: Botswanan
        Cameroon: Cameroonian
        Rwanda: Rwandan
        """;

    private static readonly FrozenDictionary<string, string> ByWord = Table.Split('\n')
        .Select(line => line.Split(": "))
        .SelectMany(entry => entry[1].Split(", ").Prepend(entry[0]).Select(word => (Word: word, Country: entry[0])))
        // As headings have them: "SINGAPORE".
        .SelectMany(name => name.Word.Length > 3 ? (IEnumerable<(string Word, string Country)>)[name, name with { Word = name.Word.ToUpperInvariant() }] : [name])
        .DistinctBy(name => name.Word)
        .ToFrozenDictionary(name => name.Word, name => name.Country, StringComparer.Ordinal);

    /// <summary>The country a name or adjective stands for; null when it is none.</summary>
    public static string? Find(string word) => ByWord.GetValueOrDefault(word);
}
