using System.Collections.Frozen;

namespace ChatBot.Asking.Understanding;

/// <summary>Countries by their names and adjectives, for those whose offices no catalogue of ours has: "a Ghanaian blacklist" is Ghana's.</summary>
internal static class Countries
{
    private static readonly FrozenDictionary<string, string> ByAdjective = new (string Adjective, string Country)[]
    {
        ("albanian", "albania"), ("algerian", "algeria"), ("angolan", "angola"), ("argentine", "argentina"), ("argentinian", "argentina"), ("armenian", "armenia"), ("austrian", "austria"),
        ("azerbaijani", "azerbaijan"), ("bahraini", "bahrain"), ("bangladeshi", "bangladesh"), ("belarusian", "belarus"), ("belgian", "belgium"), ("bolivian", "bolivia"), ("bosnian", "bosnia"),
        ("brazilian", "brazil"), ("bulgarian", "bulgaria"), ("cambodian", "cambodia"), ("chilean", "chile"), ("colombian", "colombia"), ("croatian", "croatia"), ("cuban", "cuba"),
        ("cypriot", "cyprus"), ("czech", "czechia"), ("danish", "denmark"), ("dutch", "netherlands"), ("egyptian", "egypt"), ("emirati", "emirates"), ("estonian", "estonia"), ("ethiopian", "ethiopia"),
        ("finnish", "finland"), ("georgian", "georgia"), ("ghanaian", "ghana"), ("greek", "greece"), ("hungarian", "hungary"), ("icelandic", "iceland"), ("indonesian", "indonesia"),
        ("iranian", "iran"), ("iraqi", "iraq"), ("irish", "ireland"), ("israeli", "israel"), ("italian", "italy"), ("jordanian", "jordan"), ("kazakh", "kazakhstan"), ("kenyan", "kenya"),
        ("kuwaiti", "kuwait"), ("kyrgyz", "kyrgyzstan"), ("laotian", "laos"), ("latvian", "latvia"), ("lebanese", "lebanon"), ("libyan", "libya"), ("lithuanian", "lithuania"), ("malaysian", "malaysia"),
        ("maltese", "malta"), ("mexican", "mexico"), ("moldovan", "moldova"), ("mongolian", "mongolia"), ("moroccan", "morocco"), ("mozambican", "mozambique"), ("namibian", "namibia"), ("nepalese", "nepal"),
        ("nigerian", "nigeria"), ("norwegian", "norway"), ("omani", "oman"), ("pakistani", "pakistan"), ("panamanian", "panama"), ("peruvian", "peru"), ("philippine", "philippines"), ("polish", "poland"),
        ("portuguese", "portugal"), ("qatari", "qatar"), ("romanian", "romania"), ("rwandan", "rwanda"), ("saudi", "arabia"), ("serbian", "serbia"), ("singaporean", "singapore"), ("slovak", "slovakia"),
        ("slovenian", "slovenia"), ("somali", "somalia"), ("spanish", "spain"), ("sudanese", "sudan"), ("swedish", "sweden"), ("syrian", "syria"), ("taiwanese", "taiwan"), ("tajik", "tajikistan"),
        ("tanzanian", "tanzania"), ("thai", "thailand"), ("tunisian", "tunisia"), ("turkish", "turkey"), ("turkmen", "turkmenistan"), ("ugandan", "uganda"), ("ukrainian", "ukraine"), ("uzbek", "uzbekistan"),
        ("venezuelan", "venezuela"), ("vietnamese", "vietnam"), ("yemeni", "yemen"), ("zambian", "zambia"), ("zimbabwean", "zimbabwe"), ("indian", "india"), ("german", "germany"), ("french", "france"),
        ("russian", "russia"),
    }.ToFrozenDictionary(p => p.Adjective, p => p.Country);

    private static readonly FrozenSet<string> Names = ByAdjective.Values.ToFrozenSet();

    /// <summary>Whether a word is the adjective of a country: "Ghanaian".</summary>
    public static bool IsAdjective(string word) => ByAdjective.ContainsKey(word);

    /// <summary>The country that a word names or is the adjective of; null for any other word.</summary>
    public static string? Of(string word) => ByAdjective.GetValueOrDefault(word) ?? (Names.Contains(word) ? word : null);
}
